package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.Arabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads from a word of saying to the words. */
class LeadersTest {

    @Test
    void aCommaMayStandForAColon() {
        assertThat(Arabic.words("وأضاف المدير، نحتاج إلى عمال جدد في الصيف"))
                .containsExactly("نحتاج إلى عمال جدد في الصيف");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وأضاف المدير، في كلمته، أن المصنع يحتاج إلى عمال           | المصنع يحتاج إلى عمال
            وأضاف المدير، في كلمته أمس، نحن معا وأكد أن المصنع يعمل    | المصنع يعمل
            """)
    void aCommaBeforeAnotherLeaderIsNone(String text, String words) {
        assertThat(Arabic.words(text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"وحذر المدير، نحتاج إلى عمال جدد في الصيف", "وأضاف المدير، والعمال ينتظرون، نحتاج إلى عمال جدد"})
    void aCommaStandsForAColonOnlyAfterAPlainVerb(String text) {
        assertThat(Arabic.claims(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سأل الطالب لماذا تأخر القطار اليوم   | لماذا تأخر القطار اليوم
            تساءل النائب كيف ضاعت الأموال        | كيف ضاعت الأموال
            """)
    void aQuestionMayFollowAVerbOfAsking(String text, String words) {
        assertThat(Arabic.words(text)).containsExactly(words);
    }

    @Test
    void aQuestionFollowsNoOtherVerbAtOnce() {
        assertThat(Arabic.claims("قال الطالب لماذا تأخر القطار اليوم")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            «لن نبيع الأرض لأحد»، قال المزارع، «ولن نغادر القرية أبدا»   | لن نبيع الأرض لأحد | ولن نغادر القرية أبدا
            "لن نبيع الأرض لأحد" قال المزارع: "ولن نغادر القرية أبدا"    | لن نبيع الأرض لأحد | ولن نغادر القرية أبدا
            """)
    void wordsMayBeInterruptedByTheirCue(String text, String first, String second) {
        assertThat(Arabic.words(text)).containsExactly(first, second);
        assertThat(Arabic.speakers(text)).containsExactly("المزارع", "المزارع");
        assertThat(Arabic.claims(text))
                .extracting(claim -> claim.cue().from())
                .containsOnly(Arabic.claims(text).getFirst().cue().from());
    }

    @Test
    void marksBeforeTheComplementizerHoldAName() {
        assertThat(Arabic.words("قال رئيس جمعية «بيت البحر القديم» إن الجسر آمن"))
                .containsExactly("الجسر آمن");
    }
}
