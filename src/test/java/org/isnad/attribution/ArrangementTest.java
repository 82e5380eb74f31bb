package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Arabic;
import org.junit.jupiter.api.Test;

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
