package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {

    @TempDir
    Path dir;

    private final Shell shell = Shell.toy();
    private Path quads;
    private String store;

    @BeforeEach
    void export() throws IOException {
        store = dir.resolve("store").toString();
        Path articles = Files.createDirectory(dir.resolve("articles"));
        Files.writeString(articles.resolve("a1.txt"), "Alice: the bridge is safe\nBob: it is not");
        shell.run("build", "--store", store, articles.toString());
        quads = Files.writeString(dir.resolve("all.nq"), exported(store));
    }

    private String exported(String of) {
        assertThat(shell.run("export", "--store", of, "--format", "nquads")).isZero();
        return shell.out();
    }

    @Test
    void aLoadedStoreAnswersAsTheFirst() {
        String again = dir.resolve("again").toString();
        assertThat(shell.run("load", "--store", again, quads.toString())).isZero();
        assertThat(shell.err()).singleElement().asString().matches("1 articles, \\d+ quads in .*again, \\d+ quads/s");
        assertThat(exported(again)).isEqualTo(exported(store));
        shell.run("check", "--store", store);
        String before = shell.out();
        shell.run("check", "--store", again);
        assertThat(shell.out()).isEqualTo(before).doesNotContain("index");
    }

    @Test
    void whatIsThereIsToldAndKept() {
        assertThat(shell.run("load", "--store", store, quads.toString())).isEqualTo(ExitCode.STORE);
        assertThat(shell.err()).hasSize(2).first().asString().contains("is there already");
        assertThat(shell.run("load", "--store", store, "--replace", quads.toString())).isZero();
    }

    @Test
    void aBrokenLineHasItsPlaceAndCode() throws IOException {
        Files.writeString(quads, "<x:s> <x:p> .\n");
        assertThat(shell.run("load", "--store", store, "--replace", quads.toString())).isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).hasSize(2).first().asString().contains("all.nq, line 1");
        assertThat(exported(store)).contains("the bridge is safe");
    }

    @Test
    void aLoadedStoreCanBeBuiltOn() throws IOException {
        String again = dir.resolve("again").toString();
        shell.run("load", "--store", again, quads.toString());
        Files.writeString(dir.resolve("articles/a2.txt"), "Carol: perhaps");
        assertThat(shell.run("build", "--store", again, dir.resolve("articles").toString())).isZero();
        // Quads do not tell what linking must know of an article, so it is read again.
        assertThat(shell.err().getFirst()).contains("1 added, 1 replaced");
    }

    @Test
    void pathsDoNotGoWithReadOnly() {
        assertThat(shell.run("serve", "--store", store, "--read-only", dir.toString())).isEqualTo(ExitCode.USAGE);
    }
}
