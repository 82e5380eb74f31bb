package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken is told and stops nothing; what is unfinished never looks finished. */
class JobFaultsTest {

    private static final String GOOD = "{\"id\": \"a\", \"text\": \"قال وزير الري هاني البدري إن الجسر آمن.\"}\n";

    @TempDir
    Path dir;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The job takes the session that there is, and ends it. */
    @BeforeEach
    void start() {
        SparkLocal.start();
    }

    private int run(String... args) {
        return IsnadSpark.run(new PrintStream(err, true, StandardCharsets.UTF_8), args);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path input(String text) throws IOException {
        return Files.writeString(dir.resolve("input.jsonl"), text);
    }

    @Test
    void brokenRecordsAreCountedAndTold() throws IOException {
        Path input = input(GOOD + "{\"id\": \n" + GOOD + "{\"id\": \"b\"}\n" + GOOD.replace("الجسر", "السد"));
        Path out = dir.resolve("out");
        assertThat(run(input.toString(), dir.resolve("none").toString(), "--output", out.toString()))
                .isZero();
        assertThat(told()).contains("1 articles; 1 repeated, 4 faults");
        List<String> faults = Files.readAllLines(out.resolve("faults/faults.jsonl"));
        assertThat(faults).hasSize(4);
        assertThat(faults.get(0)).contains("no such file");
        assertThat(faults.get(1)).contains("broken JSON").contains("record 2 (line 2)");
        assertThat(faults.get(2)).contains("without a text").contains("record 4 (line 4)");
        assertThat(faults.get(3)).contains("another article has the id 'a' already").contains("record 5 (line 5)");
        assertThat(out.resolve("_SUCCESS")).exists();
    }

    @Test
    void whatIsThereIsNeverWrittenOver() throws IOException {
        Path out = Files.createDirectory(dir.resolve("out"));
        assertThat(run(input(GOOD).toString(), "--output", out.toString())).isEqualTo(JobException.OUTPUT);
        assertThat(told().lines().count()).isLessThanOrEqualTo(3);
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void withoutAnArticleNothingIsMade() throws IOException {
        Path out = dir.resolve("out");
        assertThat(run(input("{\"id\": \"b\"}\n").toString(), "--output", out.toString()))
                .isEqualTo(JobException.INPUT);
        assertThat(out).doesNotExist();
        assertThat(told()).contains("no article in the input; 1 faults").contains("without a text");
    }

    @Test
    void whatAFailedJobLeftBehindIsRemovedByTheNext() throws IOException {
        Path out = dir.resolve("out");
        Path left = Files.createDirectories(dir.resolve("_temporary-out/articles"));
        Files.writeString(left.resolve("part-r-00099.nq.gz"), "torn");
        assertThat(run(input(GOOD).toString(), "--output", out.toString())).isZero();
        assertThat(out.resolve("articles/part-r-00099.nq.gz")).doesNotExist();
        assertThat(dir.resolve("_temporary-out")).doesNotExist();
    }

    @Test
    void aFaultInAnAuthorityFileIsToldBeforeAnyWork() throws IOException {
        Path authority = Files.writeString(dir.resolve("own.ttl"), "this is no Turtle");
        assertThat(run(
                        input(GOOD).toString(),
                        "--output",
                        dir.resolve("out").toString(),
                        "--authority",
                        authority.toString()))
                .isEqualTo(JobException.INPUT);
        assertThat(told()).contains("own.ttl");
        assertThat(dir).isDirectoryNotContaining("glob:**out");
    }
}
