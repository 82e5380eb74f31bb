package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws of the explorer's own scripts and styles. */
class ExplorerSourcesTest {

    private static final Path WEB = Path.of("src/main/resources/org/isnad/server/web");

    /** What makes text into markup or script. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|createContextualFragment|DOMParser|\\beval\\b"
                    + "|new Function|setAttributeNS|srcdoc=|javascript:|\\bon[a-z]+=|\\.on[a-z]+ = |setHTML"
                    + "|(setTimeout|setInterval)\\(['\"`]");

    private static final int LONGEST = 250;

    private static final Pattern MESSAGE =
            Pattern.compile("^  '([\\w.-]+)':\\s+'((?:[^'\\\\]|\\\\.)*)',$", Pattern.MULTILINE);
    private static final Pattern USED = Pattern.compile("\\bt\\('([\\w.-]+)'");

    private static List<Path> files(String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(WEB)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void textNeverBecomesMarkup() throws IOException {
        for (Path file : files(".js", ".html")) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(FORBIDDEN);
        }
    }

    @Test
    void nothingComesFromElsewhere() throws IOException {
        Pattern loaded = Pattern.compile(
                "(src|href)=\"(https?:)?//|: url\\(|@import|from '[^./]|import\\('[^./]|fetch\\('http");
        for (Path file : files(".js", ".html", ".css")) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(loaded);
        }
    }

    @Test
    void filesAreShortAndBeginWithWhatTheyAreFor() throws IOException {
        for (Path file : files(".js", ".css")) {
            List<String> lines = Files.readAllLines(file);
            assertThat(lines.size()).as(file.toString()).isLessThanOrEqualTo(LONGEST);
            assertThat(lines.getFirst()).as(file.toString()).startsWith("/*");
        }
    }

    @Test
    void stylesKnowNoLeftAndRight() throws IOException {
        Pattern sides = Pattern.compile(
                "(margin|padding|border)-(left|right)\\b|^\\s*(left|right):|float: (left|right)", Pattern.MULTILINE);
        for (Path file : files(".css")) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(sides);
        }
    }

    private static Map<String, String> messages(String language) throws IOException {
        Map<String, String> messages = new TreeMap<>();
        for (String file : List.of("app/messages/" + language + ".js", "app/messages/terms-" + language + ".js")) {
            MESSAGE.matcher(Files.readString(WEB.resolve(file)))
                    .results()
                    .forEach(message -> messages.put(message.group(1), message.group(2)));
        }
        return messages;
    }

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        Map<String, String> english = messages("en");
        Map<String, String> arabic = messages("ar");
        assertThat(arabic.keySet()).isEqualTo(english.keySet());
        Pattern hole = Pattern.compile("\\{\\w+}");
        for (String key : english.keySet()) {
            assertThat(holes(hole, arabic.get(key))).as(key).isEqualTo(holes(hole, english.get(key)));
        }
    }

    private static Set<String> holes(Pattern hole, String message) {
        return hole.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void everyMessageThatIsAskedForIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : files(".js")) {
            USED.matcher(Files.readString(file)).results().forEach(use -> used.add(use.group(1)));
        }
        assertThat(used).hasSizeGreaterThan(60);
        assertThat(messages("en").keySet()).containsAll(used);
    }

    /** The kinds of saying and the rest are called as the ontology calls them. */
    @Test
    void termsAreCalledAsInTheOntology() throws IOException {
        String ontology = Files.readString(Path.of("ontology/isnad.ttl"));
        for (String language : List.of("en", "ar")) {
            messages(language).forEach((key, label) -> {
                if (key.matches("(act|mode|basis|kind|class)\\..*")) {
                    String term = key.substring(key.indexOf('.') + 1);
                    assertThat(ontology)
                            .as(key)
                            .containsPattern("(?s)\nisnad:" + Pattern.quote(term) + "\n[^\n]*\n"
                                    + "(?:(?!\n\n).)*abel [^;]*\""
                                    + Pattern.quote(label) + "\"@" + language);
                }
            });
        }
    }

    /** Every act of the ontology has its name in the interface. */
    @Test
    void everyActHasAName() throws IOException {
        String ontology = Files.readString(Path.of("ontology/isnad.ttl"));
        Set<String> acts = Pattern.compile("isnad:([\\w-]+)\n    a skos:Concept ;\n    skos:inScheme isnad:acts ")
                .matcher(ontology)
                .results()
                .map(act -> "act." + act.group(1))
                .collect(Collectors.toSet());
        assertThat(acts).hasSizeGreaterThan(30);
        assertThat(messages("en").keySet()).containsAll(acts);
    }
}
