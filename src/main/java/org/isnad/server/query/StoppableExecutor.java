package org.isnad.server.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.isnad.store.StoreExecutor;

/** Follows property paths only as long as the query may run: Jena goes to their end without looking up. */
final class StoppableExecutor extends StoreExecutor {

    StoppableExecutor(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        Graph graph = new StoppableGraph(execCxt.getActiveGraph(), execCxt.getCancelSignal());
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
    }
}
