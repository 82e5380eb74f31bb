package org.isnad.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isnad.Isnad;
import org.isnad.article.Article;
import org.isnad.graph.AuthorityReader;
import org.isnad.graph.AuthoritySources;
import org.isnad.graph.Iris;

/**
 * How fast articles are read, without files and without a store, and then {@link StoreBenchmark}: {@code mvn
 * -Pbenchmark verify}, with {@code -Dbenchmark.articles=} a folder, file or archive other than {@code seeds}, {@code
 * -Dbenchmark.times=} as many articles for the store, {@code -Dbenchmark.rounds=} of each comparison.
 */
public final class Benchmark {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MEGABYTE = 1 << 20;
    private static final List<Integer> SENTENCES = List.of(1_000, 10_000, 100_000);

    private final Isnad isnad =
            Isnad.of("ar", AuthorityReader.read(Iris.standard(), AuthoritySources.with(List.of())).authority());
    private final PrintStream out;
    private final int rounds;

    Benchmark(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    /** @param args where the articles are, how many times as many make a store, and how often to measure each thing */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path articles = Path.of(args[0]);
        int rounds = Integer.parseInt(args[2]);
        Benchmark benchmark = new Benchmark(out, rounds);
        benchmark.articles(articles);
        benchmark.sentences(SENTENCES);
        new StoreBenchmark(out, Path.of("").toAbsolutePath(), rounds)
                .run(Corpus.of(articles).times(Integer.parseInt(args[1])));
    }

    /** How many articles a second, those in {@code path}. */
    void articles(Path path) {
        List<Article> articles = Corpus.of(path).articles();
        List<byte[]> json = articles.stream().map(Corpus::json).toList();
        int cores = Runtime.getRuntime().availableProcessors();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        print("%d articles of %s, the fastest of up to %d rounds", articles.size(), path, rounds);
        double parsing = new Rounds(rounds, 1).perSecond(json, Benchmark::parse);
        print("parsing their JSON, 1 thread     %10.0f articles/s", parsing);
        double one = new Rounds(rounds, 1).perSecond(articles, isnad::read);
        print("extraction, 1 thread             %10.0f articles/s, 1 : %.1f of parsing", one, parsing / one);
        double all = new Rounds(rounds, cores).perSecond(articles, isnad::read);
        print("extraction, %2d threads           %10.0f articles/s, %.2f times one thread", cores, all, all / one);
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        long limit = Runtime.getRuntime().maxMemory();
        print("peak heap                        %10d MB of %d MB", peak / MEGABYTE, limit / MEGABYTE);
    }

    /** How long one sentence of each of {@code sizes} words takes: in proportion, when reading is linear. */
    void sentences(List<Integer> sizes) {
        print("%n%-24s %8s %10s %12s", "one sentence", "words", "ms", "µs a word");
        for (LongSentence sentence : LongSentence.values()) {
            for (int words : sizes) {
                double seconds = 1 / new Rounds(rounds, 1).perSecond(List.of(sentence.article(words)), isnad::read);
                print("%-24s %8d %10.1f %12.2f", sentence.title(), words, seconds * 1e3, seconds * 1e6 / words);
            }
        }
    }

    private static Object parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
