package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed. */
class WordQueryTest {

    private static final Matching ARABIC = new Matching("ar");
    private static final Matching TOY = new Matching("xx");
    private static final List<String> PIECES = List.of(
            "AND (", "title:[", "a~~", "\"", "*", "?", "\\", "/", "{", "}", "^", "+", "-", "!", "~", ":", "||", "&&", " ",
            "\n", "«", "”", "و", "ال", "الرئيس", "عبدال", "\u0640", "\u0651", "\uD83D", "\uFFFF", "\u0000", "😀", "1", "٣",
            "ﷺ", "Z", "OR", "NOT", "TO", "'", "\u202E");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "AND (", "title:[", "a~~", "*", "\"", "\"\"", "\"*\"", "و", "\uD83D", "(((((", "\\"})
    void noTextIsWrong(String asked) {
        assertThatCode(() -> ARABIC.finds("قال وزير الخارجية", asked)).doesNotThrowAnyException();
    }

    @Test
    void noMixtureOfTextsIsWrong() {
        Random random = new Random(1);
        List<String> mixtures = Stream.generate(() -> mixture(random)).limit(1000).toList();
        List<List<String>> found = ARABIC.found(mixtures, mixtures);
        assertThat(found).hasSize(1000);
        assertThat(found.stream().filter(list -> !list.isEmpty())).hasSizeGreaterThan(500);
    }

    private static String mixture(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(n -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    @Test
    void anyAmountOfTextMayBeTyped() {
        String words = "وزير ".repeat(5000);
        assertThat(ARABIC.finds("وزير", words)).isTrue();
        assertThat(ARABIC.finds("وزير", "\"" + words + "\"")).isFalse();
        assertThat(ARABIC.finds("x".repeat(50_000), "x".repeat(50_000))).isTrue();
    }

    @Test
    void aTextWithoutWordsFindsNothing() {
        assertThat(ARABIC.finds("وزير", "")).isFalse();
        assertThat(ARABIC.finds("وزير", " ( ؟ ! ")).isFalse();
        assertThat(ARABIC.finds("وزير", "*")).isFalse();
    }

    @Test
    void theSyntaxOfOtherEnginesIsText() {
        assertThat(ARABIC.finds("title wazir", "title:wazir")).isTrue();
        assertThat(ARABIC.finds("wazir", "title:wazir")).isFalse();
        assertThat(ARABIC.finds("wazir", "waz~")).isFalse();
        assertThat(ARABIC.finds("wazir", "wazir -bad")).isFalse();
    }

    @Test
    void aQuotationThatIsNotClosedIsWords() {
        assertThat(ARABIC.finds("أمس قال وزير", "\"وزير قال")).isTrue();
    }

    @Test
    void theBestComesFirst() {
        List<String> texts = List.of(
                "قال الوزير في خطاب طويل إن الحكومة ستنظر في الأمر في الأيام القادمة وتتخذ قرارها", "الوزير", "لا أحد هنا");
        assertThat(ARABIC.found(texts, "وزير")).containsExactly(texts.get(1), texts.get(0));
    }

    @Test
    void aLanguageIsItsTables() {
        assertThat(TOY.finds("daminister", "minister")).isTrue();
        assertThat(TOY.finds("wdaminister", "Minister")).isTrue();
        assertThat(TOY.finds("wordiz", "word")).isTrue();
        assertThat(TOY.finds("men", "man")).isTrue();
        assertThat(TOY.finds("makdaTom", "mak daTom")).isTrue();
        assertThat(TOY.finds("ministér", "minister")).isTrue();
        assertThat(TOY.finds("strasze", "strasse")).isTrue();
        assertThat(TOY.finds("minister", "sinister")).isFalse();
        assertThat(TOY.finds("diz", "d")).isFalse();
    }
}
