package org.isnad.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.Isnad;
import org.isnad.article.Article;
import org.isnad.article.ArticleReader;
import org.isnad.article.Input;
import org.isnad.graph.AuthorityReader;
import org.isnad.graph.Iris;
import org.isnad.language.LanguagePack;

/**
 * How fast articles are read, without files and without a store: {@code mvn -Pbenchmark verify}, with {@code
 * -Dbenchmark.articles=} a folder, file or archive other than {@code seeds}.
 */
public final class Benchmark {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROUNDS = 5;
    private static final int MEGABYTE = 1 << 20;
    private static final List<Integer> SENTENCES = List.of(1_000, 10_000, 100_000);

    private final Isnad isnad =
            Isnad.of("ar", AuthorityReader.read(Iris.standard(), List.of()).authority());
    private final PrintStream out;
    private final int rounds;

    Benchmark(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    /** @param args where the articles are */
    public static void main(String[] args) {
        Benchmark benchmark = new Benchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8), ROUNDS);
        benchmark.articles(Path.of(args[0]));
        benchmark.sentences(SENTENCES);
    }

    /** How many articles a second, those in {@code path}. */
    void articles(Path path) {
        List<Article> articles = read(path);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no articles in " + path);
        }
        List<byte[]> json = articles.stream().map(Benchmark::json).toList();
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

    private static List<Article> read(Path path) {
        List<Article> articles = new ArrayList<>();
        ArticleReader.of(LanguagePack.load("ar")).read(List.of(path), input -> {
            if (input instanceof Input.Found found) {
                articles.add(found.article());
            }
        });
        return articles;
    }

    /** The article as crawlers write it. */
    private static byte[] json(Article article) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", article.id());
        fields.put("title", article.title());
        fields.put("text", article.text());
        fields.put("url", article.url());
        fields.put("source", article.publisher());
        fields.put("date", String.valueOf(article.published()));
        fields.put("authors", article.authors());
        try {
            return JSON.writeValueAsBytes(fields);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
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
