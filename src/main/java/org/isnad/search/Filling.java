package org.isnad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** Writes many entries, and counts. */
final class Filling {

    private static final int BATCH = 500;
    /** Batches that wait for each thread at most, so that a dataset of any size needs the memory of a few. */
    private static final int WAITING = 4;

    private final IndexWriter writer;
    private final SearchWords words;
    private final AtomicLong changed = new AtomicLong();

    Filling(IndexWriter writer, SearchWords words) {
        this.writer = writer;
        this.words = words;
    }

    /** Adds an entry that the index lacks. */
    void add(Entry entry) {
        try {
            writer.addDocument(entry.document(words));
            changed.incrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes an entry. */
    void remove(long id) {
        try {
            writer.deleteDocuments(new Term(Entry.ID, Entry.term(id)));
            changed.incrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes all, and adds all that can be searched in {@code dataset}; within a transaction of it. */
    void replaceAll(DatasetGraph dataset) throws IOException {
        writer.deleteAll();
        int threads = Runtime.getRuntime().availableProcessors();
        List<Future<?>> running = new ArrayList<>();
        List<Entry> batch = new ArrayList<>(BATCH);
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Node property : Entry.PROPERTIES) {
                Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
                while (quads.hasNext()) {
                    Entry entry = Entry.of(quads.next());
                    if (entry != null) {
                        batch.add(entry);
                    }
                    if (batch.size() == BATCH || !quads.hasNext()) {
                        List<Entry> full = List.copyOf(batch);
                        batch.clear();
                        running.add(workers.submit(() -> full.forEach(this::add)));
                        await(running, threads * WAITING);
                    }
                }
            }
            await(running, 0);
        }
    }

    private static void await(List<Future<?>> running, int most) throws IOException {
        while (running.size() > most) {
            try {
                running.removeFirst().get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                throw new IOException(String.valueOf(e.getCause().getMessage()), e.getCause());
            }
        }
    }

    /** How many were added and removed. */
    long changed() {
        return changed.get();
    }
}
