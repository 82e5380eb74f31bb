package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout of its own, with a JDK that only tells how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    /** Takes notes as told by {@code status}, and answers anything else with its arguments, one a line. */
    private static final String JAVA = """
            #!/bin/sh
            case $* in
              *Rehearsal*) %s ;;
              *) for argument; do echo "$argument"; done ;;
            esac
            """;

    private static final String NOTES = "case $1 in *=*) echo notes >\"${1#*=}\" ;; esac";

    @TempDir
    Path dir;

    private Path home;
    private Path jdk;

    @BeforeEach
    void checkout() throws IOException {
        home = dir.resolve("a checkout");
        jdk = Files.createDirectories(dir.resolve("jdk/bin")).getParent();
        Files.createDirectories(home.resolve("target/lib"));
        Files.copy(Path.of("isnad"), home.resolve("isnad"));
        Files.writeString(home.resolve("target/isnad.jar"), "jar");
        jdk(25, NOTES);
    }

    private void jdk(int version, String rehearsal) throws IOException {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        Path java = Files.writeString(jdk.resolve("bin/java"), JAVA.formatted(rehearsal));
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private Map<String, String> environment = Map.of();

    private List<String> run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder(
                Stream.concat(Stream.of("sh", home.resolve("isnad").toString()), Stream.of(arguments))
                        .toList());
        shell.environment().put("JAVA_HOME", jdk.toString());
        shell.environment().putAll(environment);
        Process process = shell.redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes()).lines().toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    /** The files for a quicker start, when the rehearsal has ended. */
    private List<Path> notes() throws IOException, InterruptedException {
        for (int i = 0; ; i++) {
            try (Stream<Path> files = Files.list(home.resolve("target"))) {
                List<Path> all = files.toList();
                boolean ended = all.stream().noneMatch(p -> p.toString().contains("rehearsal"));
                List<Path> notes = all.stream()
                        .filter(p -> p.getFileName().toString().startsWith("start-"))
                        .toList();
                if (i == 100 || ended && !notes.isEmpty()) {
                    return notes;
                }
            }
            Thread.sleep(20);
        }
    }

    @Test
    void argumentsReachTheProgramAsTheyAre() throws Exception {
        assertThat(run("query", "SELECT * { ?s ?p ?o }", "")).endsWith("query", "SELECT * { ?s ?p ?o }", "");
        // Else the rehearsal would still write where the folder is being removed.
        assertThat(notes()).hasSize(1);
    }

    @Test
    void theFirstCallTakesNotesAndTheNextUsesThem() throws Exception {
        assertThat(run("info")).noneMatch(a -> a.startsWith("-XX:AOTCache"));
        List<Path> notes = notes();
        assertThat(notes).hasSize(1).first().asString().contains("start-");
        assertThat(run("info")).contains("-XX:AOTCache=" + notes.getFirst(), "-Xlog:aot*=off", "-Xlog:cds*=off");
        assertThat(notes()).isEqualTo(notes);
    }

    @Test
    void anotherProgramNeedsNewNotes() throws Exception {
        run("info");
        List<Path> old = notes();
        Files.writeString(home.resolve("target/isnad.jar"), "another jar");
        Files.setLastModifiedTime(home.resolve("target/isnad.jar"), FileTime.from(Instant.EPOCH));
        assertThat(run("info")).noneMatch(a -> a.startsWith("-XX:AOTCache"));
        while (notes().equals(old)) {
            Thread.sleep(20);
        }
        assertThat(notes()).hasSize(1).doesNotContainAnyElementsOf(old);
    }

    @Test
    void aJdkThatCannotIsNotAskedAgain() throws Exception {
        jdk(25, "exit 1");
        run("info");
        List<Path> notes = notes();
        assertThat(notes).hasSize(1).first().satisfies(file -> assertThat(file).isEmptyFile());
        assertThat(run("info")).noneMatch(a -> a.startsWith("-XX:AOTCache"));
    }

    @Test
    void whoeverChoosesForThemselvesIsLeftAlone() throws Exception {
        run("info");
        notes();
        environment = Map.of("ISNAD_JAVA_OPTIONS", "-Xmx1g -Xshare:off");
        assertThat(run("info")).contains("-Xmx1g", "-Xshare:off").noneMatch(a -> a.startsWith("-XX:AOTCache"));
    }

    @Test
    void anOlderJdkHasNotesOfAnotherKind() throws Exception {
        jdk(21, NOTES);
        assertThat(run("info")).noneMatch(a -> a.contains("aot"));
        assertThat(run("info")).noneMatch(a -> a.startsWith("-XX:AOTCache"));
        Path notes = notes().getFirst();
        assertThat(run("info")).contains("-XX:SharedArchiveFile=" + notes, "-Xlog:cds*=off");
    }
}
