package org.isnad.store;

import java.time.Duration;
import java.util.function.Consumer;
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

    /**
     * @param threads how many extract at once, at least 1
     * @param faults  told of every input that gave no article, in the order of the input
     * @param step    called after each article and each fault with the bytes of input read so far
     */
    public Build(Store store, Engine engine, int threads, Consumer<Fault> faults, LongConsumer step) {
        this.store = store;
        this.engine = engine;
        this.threads = threads;
        this.faults = faults;
        this.step = step;
    }

    /**
     * Adds and updates what {@code source} gives.
     *
     * @throws StoreException when the store cannot be written; the articles written until then are whole
     */
    public BuildReport run(Source source) {
        long start = System.nanoTime();
        engine.background().stream()
                .collect(Collectors.groupingBy(Quad::getGraph))
                .forEach(store::refresh);
        ArticleWriter writer = new ArticleWriter(store, faults, step);
        boolean sameEngine = beginWith(engine.version());
        try (Extraction extraction = new Extraction(store, engine, threads, sameEngine)) {
            extraction.start(source);
            writer.writeAll(extraction);
        }
        new Relinking(store, engine).run();
        BuildReport report = writer.report(Duration.ofNanos(System.nanoTime() - start));
        if (!sameEngine && report.articles() == store.articles()) {
            store.setEngine(engine.version());
        }
        writer.compactIfWorthwhile();
        return report;
    }

    /**
     * Whether everything in the store was read by this engine, so that what is unchanged may be skipped. If not, the
     * store is a mixture until one build has read all of its articles anew.
     */
    private boolean beginWith(String version) {
        if (store.articles() == 0) {
            store.setEngine(version);
        } else if (!store.engine().equals(version)) {
            store.setEngine("");
        }
        return store.engine().equals(version);
    }
}
