package org.isnad.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.isnad.store.Store;

/**
 * Building, updating and asking a store, beside what Jena's own tools take for the same quads in the same run. All of
 * it happens in {@code target/benchmark}, in processes of their own but for the questions of a warm JVM.
 */
final class StoreBenchmark {

    private static final int RUNS_OF_A_QUERY = 20;
    private static final String QUERY = """
            PREFIX isnad: <https://w3id.org/isnad/ontology#>
            SELECT ?claim ?text { GRAPH ?article { ?claim isnad:text ?text } } ORDER BY ?claim LIMIT 20
            """;

    private final PrintStream out;
    private final Path dir;
    private final Programs programs;
    private final int rounds;

    /**
     * @param home   the checkout
     * @param rounds how often each of two programs runs
     */
    StoreBenchmark(PrintStream out, Path home, int rounds) {
        this.out = out;
        this.dir = home.resolve("target").resolve("benchmark");
        this.programs = new Programs(home, dir);
        this.rounds = rounds;
    }

    /** Prints a line for each thing measured. */
    void run(Corpus corpus) throws IOException {
        Disk.cleared(dir);
        Files.createDirectories(dir);
        try {
            programs.settle();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        print("%n%-40s %10s %10s %8s", corpus.articles().size() + " articles", "isnad", "Jena", "ratio");
        build(corpus);
        update(corpus);
        coldQuery();
        warmQueries();
    }

    private void build(Corpus corpus) {
        Path articles = dir.resolve("articles.jsonl");
        Path quads = dir.resolve("quads.nq");
        corpus.write(articles);
        String store = dir.resolve("store").toString();
        programs.isnad("build", "--store", store, articles.toString());
        long heap = programs.peakHeap();
        programs.isnad("export", "--store", store, "--format", "nquads", "-o", quads.toString());
        Path loaded = dir.resolve("loaded");
        Contest contest = Contest.of(
                rounds,
                () -> programs.isnad(
                        "build", "--store", Disk.cleared(dir.resolve("store")), articles.toString()),
                () -> programs.jena("tdb2.tdbloader", "--loc", Disk.cleared(loaded), quads.toString()));
        print("build : tdbloader, seconds", contest);
        double ours = Disk.megabytes(dir.resolve("store"));
        double theirs = Disk.megabytes(loaded);
        print("%-40s %10.1f %10.1f %8.2f", "disk after build : tdbloader, MB", ours, theirs, ours / theirs);
        print("%-40s %10d", "peak heap of build, MB of 1024", heap);
    }

    private void update(Corpus corpus) {
        String store = dir.resolve("store").toString();
        double again = programs.isnad("build", "--store", store, dir.resolve("articles.jsonl").toString());
        int count = corpus.articles().size();
        print("%-40s %10.0f", "unchanged articles a second", count / again);
        print("%-40s %10.2f", "one article more, seconds", median(i -> oneMore(corpus.articles().getFirst(), i)));
    }

    private double oneMore(Article some, int number) {
        String id = "one-more-" + number;
        Path file = dir.resolve("one.jsonl");
        String text = some.text() + "\n" + id;
        new Corpus(List.of(new Article(id, some.language(), id, text, null, null, some.published(), List.of())))
                .write(file);
        return programs.isnad("build", "--store", dir.resolve("store").toString(), file.toString());
    }

    private double median(IntToDoubleFunction seconds) {
        return Contest.share(IntStream.range(0, rounds).mapToDouble(seconds).boxed().toList(), 0.5);
    }

    private void coldQuery() throws IOException {
        Path file = Files.writeString(dir.resolve("query.rq"), QUERY);
        String store = dir.resolve("store").toString();
        print(
                "cold query : tdbquery, seconds",
                Contest.of(
                        rounds,
                        () -> programs.isnad("query", "--store", store, file.toString()),
                        () -> programs.jena("tdb2.tdbquery", "--loc", store + "/tdb2", "--query", file.toString())));
    }

    private void warmQueries() {
        print("%n%-40s %10s %10s %8s", "milliseconds in a warm JVM", "median", "p95", "rows");
        try (Store store = Store.open(dir.resolve("store"))) {
            for (QueryTimes.Time time : new QueryTimes(store, RUNS_OF_A_QUERY).all()) {
                print("%-40s %10.1f %10.1f %8d", time.question().name(), time.median(), time.high(), time.rows());
            }
        }
    }

    private void print(String name, Contest contest) {
        print("%-40s %10.2f %10.2f %8.2f", name, contest.ours(), contest.theirs(), contest.ratio());
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
