package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.article.Warc;
import org.isnad.graph.DecisionFile;
import org.isnad.graph.Iris;
import org.isnad.link.Decision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job gives what a build on one machine gives, however the work is divided. */
class SameBytesTest {

    private static final String BASE = "https://w3id.org/isnad/id/";

    @TempDir
    static Path dir;

    private static SparkSession spark;
    private static Path articles;
    private static OneMachine oneMachine;
    /** What it says when nobody has decided anything. */
    private static List<String> expected;

    private int number;

    @BeforeAll
    static void buildOnOneMachine() throws IOException {
        spark = SparkLocal.start();
        articles = Made.write(dir.resolve("articles.jsonl"), Made.articles(30));
        oneMachine = OneMachine.build(dir.resolve("store"), articles);
        expected = oneMachine.quads();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void theArticlesAreSuchThatAllKindsOfLinksAreFound() {
        assertThat(expected.size()).isGreaterThan(10_000);
        for (String property : List.of("owl#sameAs", "ontology#echoes", "ontology#echoGroup", "ontology#copyOf")) {
            assertThat(expected).as(property).anyMatch(line -> line.contains(property + ">"));
        }
    }

    @Test
    void inOnePartition() throws IOException {
        compare(job(1, 64 << 20, articles), expected);
    }

    @Test
    void inEightPartitionsOfManyPiecesAndShuffled() throws IOException {
        Path shuffled = Made.shuffle(articles, dir.resolve("shuffled.jsonl"));
        Path out = job(8, 50_000, shuffled);
        compare(out, expected);
        assertThat(wholeArticles(out)).isTrue();
    }

    @Test
    void fromParquetIntoParquetToo() throws IOException {
        Path table = dir.resolve("table");
        spark.read().json(articles.toString()).repartition(3).write().parquet(table.toString());
        Path out = job(2, 64 << 20, table);
        compare(out, expected);
        List<Row> claims =
                spark.read().parquet(out.resolve("claims").toString()).collectAsList();
        assertThat(claims.size())
                .isEqualTo((int) expected.stream()
                        .filter(line -> line.contains(" <https://w3id.org/isnad/ontology#said> "))
                        .count());
        assertThat(claims)
                .filteredOn(row -> "فؤاد حسين".equals(row.getAs("actorName")) && row.getAs("act").equals("warn"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.<String>getAs("actor")).endsWith("person/fuad-hussein");
                    String text = row.getAs("text");
                    assertThat(row.<Integer>getAs("end") - row.<Integer>getAs("start"))
                            .isEqualTo(text.codePointCount(0, text.length()));
                    assertThat(row.<Double>getAs("confidence")).isBetween(0.1, 1.0);
                    assertThat(row.<String>getList(row.fieldIndex("chain"))).last().isEqualTo("فؤاد حسين");
                });
    }

    @Test
    void ofAWebArchive() throws IOException {
        String said = "قال وزير النقل سالم الدباغ إن الجسر في الموصل آمن، وأكد أن العمل فيه انتهى قبل موعده.";
        byte[][] pages = Stream.of("one", "two", "three")
                .map(name -> Warc.gzip(Warc.response(
                        "https://" + name + ".example/news/1",
                        Warc.http(200, "Content-Type: text/html", Warc.utf8(Warc.html("الجسر", said.repeat(3)))))))
                .toArray(byte[][]::new);
        Path archive = Files.write(dir.resolve("crawl.warc.gz"), Warc.joined(pages));
        List<String> built =
                OneMachine.build(dir.resolve("archive-store"), archive).quads();
        assertThat(built.stream().filter(line -> line.contains("ontology#said>"))).hasSizeGreaterThan(5);
        compare(job(2, 64 << 20, archive), built);
    }

    @Test
    void asAResearcherDecided() throws IOException {
        String[] linked = expected.stream()
                .filter(line -> line.contains("owl#sameAs"))
                .map(line -> line.replace("<", "").replace(">", "").split(" "))
                .findFirst()
                .orElseThrow();
        oneMachine.run("link", "--same", "سالم الدباغ", "فؤاد حسين");
        oneMachine.run("link", "--different", linked[0], linked[2]);
        List<String> decided = oneMachine.quads();
        assertThat(decided.stream().filter(line -> line.contains("owl#sameAs")))
                .isNotEqualTo(expected.stream()
                        .filter(line -> line.contains("owl#sameAs"))
                        .toList());
        Path file = oneMachine.store().resolve("decisions.ttl");
        Iris iris = new Iris(BASE);
        compare(job(3, 64 << 20, articles, DecisionFile.read(iris, file)), decided);
    }

    private Path job(int partitions, long pieceBytes, Path input) throws IOException {
        return job(partitions, pieceBytes, input, List.of());
    }

    private Path job(int partitions, long pieceBytes, Path input, List<Decision> decisions) throws IOException {
        Path out = dir.resolve("out-" + input.getFileName() + "-" + partitions + "-" + number++);
        Settings settings = new Settings("ar", BASE, List.of(), decisions);
        Job.Plan plan = new Job.Plan(
                List.of(input.toString()), out.toString(), Job.Format.BOTH, partitions, pieceBytes, settings);
        Report report = new Job(spark, plan).run();
        assertThat(report.faults()).isZero();
        assertThat(out.resolve("_SUCCESS")).exists();
        return out;
    }

    /** Tells what differs, and not all that does not. */
    private static void compare(Path out, List<String> expected) throws IOException {
        List<String> found = quads(out);
        Set<String> all = Set.copyOf(expected);
        assertThat(found.stream().filter(line -> !all.contains(line))).isEmpty();
        assertThat(found.size()).isEqualTo(expected.size());
        assertThat(found.equals(expected)).isTrue();
    }

    private static List<String> quads(Path out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files(out)) {
            lines.addAll(lines(file));
        }
        return lines.stream().sorted().toList();
    }

    /** Whether no graph of an article is in two files, or in two places of one. */
    private static boolean wholeArticles(Path out) throws IOException {
        List<String> graphs = new ArrayList<>();
        for (Path file : files(out.resolve("articles"))) {
            String last = "";
            for (String line : lines(file)) {
                String graph = line.substring(line.lastIndexOf('<'));
                if (!graph.equals(last)) {
                    graphs.add(graph);
                }
                last = graph;
            }
        }
        return graphs.size() > 100 && graphs.stream().distinct().count() == graphs.size();
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(".nq.gz")).sorted().toList();
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
