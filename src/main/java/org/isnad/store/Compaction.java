package org.isnad.store;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.graph.Iris;

/**
 * Gives back the disk space of replaced and deleted quads, by filling a store with what it holds. TDB2's own compaction
 * names its files by the digits of the default locale, and then cannot open them.
 */
public final class Compaction {

    private Compaction() {}

    /**
     * Compacts a store that nobody reads meanwhile.
     *
     * @throws StoreException when the disk is full or fails; the store is then as before
     */
    public static void run(Store store) {
        Node own = Iris.storeGraph();
        store.<Object>fill(sink -> store.read(() -> {
            DatasetGraph dataset = store.dataset();
            // A filled store gets an epoch of its own.
            Iter.filter(dataset.find(), quad -> !quad.getGraph().equals(own)).forEachRemaining(sink);
            return sink;
        }));
    }
}
