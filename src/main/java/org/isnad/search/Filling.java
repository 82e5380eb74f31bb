package org.isnad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

/** Writes many entries, several at once, and counts. */
final class Filling implements AutoCloseable {

    private static final int BATCH = 500;
    /** Batches that wait for each thread at most, so that a dataset of any size needs the memory of a few. */
    private static final int WAITING = 4;

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final IndexWriter writer;
    private final SearchWords words;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    private final Deque<Future<?>> running = new ArrayDeque<>();
    private final AtomicLong changed = new AtomicLong();
    private List<Entry> batch = new ArrayList<>(BATCH);

    Filling(IndexWriter writer, SearchWords words) {
        this.writer = writer;
        this.words = words;
    }

    /** Adds an entry that the index lacks, sooner or later. */
    void add(Entry entry) {
        batch.add(entry);
        if (batch.size() == BATCH) {
            submit();
            try {
                await(THREADS * WAITING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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

    /** Sets about adding what has not been added yet, without waiting for it. */
    void submit() {
        List<Entry> full = batch;
        batch = new ArrayList<>(BATCH);
        running.add(workers.submit(() -> {
            for (Entry entry : full) {
                writer.addDocument(entry.document(words));
                changed.incrementAndGet();
            }
            return full;
        }));
    }

    /** Returns when all is added; tells how many entries were added and removed. */
    long end() throws IOException {
        submit();
        await(0);
        return changed.get();
    }

    private void await(int most) throws IOException {
        while (running.size() > most) {
            try {
                running.remove().get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                throw new IOException(String.valueOf(e.getCause().getMessage()), e.getCause());
            }
        }
    }

    /** Lets its threads end; what they have begun is added. */
    @Override
    public void close() {
        workers.close();
    }
}
