package org.isnad.store;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.isnad.article.Fault;

/** Articles into a store: one thread reads, some extract, one writes; the result depends on none of their timing. */
public final class Build {

    private final Store store;
    private final Engine engine;
    private final int threads;
    private final Consumer<Fault> faults;
    private final LongConsumer step;
    private final int quadsPerTransaction;

    /**
     * @param threads how many extract at once, at least 1
     * @param faults  told of every input that gave no article, in the order of the input
     * @param step    called after each article and each fault with the bytes of input read so far
     */
    public Build(Store store, Engine engine, int threads, Consumer<Fault> faults, LongConsumer step) {
        this(store, engine, threads, faults, step, ArticleWriter.QUADS_PER_TRANSACTION);
    }

    Build(
            Store store,
            Engine engine,
            int threads,
            Consumer<Fault> faults,
            LongConsumer step,
            int quadsPerTransaction) {
        this.store = store;
        this.engine = engine;
        this.threads = threads;
        this.faults = faults;
        this.step = step;
        this.quadsPerTransaction = quadsPerTransaction;
    }

    /**
     * Adds and updates what {@code source} gives to a store that nobody reads meanwhile.
     *
     * @throws StoreException when the store cannot be written; the articles written until then are whole
     */
    public BuildReport run(Source source) {
        return run(source, true);
    }

    /** The same for a store that is being read, whose quads therefore stay in their files. */
    public BuildReport runWhileRead(Source source) {
        return run(source, false);
    }

    private BuildReport run(Source source, boolean alone) {
        long start = System.nanoTime();
        Digests digests = Digests.of(store, engine);
        Relinking relinking = new Relinking(store, engine, digests);
        ArticleWriter writer = new ArticleWriter(store, digests, faults, step, quadsPerTransaction);
        try (Extraction extraction = new Extraction(engine, digests, relinking.stored(), threads)) {
            extraction.start(source);
            if (alone && digests.isEmpty()) {
                fill(writer, extraction, relinking);
            } else {
                refreshBackground();
                writer.write(extraction);
                relinking.run();
            }
        }
        if (alone) {
            writer.compactIfWorthwhile();
        }
        return writer.report(Duration.ofNanos(System.nanoTime() - start));
    }

    /** The bulk loader is worth its start only for many articles. */
    private void fill(ArticleWriter writer, Extraction extraction, Relinking relinking) {
        boolean few = writer.takesAll(extraction);
        Function<Consumer<Quad>, Runnable> quads = sink -> {
            engine.background().forEach(sink);
            writer.writeTo(sink, extraction);
            return relinking.runWhileFilling(sink);
        };
        Runnable rest = few ? store.write(quads) : store.fill(quads);
        rest.run();
    }

    private void refreshBackground() {
        engine.background().stream()
                .collect(Collectors.groupingBy(Quad::getGraph))
                .forEach(store::refresh);
    }
}
