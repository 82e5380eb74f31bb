package org.isnad.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.article.Article;
import org.isnad.article.Fault;
import org.isnad.article.Input;
import org.isnad.graph.Renaming;

/** Extracts several articles at once and hands the outcomes on in the order of the input. */
final class Extraction implements AutoCloseable {

    /** Where an id was first met, and with which content. */
    private record Met(String hash, String where) {}

    private final Engine engine;
    private final Digests digests;
    private final Renaming renaming;
    private final ExecutorService workers;
    /** Bounded, so that an input of any size needs the memory of a few articles. */
    private final BlockingQueue<Future<Outcome>> outcomes;
    private final Map<String, Met> met = new HashMap<>();
    private volatile boolean stopped;
    private volatile long bytes;

    /**
     * @param digests  those of the store: what is in them is not extracted again
     * @param renaming whose the names are that the articles use
     */
    Extraction(Engine engine, Digests digests, Renaming renaming, int threads) {
        this.engine = engine;
        this.digests = digests;
        this.renaming = renaming;
        this.workers = Executors.newFixedThreadPool(threads);
        this.outcomes = new ArrayBlockingQueue<>(threads * 16);
    }

    /** Begins to read. */
    void start(Source source) {
        Thread.ofPlatform().name("isnad-reader").daemon().start(() -> readAll(source));
    }

    private void readAll(Source source) {
        try {
            source.read(input -> offer(accept(input)));
            offer(done(new Outcome.End()));
        } catch (CancellationException e) {
            // The writer has failed and tells why.
        } catch (RuntimeException | Error e) {
            offer(CompletableFuture.failedFuture(e));
        }
    }

    private Future<Outcome> accept(Input input) {
        return switch (input) {
            case Fault fault -> done(new Outcome.Failed(fault));
            case Input.Found(Article article, String where, long read) -> {
                bytes = read;
                Met now = new Met(engine.hash().apply(article), where);
                Met before = met.putIfAbsent(article.id(), now);
                yield before == null
                        ? workers.submit(() -> extract(article, now))
                        : done(again(article, before, now));
            }
        };
    }

    private static Outcome again(Article article, Met before, Met now) {
        return before.hash.equals(now.hash)
                ? new Outcome.Repeated()
                : new Outcome.Failed(new Fault(
                        "another article has the id '" + article.id() + "' already: " + before.where,
                        now.where,
                        "only the first is kept: give one of them another id, or file name"));
    }

    private Outcome extract(Article article, Met met) {
        try {
            Node graph = engine.graph(article);
            if (digests.isCurrent(graph, met.hash)) {
                return new Outcome.Unchanged();
            }
            List<Quad> quads = engine.quads().apply(article);
            return new Outcome.Extracted(
                    renaming.apply(quads), engine.digest().apply(quads), digests.has(graph));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed(new Fault(
                    "a fault of the program at the article '" + article.id() + "': " + e,
                    met.where,
                    "please report it with the file; the other articles are not affected"));
        }
    }

    private void offer(Future<Outcome> outcome) {
        try {
            while (!outcomes.offer(outcome, 100, TimeUnit.MILLISECONDS)) {
                if (stopped) {
                    throw new CancellationException();
                }
            }
        } catch (InterruptedException e) {
            throw new CancellationException();
        }
    }

    /** How many bytes of the input have been read. */
    long bytes() {
        return bytes;
    }

    /** The next outcome, in the order of the input. */
    Outcome next() {
        try {
            return outcomes.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Lets reader and workers end by themselves: an interrupt would close files of the store under them. */
    @Override
    public void close() {
        stopped = true;
        workers.close();
    }

    private static Future<Outcome> done(Outcome outcome) {
        return CompletableFuture.completedFuture(outcome);
    }
}
