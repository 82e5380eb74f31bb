package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddedLaterTest {

    private static final String FIRST = "seeds/001_47cb4c4bbe0ab0cd.txt";

    @TempDir
    Path dir;

    private final Shell shell = Shell.real();

    @Test
    void articlesAddedLaterGiveTheSameGraphAsAllAtOnce() {
        assertThat(graph("later", FIRST, "seeds")).isEqualTo(graph("at-once", "seeds"));
    }

    /** The graph after a build of each path in turn. */
    private List<String> graph(String name, String... paths) {
        String store = dir.resolve(name).toString();
        for (String path : paths) {
            assertThat(shell.run("build", "--store", store, path)).isZero();
        }
        assertThat(shell.run("export", "--store", store, "--format", "nquads")).isZero();
        return shell.out().lines().sorted().toList();
    }
}
