package org.isnad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** Writes many entries, and counts. */
final class Filling {

    private final IndexWriter writer;
    private final SearchWords words;
    private long changed;

    Filling(IndexWriter writer, SearchWords words) {
        this.writer = writer;
        this.words = words;
    }

    /** Adds an entry that the index lacks. */
    void add(Entry entry) {
        try {
            writer.addDocument(entry.document(words));
            changed++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes an entry. */
    void remove(long id) {
        try {
            writer.deleteDocuments(new Term(Entry.ID, Entry.term(id)));
            changed++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes all, and adds all that can be searched in {@code dataset}; within a transaction of it. */
    void replaceAll(DatasetGraph dataset) throws IOException {
        writer.deleteAll();
        for (Node property : Entry.PROPERTIES) {
            Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
            while (quads.hasNext()) {
                Entry entry = Entry.of(quads.next());
                if (entry != null) {
                    add(entry);
                }
            }
        }
    }

    /** How many were added and removed. */
    long end() {
        return changed;
    }
}
