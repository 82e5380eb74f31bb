package org.isnad.store;

import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** Runs queries as TDB2 does, and sorts faster. */
public class StoreExecutor extends OpExecutorTDB2 {

    /** One for a part of a query. */
    public StoreExecutor(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return new SortedRows(exec(order.getSubOp(), input), order.getConditions(), execCxt);
    }
}
