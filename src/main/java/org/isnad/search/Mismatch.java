package org.isnad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Something that the index and the quads do not have in common.
 *
 * @param kind  what it is
 * @param where the IRI of what it is about, and of its graph; or the two epochs
 */
public record Mismatch(Kind kind, String where) {

    /** What can be amiss. */
    public enum Kind {
        /** The index does not belong to the last transaction of the dataset. */
        STALE_EPOCH,
        /** A quad that cannot be found. */
        NOT_INDEXED,
        /** Something is found that no quad says. */
        GHOST
    }

    static void find(DatasetGraph dataset, IndexFiles files, Consumer<Mismatch> found) throws IOException {
        long epoch = Epoch.of(dataset);
        // Before its first commit an index has none, as quads before their first transaction.
        long last = Math.max(0, files.epoch());
        if (last != epoch) {
            found.accept(new Mismatch(Kind.STALE_EPOCH, "epoch " + last + " instead of " + epoch));
        }
        files.read(index -> {
            Comparison.of(
                    dataset,
                    index.getIndexReader(),
                    entry -> found.accept(new Mismatch(Kind.NOT_INDEXED, where(entry.subject(), entry.graph()))),
                    id -> found.accept(new Mismatch(Kind.GHOST, where(index, id))));
            return true;
        });
    }

    private static String where(IndexSearcher index, long id) {
        try {
            int number = index.search(new TermQuery(new Term(Entry.ID, Entry.term(id))), 1).scoreDocs[0].doc;
            Document document = index.storedFields().document(number);
            return where(document.get(Entry.SUBJECT), document.get(Entry.GRAPH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String where(String subject, String graph) {
        return "<" + subject + "> in <" + graph + ">";
    }
}
