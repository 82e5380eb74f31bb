package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.actor.Actor;
import org.isnad.actor.Reading;
import org.isnad.actor.Statement;
import org.isnad.article.Article;
import org.isnad.graph.AuthorityReader;
import org.isnad.graph.AuthoritySources;
import org.isnad.graph.Iris;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole articles, a folder each under {@code golden}: {@code article.txt} (title, blank line, text) and what is read in
 * it, {@code claims.tsv}. Run with {@code -Dgolden.update=true} to write what is read now, then read the difference.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final int FEWEST = 12;
    private static final String COLUMNS = "# field\tstart\tend\tact\tmode\tspeaker\tcue\trule\ttext\n";
    private static final Isnad ISNAD =
            Isnad.of("ar", AuthorityReader.read(Iris.standard(), AuthoritySources.with(List.of())).authority());

    static List<Path> cases() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreCases() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheClaimsOfAnArticle(Path folder) throws IOException {
        String read = claims(folder);
        Path golden = folder.resolve("claims.tsv");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, read);
        }
        assertThat(read).isEqualTo(Files.readString(golden));
    }

    private static String claims(Path folder) throws IOException {
        String[] page = Files.readString(folder.resolve("article.txt")).strip().split("\n\n", 2);
        Reading reading = ISNAD.read(
                new Article(folder.getFileName().toString(), "ar", page[0], page[1], null, null, null, List.of()));
        String claims = reading.statements().stream()
                .map(statement -> row(reading.article(), statement) + "\n")
                .collect(Collectors.joining());
        String unattributed = reading.unattributed().stream()
                .map(span -> "unattributed\t" + span.in(page[1]) + "\n")
                .collect(Collectors.joining());
        return COLUMNS + claims + unattributed;
    }

    private static String row(Article article, Statement statement) {
        String field = article.in(statement.field());
        Span points = statement.content().codePoints(field);
        return Stream.of(
                        name(statement.field()),
                        points.start(),
                        points.end(),
                        statement.act(),
                        name(statement.mode()),
                        statement.speakers().stream().map(GoldenTest::name).collect(Collectors.joining(" | ")),
                        statement.cueText(),
                        statement.rule(),
                        statement.content().in(field).replace('\n', ' '))
                .map(Object::toString)
                .collect(Collectors.joining("\t"));
    }

    private static String name(Actor actor) {
        return actor.label().text() + " (" + name(actor.kind()) + ")";
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
