package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.Arabic;
import org.isnad.ReadPack;
import org.isnad.article.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of every rule is read, or not read, by that very rule. */
class RuleExamplesTest {

    private static final int FEWEST_POSITIVE = 4;
    private static final int FEWEST_NEGATIVE = 3;

    /** What a claim says of itself, as the marks of a positive example do. */
    private record Seen(String rule, String cue, String speaker, String words) {}

    static Stream<ReadPack> packs() {
        return Stream.of(Arabic.READ, ReadPack.of("xx"));
    }

    static List<Rule> rules() {
        return Arabic.READ.rules();
    }

    @TestFactory
    Stream<DynamicTest> everyExample() {
        return packs().flatMap(pack -> pack.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> dynamicTest(
                                pack + " " + rule.name() + ":" + example.line()
                                        + (example.reads() ? " reads" : " sees nothing"),
                                () -> check(pack, rule, example)))));
    }

    private static void check(ReadPack pack, Rule rule, Rule.Example example) {
        String text = plain(example.text());
        List<Seen> seen = pack.claims(text, Article.Field.TEXT).stream()
                .map(claim -> seen(pack, claim, text))
                .toList();
        if (example.reads()) {
            assertThat(seen).as(text).contains(expected(rule, example.text()));
        } else {
            assertThat(text).as("a negative example has no marks").isEqualTo(example.text());
            assertThat(seen).as(text).extracting(Seen::rule).doesNotContain(rule.name());
        }
    }

    private static Seen seen(ReadPack pack, Claim claim, String text) {
        return new Seen(
                claim.rule().name(),
                pack.cue(claim, text),
                pack.speaker(claim, text),
                claim.span().in(text));
    }

    private static Seen expected(Rule rule, String example) {
        return new Seen(
                rule.name(),
                between(example, "\\[", "\\]"),
                between(example, "\\{", "\\}"),
                between(example, "<", ">"));
    }

    /** The text between two marks, without other marks in it; the empty string when the marks are not there. */
    private static String between(String example, String open, String close) {
        Matcher matcher = Pattern.compile(open + "([^" + close + "]*)" + close).matcher(example);
        return matcher.find() ? plain(matcher.group(1)) : "";
    }

    private static String plain(String example) {
        return example.replaceAll("[\\[\\]{}<>]", "");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void showsEachRuleAtWorkAndAtRest(Rule rule) {
        assertThat(rule.examples()).filteredOn(Rule.Example::reads).hasSizeGreaterThanOrEqualTo(FEWEST_POSITIVE);
        assertThat(rule.examples()).filteredOn(e -> !e.reads()).hasSizeGreaterThanOrEqualTo(FEWEST_NEGATIVE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givesNoExampleTwice(Rule rule) {
        assertThat(rule.examples()).extracting(Rule.Example::text).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void namesEachRuleOnce(ReadPack pack) {
        assertThat(pack.rules()).isNotEmpty().extracting(Rule::name).doesNotHaveDuplicates();
    }
}
