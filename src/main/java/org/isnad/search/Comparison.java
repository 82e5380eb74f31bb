package org.isnad.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Tells what the index and the quads do not have in common. */
final class Comparison {

    private Comparison() {}

    /**
     * Compares, within a transaction.
     *
     * @param missing told of every entry that the index lacks
     * @param ghost   told the id of every entry of the index that no quad has
     */
    static void of(DatasetGraph dataset, IndexReader index, Consumer<Entry> missing, LongConsumer ghost)
            throws IOException {
        long[] indexed = ids(index);
        BitSet seen = new BitSet(indexed.length);
        for (Node property : Entry.PROPERTIES) {
            Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
            while (quads.hasNext()) {
                Entry entry = Entry.of(quads.next());
                int place = entry == null ? 0 : Arrays.binarySearch(indexed, entry.id());
                if (entry != null && place < 0) {
                    missing.accept(entry);
                } else if (entry != null) {
                    seen.set(place);
                }
            }
        }
        for (int i = seen.nextClearBit(0); i < indexed.length; i = seen.nextClearBit(i + 1)) {
            ghost.accept(indexed[i]);
        }
    }

    /** The ids of all entries of the index, sorted. */
    private static long[] ids(IndexReader index) throws IOException {
        long[] ids = new long[index.numDocs()];
        int count = 0;
        for (LeafReaderContext leaf : index.leaves()) {
            LeafReader reader = leaf.reader();
            Terms terms = reader.terms(Entry.ID);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                PostingsEnum documents = null;
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    documents = each.postings(documents, PostingsEnum.NONE);
                    if (isAlive(documents, reader.getLiveDocs())) {
                        ids[count++] = Entry.id(term);
                    }
                }
            }
        }
        long[] found = Arrays.copyOf(ids, count);
        Arrays.sort(found);
        return found;
    }

    private static boolean isAlive(PostingsEnum documents, @Nullable Bits alive) throws IOException {
        for (int i = documents.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = documents.nextDoc()) {
            if (alive == null || alive.get(i)) {
                return true;
            }
        }
        return false;
    }
}
