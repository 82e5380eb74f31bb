package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the commands in the {@code console} blocks of the pages and compares what they print. To write the true output
 * into the pages instead: {@code mvn -Dtest=ReadmeTest -Dreadme.update=true test}.
 */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```console\n(.*?)```");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final String PROMPT = "$ ./isnad ";

    @TempDir
    Path dir;

    private final Locale locale = Locale.getDefault();

    /** As {@link Main#main}: picocli sorts options by the rules of the default locale. */
    @BeforeEach
    void leaveTheLocaleOut() {
        Locale.setDefault(Locale.ROOT);
    }

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/site/markdown/tutorial.md", "src/site/markdown/commands.md"})
    void consoleBlocksPrintWhatThePageSays(Path page) throws IOException {
        String written = Files.readString(page);
        assertThat(BLOCK.matcher(written).results()).hasSizeGreaterThanOrEqualTo(3);
        String actual = BLOCK.matcher(written)
                .replaceAll(block -> Matcher.quoteReplacement("```console\n" + run(block.group(1)) + "```"));
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(page, actual);
        } else {
            assertThat(actual).isEqualTo(written);
        }
    }

    @Test
    void everyCommandIsInItsPage() throws IOException {
        Shell shell = Shell.real();
        shell.run("--help");
        String page = Files.readString(Path.of("src/site/markdown/commands.md"));
        List<String> commands = Pattern.compile("(?m)^  ([a-z]+)  ")
                .matcher(shell.out())
                .results()
                .map(row -> PROMPT + row.group(1) + " --help")
                .toList();
        assertThat(commands).hasSizeGreaterThan(10).allSatisfy(command -> assertThat(page).contains(command));
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
        if (!words.contains("--store") && !words.contains("--help")) {
            words.add(1, "--store");
            words.add(2, dir.resolve("store").toString());
        }
        return words.toArray(String[]::new);
    }

    private static String unquoted(MatchResult word) {
        return word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3);
    }
}
