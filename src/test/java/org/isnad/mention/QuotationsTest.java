package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Arabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    /** The quoted words by opening mark; with … at the end where no mark closes them. */
    private static List<String> quoted(String text) {
        Passage passage = Arabic.passage(text);
        return passage.quotations().stream()
                .map(q -> q.size() == 0
                        ? ""
                        : passage.string(q.open() + 1, Math.min(q.close(), passage.size())) + (q.closed() ? "" : "…"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال «الطريق مفتوح» ومضى", "قال \"الطريق مفتوح\" ومضى", "قال “الطريق مفتوح” ومضى",
                        "قال „الطريق مفتوح” ومضى",
                "قال ‹الطريق مفتوح› ومضى", "قال ″الطريق مفتوح″ ومضى", "قال ＂الطريق مفتوح＂ ومضى",
                        "قال ﴿الطريق مفتوح﴾ ومضى",
                "قال ‘الطريق مفتوح’ ومضى", "قال 'الطريق مفتوح' ومضى"
            })
    void pairsMarksOfEveryKind(String text) {
        assertThat(quoted(text)).containsExactly("الطريق مفتوح");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال ”الطريق مفتوح“ ومضى",
                "قال ”الطريق مفتوح” ومضى",
                "قال “الطريق مفتوح“ ومضى",
                "قال \"الطريق مفتوح” ومضى"
            })
    void pairsCurlyMarksThatTheTypistMixedUp(String text) {
        assertThat(quoted(text)).containsExactly("الطريق مفتوح");
    }

    @Test
    void nestsStraightMarksInStraightMarks() {
        assertThat(quoted("قال إن \"رواية \"البحر\" جميلة\" ومضى")).containsExactly("رواية \"البحر\" جميلة", "البحر");
    }

    @Test
    void nestsMarksOfAnotherKind() {
        assertThat(quoted("قال «رواية \"البحر\" جميلة» ومضى")).containsExactly("رواية \"البحر\" جميلة", "البحر");
    }

    @Test
    void readsTwoQuotationsInOneSentence() {
        assertThat(quoted("قرأ \"البحر\" ثم \"الجبل\" مساء")).containsExactly("البحر", "الجبل");
    }

    @Test
    void aMarkGluedToTheWordBeforeItOpensAfterAComplementizer() {
        assertThat(quoted("وأضاف أن\" الطريق مفتوح\"، ثم مضى")).containsExactly("الطريق مفتوح");
    }

    @Test
    void aMarkAfterAColonAlwaysOpens() {
        assertThat(quoted("قال: \"الطريق مفتوح. وأضاف: \"الجسر مغلق\""))
                .containsExactly("الطريق مفتوح. وأضاف:…", "الجسر مغلق");
    }

    @Test
    void anOpenQuotationEndsWithItsParagraph() {
        assertThat(quoted("قال: «الطريق مفتوح\nثم مضى")).containsExactly("الطريق مفتوح…");
    }

    @Test
    void aClosingMarkThatClosesNothingIsNoQuotation() {
        assertThat(quoted("الطريق مفتوح» كما قال")).isEmpty();
    }

    @Test
    void anApostropheIsNoQuotation() {
        assertThat(quoted("قال جون أوكونر' ومضى")).isEmpty();
        assertThat(quoted("صحيفة لو'موند ومجلة لا'في")).isEmpty();
    }

    @Test
    void theOutermostQuotationIsAroundAWord() {
        Passage passage = Arabic.passage("قال «رواية \"البحر\" جميلة»");
        assertThat(passage.around(0)).isNull();
        assertThat(passage.around(4)).isEqualTo(passage.openedAt(1));
        assertThat(passage.openedAt(2)).isNull();
    }
}
