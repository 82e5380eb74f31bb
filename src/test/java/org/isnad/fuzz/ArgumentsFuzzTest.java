package org.isnad.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.cli.ConfinedShell;
import org.isnad.store.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsFuzzTest {

    private static final int MOST_LINES = 3;
    private static final List<Integer> DOCUMENTED = List.of(0, 1, 2, 3, 4, 5);

    @TempDir
    Path dir;

    @BeforeEach
    void files() throws IOException {
        Fixture.store(dir.resolve("store")).close();
        Files.writeString(Files.createDirectory(dir.resolve("articles")).resolve("a.txt"), "x: one\ny: in there");
        Files.writeString(dir.resolve("gold.jsonl"), "{\"article\": \"a\", \"claims\": []}\n");
    }

    @Test
    void anyCommandLineIsDoneOrTold() {
        ConfinedShell shell = new ConfinedShell(dir);
        Fuzz.run("arguments", Seeds.of("arguments"), text -> run(shell, new String(text, StandardCharsets.UTF_8)));
    }

    /** One argument a line. */
    private static void run(ConfinedShell shell, String text) {
        int code = shell.run(text.lines().toList());
        assertThat(code).as("exit code: %s", shell.err()).isIn(DOCUMENTED);
        if (code > 1) {
            List<String> told = shell.err();
            // Each input that cannot be read is told by itself.
            boolean faults = told.contains("no such file") || told.contains("no article");
            assertThat(told).hasSizeBetween(1, faults ? Integer.MAX_VALUE : MOST_LINES);
        }
        assertThat(shell.err()).noneMatch(line -> line.startsWith("\tat "));
        assertThat(shell.err()).noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
    }
}
