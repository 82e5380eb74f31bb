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
import org.isnad.cli.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job gives what a build on one machine gives, however the work is divided. */
class SameBytesTest {

    @TempDir
    static Path dir;

    private static SparkSession spark;
    private static Path articles;
    /** What the export of a build says, without what a store notes of the state of its links. */
    private static List<String> expected;

    private int number;

    @BeforeAll
    static void buildOnOneMachine() throws IOException {
        spark = SparkLocal.start();
        articles = Made.write(dir.resolve("articles.jsonl"), Made.articles(30));
        String store = dir.resolve("store").toString();
        Path export = dir.resolve("export.nq");
        Shell shell = Shell.real();
        assertThat(shell.run("build", "--store", store, articles.toString())).isZero();
        assertThat(shell.run("export", "--store", store, "--format", "nquads", "-o", export.toString()))
                .isZero();
        expected = Files.readAllLines(export).stream()
                .filter(line -> !line.contains(" <https://w3id.org/isnad/ontology#fingerprint> "))
                .sorted()
                .toList();
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
        compare(job(1, 64 << 20, articles));
    }

    @Test
    void inEightPartitionsOfManyPiecesAndShuffled() throws IOException {
        Path shuffled = Made.shuffle(articles, dir.resolve("shuffled.jsonl"));
        Path out = job(8, 50_000, shuffled);
        compare(out);
        assertThat(wholeArticles(out)).isTrue();
    }

    @Test
    void fromParquetIntoParquetToo() throws IOException {
        Path table = dir.resolve("table");
        spark.read().json(articles.toString()).repartition(3).write().parquet(table.toString());
        Path out = job(2, 64 << 20, table);
        compare(out);
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

    private Path job(int partitions, long pieceBytes, Path input) throws IOException {
        Path out = dir.resolve("out-" + input.getFileName() + "-" + partitions + "-" + number++);
        Settings settings = new Settings("ar", "https://w3id.org/isnad/id/", List.of());
        Job.Plan plan = new Job.Plan(
                List.of(input.toString()), out.toString(), Job.Format.BOTH, partitions, pieceBytes, settings);
        Report report = new Job(spark, plan).run();
        assertThat(report.faults()).isZero();
        assertThat(out.resolve("_SUCCESS")).exists();
        return out;
    }

    /** Tells what differs, and not all that does not. */
    private static void compare(Path out) throws IOException {
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
