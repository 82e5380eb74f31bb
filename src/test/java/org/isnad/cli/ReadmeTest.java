package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands in the README's {@code console} blocks and compares what they print. To write the true output into
 * the README instead: {@code mvn -Dtest=ReadmeTest -Dreadme.update=true test}.
 */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```console\n(.*?)```");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final String PROMPT = "$ ./isnad ";

    @TempDir
    Path dir;

    @Test
    void consoleBlocksPrintWhatTheReadmeSays() throws IOException {
        String readme = Files.readString(README);
        String actual = BLOCK.matcher(readme)
                .replaceAll(block -> Matcher.quoteReplacement("```console\n" + run(block.group(1)) + "```"));
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, actual);
        } else {
            assertThat(actual).isEqualTo(readme);
        }
    }

    @Test
    void thereAreConsoleBlocks() throws IOException {
        assertThat(BLOCK.matcher(Files.readString(README)).results()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void theExitCodesAreThoseOfTheHelp() throws IOException {
        Shell shell = Shell.real();
        shell.run("--help");
        List<String> help = Pattern.compile("(?m)^  (\\d+) +(.*)$")
                .matcher(shell.out())
                .results()
                .map(row -> "| " + row.group(1) + " | " + row.group(2) + " |")
                .toList();
        assertThat(Files.readAllLines(README)).containsAll(help);
        assertThat(help).hasSize(7);
    }

    private String run(String block) {
        StringBuilder transcript = new StringBuilder();
        block.lines().filter(line -> line.startsWith("$ ")).forEach(command -> {
            assertThat(command).startsWith(PROMPT);
            Shell shell = Shell.real();
            int code = shell.run(words(command.substring(PROMPT.length())));
            assertThat(code).as(command + "\n" + String.join("\n", shell.err())).isZero();
            transcript.append(command).append('\n').append(shell.out().replace("\r\n", "\n"));
        });
        return transcript.toString();
    }

    /** The words of a command, with a store of this test's own. */
    private String[] words(String command) {
        List<String> words = new ArrayList<>();
        WORD.matcher(command).results().map(ReadmeTest::unquoted).forEach(words::add);
        if (!words.contains("--store")) {
            words.add(1, "--store");
            words.add(2, dir.resolve("store").toString());
        }
        return words.toArray(String[]::new);
    }

    private static String unquoted(MatchResult word) {
        return word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3);
    }
}
