package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks the questions of the cookbook of the seeds and compares the answers. To write the true answers into it instead:
 * {@code mvn -Dtest=CookbookTest -Dcookbook.update=true test}.
 */
class CookbookTest {

    private static final Path COOKBOOK = Path.of("src/site/markdown/cookbook.md");
    private static final Pattern RECIPE = Pattern.compile("(?s)(```sparql\n(.*?)```\n\n```text\n)(.*?)```");

    @TempDir
    Path dir;

    @Test
    void everyQuestionHasItsAnswer() throws IOException {
        Shell shell = Shell.real();
        String store = dir.resolve("store").toString();
        assertThat(shell.run("build", "--store", store, "seeds")).isZero();
        String cookbook = Files.readString(COOKBOOK);
        String actual = RECIPE.matcher(cookbook).replaceAll(recipe -> {
            int code = shell.run("query", "--store", store, recipe.group(2));
            assertThat(code).as(recipe.group(2) + String.join("\n", shell.err())).isZero();
            assertThat(shell.out().lines()).as(recipe.group(2)).hasSizeGreaterThan(2);
            return Matcher.quoteReplacement(recipe.group(1) + shell.out() + "```");
        });
        assertThat(RECIPE.matcher(cookbook).results()).hasSize(10);
        if (Boolean.getBoolean("cookbook.update")) {
            Files.writeString(COOKBOOK, actual);
        } else {
            assertThat(actual).isEqualTo(cookbook);
        }
    }
}
