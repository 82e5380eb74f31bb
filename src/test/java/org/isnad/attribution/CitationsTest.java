package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.Arabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who handed on a claim that a source stands beside. */
class CitationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال المدير إن الهزة خفيفة، وفق وكالة الأنباء المحلية     | المدير      | وكالة الأنباء المحلية
            قال المراسل إن الميناء سيغلق، نقلا عن مدير المرفأ        | مدير المرفأ | المراسل
            قالت صحيفة الساحل إن الميناء سيغلق، نقلا عن مدير المرفأ  | مدير المرفأ | صحيفة الساحل
            قالت صحيفة الساحل إن الميناء سيغلق، وفق مدير المرفأ      | مدير المرفأ | صحيفة الساحل
            """)
    void whoCitesHandsOnWhatTheSourceSays(String text, String speaker, String relay) {
        assertThat(Arabic.speakers(text)).containsExactly(speaker);
        assertThat(Arabic.relays(text)).containsExactly(relay);
    }

    @Test
    void aSourceBelongsToTheLastClaimBeforeIt() {
        String text = "قال المدير إن الهزة خفيفة، وأكد الطبيب أن المصاب بخير، وفق وكالة الأنباء المحلية";
        assertThat(Arabic.claims(text))
                .extracting(claim -> claim.relays().size())
                .containsExactly(0, 1);
    }

    @Test
    void aSourceInAnotherSentenceHandsOnNothing() {
        assertThat(Arabic.relays("قال المدير إن الهزة خفيفة. وفق الوكالة، هدأت المدينة"))
                .isEmpty();
    }

    @Test
    void inHisOwnWordsNamesNobodyElse() {
        String text = "قال الوزير إن الجسر آمن، بحسب تعبيره";
        assertThat(Arabic.words(text)).containsExactly("الجسر آمن");
        assertThat(Arabic.relays(text)).isEmpty();
    }

    @Test
    void aListOfSourcesIsNoChain() {
        String text = "قال المدير إن الهزة خفيفة" + "، وفق شهود عيان".repeat(40);
        assertThat(Arabic.relays(text)).hasSize(10);
    }
}
