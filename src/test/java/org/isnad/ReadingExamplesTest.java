package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.ReadingExample.Expected;
import org.isnad.actor.Actor;
import org.isnad.actor.Place;
import org.isnad.actor.Reading;
import org.isnad.actor.Statement;
import org.isnad.graph.AuthorityReader;
import org.isnad.graph.AuthoritySources;
import org.isnad.graph.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short articles, a file for each way of reporting, are read as an editor reads them: who said what, by which cue, and
 * nothing else. What is not read so yet is named in {@code known-gaps.tsv}; whoever closes a gap takes it out there.
 */
class ReadingExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/isnad/reading/ar");
    private static final Path GAPS = FOLDER.resolve("known-gaps.tsv");
    private static final int GROUPS = 12;
    private static final int FEWEST_WITH_CLAIMS = 4;
    private static final int FEWEST_WITHOUT = 1;
    private static final int MOST_GAPS_IN_A_HUNDRED = 25;
    private static final Isnad ISNAD =
            Isnad.of("ar", AuthorityReader.read(Iris.standard(), AuthoritySources.with(List.of())).authority());

    static Map<String, List<ReadingExample>> groups() {
        Map<String, List<ReadingExample>> groups = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                groups.put(file.getFileName().toString(), ReadingExample.read(Files.readAllLines(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups;
    }

    static List<ReadingExample> examples() {
        return groups().values().stream().flatMap(List::stream).toList();
    }

    /** The names of the examples that are not read rightly yet. */
    static Set<String> gaps() {
        try (Stream<String> lines = Files.lines(GAPS)) {
            return Set.copyOf(lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1)[0])
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void readsWhatAnEditorReads(ReadingExample example) {
        List<String> faults = faults(example);
        if (gaps().contains(example.name())) {
            assertThat(faults)
                    .as("read rightly now; take %s out of %s", example.name(), GAPS)
                    .isNotEmpty();
        } else {
            assertThat(faults)
                    .as("%s: %s", example.name(), example.article().text())
                    .isEmpty();
        }
    }

    @Test
    void everyGroupHasArticlesWithClaimsAndWithout() {
        assertThat(groups()).hasSize(GROUPS);
        assertThat(groups()).allSatisfy((group, examples) -> {
            assertThat(examples).filteredOn(e -> !e.claims().isEmpty()).hasSizeGreaterThanOrEqualTo(FEWEST_WITH_CLAIMS);
            assertThat(examples).filteredOn(e -> e.claims().isEmpty()).hasSizeGreaterThanOrEqualTo(FEWEST_WITHOUT);
        });
    }

    @Test
    void everyNameIsGivenOnceAndEveryGapIsAnExample() {
        List<String> names = examples().stream().map(ReadingExample::name).toList();
        assertThat(names).doesNotHaveDuplicates().containsAll(gaps());
        assertThat(gaps().size() * 100).isLessThanOrEqualTo(names.size() * MOST_GAPS_IN_A_HUNDRED);
    }

    @Test
    void everyClaimTellsWhoSpeaksAndItsCueInWordsOfTheArticle() {
        assertThat(examples()).allSatisfy(example -> {
            String all =
                    example.article().title() + "\n" + example.article().text().replace('\n', ' ');
            for (Expected claim : example.claims()) {
                assertThat(all).contains(claim.words());
                if (!claim.optional()) {
                    assertThat(claim.facts()).containsKeys("by", "cue");
                }
            }
        });
    }

    /** In what the reading of an article differs from what an editor reads; empty when in nothing. */
    static List<String> faults(ReadingExample example) {
        Reading reading = ISNAD.read(example.article());
        List<String> faults = new ArrayList<>();
        List<Statement> unexpected = new ArrayList<>(reading.statements());
        for (Expected claim : example.claims()) {
            Statement found = unexpected.stream()
                    .filter(statement -> words(reading, statement).equals(claim.words()))
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                unexpected.remove(found);
            }
            if (found == null && !claim.optional()) {
                faults.add("missed: " + claim.words());
            } else if (found != null) {
                claim.facts().forEach((key, values) -> compare(reading, found, key, values, faults));
            }
        }
        unexpected.forEach(statement -> faults.add("no claim: " + words(reading, statement) + " (by "
                + statement.speakers().getFirst().label().text() + ", " + statement.cueText() + ")"));
        return faults;
    }

    private static void compare(
            Reading reading, Statement found, String key, List<String> values, List<String> faults) {
        List<String> given = values.equals(List.of("-")) ? List.of() : values;
        boolean same = switch (key) {
            case "by" -> named(found.speakers(), given);
            case "via" -> named(found.via(), given);
            case "place" -> placed(found.places(), given);
            case "surer-than" -> found.confidence() > confidence(reading, given.getFirst());
            default -> read(reading, found, key).equals(given);
        };
        if (!same) {
            faults.add(key + " is not " + given + " but " + read(reading, found, key) + ": " + words(reading, found));
        }
    }

    private static List<String> read(Reading reading, Statement found, String key) {
        return switch (key) {
            case "by" -> labels(found.speakers());
            case "via" -> labels(found.via());
            case "kind" ->
                found.speakers().stream().map(actor -> local(actor.kind())).toList();
            case "cue" -> List.of(found.cueText());
            case "act" -> List.of(found.act());
            case "mode" -> List.of(local(found.mode()));
            case "mention" -> perhaps(found.mention());
            case "role" -> perhaps(found.role());
            case "medium" -> perhaps(found.medium());
            case "addressee" -> perhaps(found.addresseeText());
            case "said" ->
                found.said() == null ? List.of() : List.of(found.said().value());
            case "place" ->
                found.places().stream()
                        .map(place -> place.names().getFirst().text())
                        .toList();
            case "within" ->
                found.within() < 0
                        ? List.of()
                        : List.of(words(reading, reading.statements().get(found.within())));
            case "surer-than" -> List.of(Double.toString(found.confidence()));
            default -> throw new IllegalArgumentException("unknown key '" + key + "'");
        };
    }

    /** Whether these are the actors of these names, in any order, each by one of the forms it is known under. */
    private static boolean named(List<Actor> actors, List<String> names) {
        return actors.size() == names.size()
                && names.stream().allMatch(name -> actors.stream().anyMatch(actor -> goesBy(actor, name)));
    }

    private static boolean placed(List<Place> places, List<String> names) {
        return places.size() == names.size()
                && names.stream()
                        .allMatch(name -> places.stream()
                                .anyMatch(place -> place.names().stream()
                                        .anyMatch(form -> form.text().equals(name))));
    }

    private static boolean goesBy(Actor actor, String name) {
        return actor.known()
                ? actor.names().stream().anyMatch(form -> form.text().equals(name))
                : actor.label().text().equals(name);
    }

    private static double confidence(Reading reading, String words) {
        return reading.statements().stream()
                .filter(statement -> words(reading, statement).equals(words))
                .mapToDouble(Statement::confidence)
                .findFirst()
                .orElse(1);
    }

    private static String words(Reading reading, Statement statement) {
        return statement.content().in(reading.article().in(statement.field())).replace('\n', ' ');
    }

    private static List<String> labels(List<Actor> actors) {
        return actors.stream().map(actor -> actor.label().text()).toList();
    }

    private static List<String> perhaps(String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static String local(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
