package org.isnad.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * What makes of a stored graph another.
 *
 * @param stale the quads it has too many
 * @param fresh the quads it lacks
 */
record Difference(Collection<Quad> stale, List<Quad> fresh) {

    /** Between what a dataset has of {@code graph}, within a transaction, and {@code quads}. */
    static Difference of(DatasetGraph dataset, Node graph, Collection<Quad> quads) {
        Set<Quad> stale = Iter.toSet(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
        List<Quad> fresh = new ArrayList<>();
        for (Quad quad : quads) {
            if (!stale.remove(asStored(quad))) {
                fresh.add(quad);
            }
        }
        return new Difference(stale, fresh);
    }

    /** TDB2 keeps numbers and dates as values: what went in as 0.90 comes out as 0.9. */
    private static Quad asStored(Quad quad) {
        NodeId value = NodeIdInline.inline(quad.getObject());
        return value == null
                ? quad
                : Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), NodeIdInline.extract(value));
    }

    boolean isEmpty() {
        return stale.isEmpty() && fresh.isEmpty();
    }
}
