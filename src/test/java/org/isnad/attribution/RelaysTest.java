package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Arabic;
import org.isnad.mention.Passage;
import org.junit.jupiter.api.Test;

/** Who handed on another's words, and whom a source adverbial names. */
class RelaysTest {

    private static List<String> relays(String text) {
        Passage passage = Arabic.passage(text);
        return Arabic.claims(text).getFirst().relays().stream()
                .map(phrase -> passage.string(phrase.from(), phrase.to()))
                .toList();
    }

    @Test
    void whoQuotesIsNotWhoSpeaks() {
        String text = "نقلت وكالة الأنباء عن مدير المرصد قوله إن الهزة خفيفة";
        assertThat(Arabic.speakers(text)).containsExactly("مدير المرصد");
        assertThat(Arabic.words(text)).containsExactly("الهزة خفيفة");
        assertThat(relays(text)).containsExactly("وكالة الأنباء");
    }

    @Test
    void aRelayMayQuoteInMarks() {
        String text = "نقلت صحيفة محلية عن الطبيب: \"المريض بخير اليوم\"";
        assertThat(Arabic.words(text)).containsExactly("المريض بخير اليوم");
        assertThat(Arabic.claims(text).getFirst().mode()).isEqualTo(Mode.DIRECT);
        assertThat(relays(text)).containsExactly("صحيفة محلية");
    }

    @Test
    void aSourceAfterAClaimHandedItOn() {
        String text = "قال المدير إن الهزة خفيفة، وفق وكالة الأنباء المحلية";
        assertThat(Arabic.speakers(text)).containsExactly("المدير");
        assertThat(Arabic.words(text)).containsExactly("الهزة خفيفة");
        assertThat(relays(text)).containsExactly("وكالة الأنباء المحلية");
    }

    @Test
    void inHisOwnWordsNamesNobodyElse() {
        String text = "قال الوزير إن الجسر آمن، بحسب تعبيره";
        assertThat(Arabic.words(text)).containsExactly("الجسر آمن");
        assertThat(relays(text)).isEmpty();
    }

    @Test
    void aSourceBeforeTheClauseSpeaks() {
        String text = "وبحسب المرصد، بلغت قوة الهزة ثلاث درجات";
        assertThat(Arabic.speakers(text)).containsExactly("المرصد");
        assertThat(Arabic.words(text)).containsExactly("بلغت قوة الهزة ثلاث درجات");
    }

    @Test
    void aSourceAfterTheClauseSpeaks() {
        String text = "غادر بعض السكان بيوتهم ليلا، وفق شهود عيان";
        assertThat(Arabic.speakers(text)).containsExactly("شهود عيان");
        assertThat(Arabic.words(text)).containsExactly("غادر بعض السكان بيوتهم ليلا");
    }

    @Test
    void aPlanIsNoSource() {
        assertThat(Arabic.claims("سارت الرحلة وفق الجدول المعلن أمس")).isEmpty();
    }
}
