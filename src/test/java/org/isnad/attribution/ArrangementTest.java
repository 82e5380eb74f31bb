package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Arabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several claims in one sentence. */
class ArrangementTest {

    private static List<String> cues(String text) {
        return Arabic.claims(text).stream()
                .map(claim -> Arabic.READ.cue(claim, text))
                .toList();
    }

    @Test
    void aParticipleGoesOnBesideTheVerb() {
        String text = "قال الوزير إن الجسر آمن، مشيرا إلى أن الفحص انتهى، ومؤكدا أن الطريق مفتوح";
        assertThat(Arabic.words(text)).containsExactly("الجسر آمن", "الفحص انتهى", "الطريق مفتوح");
        assertThat(Arabic.speakers(text)).containsExactly("الوزير", "", "");
    }

    @Test
    void aVerbAfterAConjunctionGoesOnBesideTheFirst() {
        String text = "قال الوزير إن الجسر آمن وأضاف أن الفحص انتهى";
        assertThat(Arabic.words(text)).containsExactly("الجسر آمن", "الفحص انتهى");
    }

    @Test
    void aVerbAfterASemicolonGoesOnBesideTheFirst() {
        String text = "قال الوزير إن الجسر آمن؛ وأضاف أن الطريق مفتوح";
        assertThat(Arabic.words(text)).containsExactly("الجسر آمن", "الطريق مفتوح");
    }

    @Test
    void whileOpensAnothersClaim() {
        String text = "قال الوزير إن الجسر آمن، فيما أكد النائب أن الفحص لم ينته";
        assertThat(Arabic.words(text)).containsExactly("الجسر آمن", "الفحص لم ينته");
        assertThat(Arabic.speakers(text)).containsExactly("الوزير", "النائب");
    }

    @Test
    void aClaimWithItsOwnSpeakerIsToldInsideAnother() {
        String text = "قال النائب إن وزير المالية أكد أن الموازنة ستقر";
        assertThat(Arabic.words(text)).containsExactly("وزير المالية أكد أن الموازنة ستقر", "الموازنة ستقر");
        assertThat(Arabic.speakers(text)).containsExactly("النائب", "وزير المالية");
    }

    @Test
    void aClaimIsToldInsideQuotedSpeech() {
        String text = "قال الوزير: \"أكد المهندس أن الجسر آمن\"";
        assertThat(Arabic.words(text)).containsExactly("أكد المهندس أن الجسر آمن", "الجسر آمن");
    }

    @Test
    void aDemandToldInsideAClaimIsPartOfIt() {
        assertThat(Arabic.words("قال النائب إن الحكومة تطالب برفع الأسعار"))
                .containsExactly("الحكومة تطالب برفع الأسعار");
    }

    @ParameterizedTest
    @ValueSource(strings = {"العامل غاضب حيث يطالب برفع الأجور", "العامل غاضب، حيث يرفض خفض الأجور"})
    void aSubordinateClauseStaysInsideTheWords(String words) {
        assertThat(Arabic.words("قال النائب إن " + words)).containsExactly(words);
    }

    @Test
    void aSubordinateClauseThatSpeaksGoesOnBesideTheFirst() {
        assertThat(Arabic.words("قال النائب إن العمال غاضبون حيث أكد أن الأجور ستخفض"))
                .containsExactly("العمال غاضبون", "الأجور ستخفض");
    }

    @Test
    void wordsMayBeToldInsideEachOtherToAnyDepth() {
        assertThat(Arabic.words("قال الحارس إن الطبيب أكد أن المدير أعلن أن المصنع مغلق"))
                .containsExactly(
                        "الطبيب أكد أن المدير أعلن أن المصنع مغلق", "المدير أعلن أن المصنع مغلق", "المصنع مغلق");
    }

    @Test
    void aSourceAfterWordsOfSayingMakesNoClaimOfItsOwn() {
        assertThat(Arabic.words("قال المدير إن الهزة خفيفة، وفق شهود عيان")).containsExactly("الهزة خفيفة");
    }

    @Test
    void claimsStandInTheOrderOfTheirCues() {
        assertThat(cues("قال الوزير إن الجسر آمن، مضيفا أن الفحص انتهى. وأكد النائب أن الطريق مغلق."))
                .containsExactly("قال", "مضيفا", "أكد");
    }

    @Test
    void noTwoClaimsBeginAtOneWord() {
        String text = "أكد الوزير في بيان نشر أمس: \"إن الجسر آمن ولن يغلق\"";
        assertThat(Arabic.claims(text))
                .extracting(claim -> claim.content().from())
                .doesNotHaveDuplicates()
                .hasSize(1);
    }
}
