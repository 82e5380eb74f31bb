package org.isnad.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.article.Fault;

/** Articles into a store: one thread reads, some extract, one writes; the result depends on none of their timing. */
public final class Build {

    private final Store store;
    private final Engine engine;
    private final int threads;
    private final Consumer<Fault> faults;
    private final Runnable step;

    /**
     * @param threads how many extract at once, at least 1
     * @param faults  told of every input that gave no article, in the order of the input
     * @param step    called after each article and each fault
     */
    public Build(Store store, Engine engine, int threads, Consumer<Fault> faults, Runnable step) {
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
        refreshBackground();
        ArticleWriter writer = new ArticleWriter(store, faults, step);
        try (Extraction extraction = new Extraction(store, engine, threads)) {
            extraction.start(source);
            writer.writeAll(extraction);
        }
        store.refresh(engine.linksGraph(), store.read(() -> engine.links().apply(store.dataset())));
        writer.compactIfWorthwhile();
        return writer.report(Duration.ofNanos(System.nanoTime() - start));
    }

    private void refreshBackground() {
        Map<Node, List<Quad>> byGraph =
                engine.background().stream().collect(Collectors.groupingBy(Quad::getGraph));
        byGraph.forEach(store::refresh);
    }
}
