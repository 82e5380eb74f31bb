package org.isnad.server.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/** A graph that can be asked until a signal is given. */
final class StoppableGraph extends WrappedGraph {

    private final @Nullable AtomicBoolean cancelled;

    StoppableGraph(Graph graph, @Nullable AtomicBoolean cancelled) {
        super(graph);
        this.cancelled = cancelled;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        stopIfCancelled();
        return super.find(pattern).filterKeep(this::goesOn);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        stopIfCancelled();
        return super.find(subject, predicate, object).filterKeep(this::goesOn);
    }

    private boolean goesOn(Triple triple) {
        stopIfCancelled();
        return true;
    }

    private void stopIfCancelled() {
        if (cancelled != null) {
            Bounds.stopIf(cancelled);
        }
    }
}
