package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.Arabic;
import org.junit.jupiter.api.Test;

/** Who hands on another's words by a verb that says so. */
class RelaysTest {

    @Test
    void whoQuotesIsNotWhoSpeaks() {
        String text = "نقلت وكالة الأنباء عن مدير المرصد قوله إن الهزة خفيفة";
        assertThat(Arabic.speakers(text)).containsExactly("مدير المرصد");
        assertThat(Arabic.words(text)).containsExactly("الهزة خفيفة");
        assertThat(Arabic.relays(text)).containsExactly("وكالة الأنباء");
    }

    @Test
    void aRelayMayQuoteInMarks() {
        String text = "نقلت صحيفة محلية عن الطبيب: \"المريض بخير اليوم\"";
        assertThat(Arabic.words(text)).containsExactly("المريض بخير اليوم");
        assertThat(Arabic.claims(text).getFirst().mode()).isEqualTo(Mode.DIRECT);
        assertThat(Arabic.relays(text)).containsExactly("صحيفة محلية");
    }
}
