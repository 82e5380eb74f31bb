package org.isnad;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.isnad.actor.Authority;
import org.isnad.actor.Reading;
import org.isnad.actor.Statement;
import org.isnad.article.Article;
import org.isnad.article.ArticleReader;
import org.isnad.article.Input;
import org.isnad.attribution.Rule;
import org.isnad.attribution.RuleReader;
import org.isnad.graph.AuthorityReader;
import org.isnad.graph.AuthoritySources;
import org.isnad.graph.Iris;
import org.isnad.language.Table;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.isnad.text.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine promises for every text, tried on the seeds and on many broken forms of them. */
class LawsTest {

    private static final int VARIANTS = 60;
    private static final int CHANGES = 12;
    private static final int SHORTEST_QUOTATION = 4;
    private static final List<String> DEBRIS = List.of(
            "\"",
            "“",
            "”",
            "«",
            "»",
            "'",
            ":",
            ".",
            "،",
            "\n",
            " ",
            "(",
            ")",
            "…",
            "😀",
            "\u200F",
            "و",
            "إن",
            " قال ",
            " وأضاف أن ",
            "، مؤكدا ",
            " بحسب ",
            "\uD83D",
            "\u0651",
            "1");

    private static final Authority AUTHORITY =
            AuthorityReader.read(Iris.standard(), AuthoritySources.with(List.of())).authority();
    private static final Isnad ISNAD = Isnad.of("ar", AUTHORITY);

    static List<Article> seeds() {
        List<Article> seeds = new ArrayList<>();
        ArticleReader.of(Arabic.PACK).read(List.of(Path.of("seeds")), input -> {
            if (input instanceof Input.Found found) {
                seeds.add(found.article());
            }
        });
        assertThat(seeds).hasSizeGreaterThanOrEqualTo(5);
        return seeds;
    }

    /** The seed and many texts that differ from it by a few random changes. */
    private static Stream<Article> variants(Article seed) {
        Random random = new Random(seed.text().length());
        Stream<Article> changed = Stream.generate(() -> changed(seed, random)).limit(VARIANTS);
        return Stream.concat(Stream.of(seed), changed);
    }

    private static Article changed(Article seed, Random random) {
        StringBuilder text = new StringBuilder(seed.text());
        for (int i = 0; i < CHANGES; i++) {
            int at = random.nextInt(text.length());
            String debris = DEBRIS.get(random.nextInt(DEBRIS.size()));
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.replace(at, at + 1, debris);
                default -> text.insert(at, debris);
            }
        }
        int from = random.nextInt(text.length() / 2);
        int to = text.length() - random.nextInt(text.length() / 4);
        String title = seed.title().isEmpty()
                ? ""
                : seed.title().substring(random.nextInt(seed.title().length()));
        return new Article(
                seed.id(),
                seed.language(),
                title,
                "\"" + text.substring(from, to),
                null,
                null,
                seed.published(),
                List.of());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("seeds")
    @DisplayName("spans point into the article as published")
    void spansPointIntoTheArticleAsPublished(Article seed) {
        variants(seed).forEach(article -> {
            Reading reading = ISNAD.read(article);
            for (Statement statement : reading.statements()) {
                String field = article.in(statement.field());
                assertPointsInto(field, statement.content());
                assertPointsInto(field, statement.cue());
                assertThat(statement.cueText()).isEqualTo(statement.cue().in(field));
                assertThat(statement.content().in(field))
                        .isEqualTo(statement.content().in(field).strip())
                        .isNotEmpty();
            }
            reading.unattributed().forEach(span -> assertPointsInto(article.text(), span));
        });
    }

    private static void assertPointsInto(String field, Span span) {
        assertThat(span.end()).isBetween(span.start() + 1, field.length());
        Span points = span.codePoints(field);
        int[] codePoints = field.codePoints().toArray();
        assertThat(new String(codePoints, points.start(), points.length())).isEqualTo(span.in(field));
    }

    @Test
    @DisplayName("spans point into the article as published, behind an emoji too")
    void spansBehindAnEmoji() {
        String text = "😀😀 قال وزير النقل سالم الدباغ إن الجسر 🌉 آمن.";
        Statement statement = ISNAD.read(Arabic.article("", text)).statements().getFirst();
        assertThat(statement.content().in(text)).isEqualTo("الجسر 🌉 آمن");
        Span points = statement.content().codePoints(text);
        assertThat(points.start()).isEqualTo(statement.content().start() - 2);
        assertThat(points.length()).isEqualTo(statement.content().length() - 1);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("seeds")
    @DisplayName("every quotation in marks is a claim or listed as unattributed")
    void everyQuotationInMarksIsAClaimOrListedAsUnattributed(Article seed) {
        variants(seed).forEach(article -> {
            Reading reading = ISNAD.read(article);
            Passage passage = Arabic.passage(article.text());
            for (Quotation quotation : passage.quotations()) {
                if (quotation.closed() && quotation.size() >= SHORTEST_QUOTATION) {
                    Span words = passage.span(quotation.open() + 1, quotation.close());
                    boolean claimed = reading.statements().stream()
                            .anyMatch(s -> s.field() == Article.Field.TEXT
                                    && s.content().overlaps(words));
                    boolean listed = reading.unattributed().contains(words);
                    assertThat(claimed)
                            .as("either claimed or listed: %s", words.in(article.text()))
                            .isNotEqualTo(listed);
                }
            }
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("seeds")
    @DisplayName("same input, same reading")
    void sameInputSameReading(Article seed) throws InterruptedException, ExecutionException {
        List<Article> articles = variants(seed).toList();
        List<Reading> once = articles.stream().map(ISNAD::read).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Isnad other = Isnad.of("ar", AUTHORITY);
            List<Future<Reading>> again = articles.reversed().stream()
                    .map(a -> threads.submit(() -> other.read(a)))
                    .toList();
            for (int i = 0; i < articles.size(); i++) {
                assertThat(again.reversed().get(i).get()).isEqualTo(once.get(i));
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("seeds")
    @DisplayName("every claim names its rule")
    void everyClaimNamesItsRule(Article seed) {
        Set<String> rules =
                RuleReader.read(Arabic.PACK).stream().map(Rule::name).collect(toSet());
        variants(seed)
                .flatMap(article -> ISNAD.read(article).statements().stream())
                .forEach(statement -> {
                    assertThat(rules).contains(statement.rule());
                    assertThat(statement.confidence()).isBetween(0.0, 1.0);
                    assertThat(statement.evidence()).isNotBlank();
                });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("seeds")
    @DisplayName("a claim lies within one that stands in the same field and covers it")
    void aClaimLiesWithinOneThatCoversIt(Article seed) {
        variants(seed).forEach(article -> {
            List<Statement> statements = ISNAD.read(article).statements();
            for (int i = 0; i < statements.size(); i++) {
                Statement inner = statements.get(i);
                assertThat(inner.within()).isNotEqualTo(i).isBetween(-1, statements.size() - 1);
                if (inner.within() >= 0) {
                    Statement outer = statements.get(inner.within());
                    assertThat(outer.field()).isEqualTo(inner.field());
                    assertThat(outer.content().covers(inner.content())).isTrue();
                }
            }
        });
    }

    @Test
    @DisplayName("a folding that no test exercises is reported")
    void aFoldingThatNoTestExercisesIsReported() {
        Set<String> tested = lines("text/folding.csv")
                .skip(1)
                .map(line -> line.split("\t")[0])
                .collect(toSet());
        assertThat(Arabic.PACK.table("letters").rows())
                .extracting(Table.Row::key)
                .hasSizeGreaterThan(40)
                .isSubsetOf(tested);
    }

    @Test
    @DisplayName("a rule that no test exercises is reported")
    void aRuleThatNoTestExercisesIsReported() {
        assertThat(RuleReader.read(Arabic.PACK)).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.examples()).as(rule.name()).anyMatch(Rule.Example::reads);
            assertThat(rule.examples()).as(rule.name()).anyMatch(example -> !example.reads());
        });
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = LawsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
