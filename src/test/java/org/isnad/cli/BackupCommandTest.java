package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {

    @TempDir
    Path dir;

    private final Shell shell = Shell.toy();
    private String store;
    private String file;

    @BeforeEach
    void build() throws IOException {
        store = dir.resolve("store").toString();
        file = dir.resolve("backup.zip").toString();
        Path articles = Files.createDirectory(dir.resolve("articles"));
        Files.writeString(articles.resolve("a1.txt"), "Alice: the bridge is safe\nBob: it is not");
        assertThat(shell.run("build", "--store", store, articles.toString())).isZero();
    }

    private String export(String of) {
        assertThat(shell.run("export", "--store", of, "--format", "nquads")).isZero();
        return shell.out();
    }

    @Test
    void aRestoredStoreAnswersAsTheFirst() {
        String again = dir.resolve("again").toString();
        assertThat(shell.run("backup", "--store", store, file)).isZero();
        assertThat(shell.err()).singleElement().asString().matches("1 articles, \\d+ quads in .*backup.zip");
        assertThat(shell.run("restore", "--store", again, file)).isZero();
        assertThat(export(again)).isEqualTo(export(store)).contains("the bridge is safe");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.writeString(Path.of(file), "mine");
        assertThat(shell.run("backup", "--store", store, file)).isEqualTo(ExitCode.STORE);
        assertThat(shell.err()).first().asString().contains("overwrites nothing");
        assertThat(Path.of(file)).hasContent("mine");
        Files.delete(Path.of(file));
        assertThat(shell.run("backup", "--store", store, file)).isZero();
        assertThat(shell.run("restore", "--store", store, file)).isEqualTo(ExitCode.STORE);
        assertThat(shell.err()).first().asString().contains("overwrites nothing");
    }

    @Test
    void whatCannotBeWrittenOrReadIsTold() {
        String nowhere = dir.resolve("none").resolve("backup.zip").toString();
        assertThat(shell.run("backup", "--store", store, nowhere)).isEqualTo(ExitCode.STORE);
        assertThat(shell.err()).hasSize(2).first().asString().contains("cannot write");
        assertThat(shell.run("restore", "--store", dir.resolve("again").toString(), nowhere))
                .isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).hasSize(2).first().asString().contains("no such file");
    }

    @Test
    void compactionChangesNothing() {
        String before = export(store);
        assertThat(shell.run("compact", "--store", store)).isZero();
        assertThat(shell.err()).singleElement().asString().matches("\\d+ MB before, \\d+ MB now");
        assertThat(export(store)).isEqualTo(before);
    }
}
