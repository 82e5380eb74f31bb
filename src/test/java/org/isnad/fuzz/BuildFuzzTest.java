package org.isnad.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.isnad.cli.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildFuzzTest {

    private static final int FILES = 300;

    @TempDir
    Path dir;

    @Test
    void aStoreOfBrokenArticlesHasNoDefects() throws IOException {
        Path files = Files.createDirectory(dir.resolve("files"));
        String store = dir.resolve("store").toString();
        Mutator text = new Mutator(Seeds.pages());
        Mutator json = new Mutator(Seeds.of("json"));
        Mutator html = new Mutator(Seeds.of("html"));
        for (int i = 0; i < FILES; i++) {
            Mutator mutator = i % 3 == 0 ? text : i % 3 == 1 ? json : html;
            Files.write(files.resolve("f" + i), mutator.input(new SplittableRandom(i)));
        }
        Shell shell = Shell.real();
        assertThat(shell.run("build", "--store", store, files.toString())).isBetween(0, 1);
        assertThat(shell.err()).noneMatch(line -> line.contains("fault of the program"));
        shell.run("check", "--store", store);
        assertThat(shell.out()).isEqualToIgnoringNewLines("no defects");
    }
}
