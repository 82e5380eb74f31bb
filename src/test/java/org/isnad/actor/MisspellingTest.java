package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings differ by one slip of the typist. */
class MisspellingTest {

    @ParameterizedTest
    @CsvSource({
        "دباغ, دباع, changed",
        "دباغ, دبباغ, doubled",
        "دباغ, دبغ, dropped",
        "دباغ, دابغ, swapped",
        "دباغ, دباغي, added at the end",
        "دباغ, باغ, dropped at the start"
    })
    void isOneLetter(String one, String other, String how) {
        assertThat(Misspelling.isOne(one, other)).as(how).isTrue();
        assertThat(Misspelling.isOne(other, one)).as(how).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"دباغ, دباغ, none", "دباغ, دراع, two changed", "دباغ, غابد, reversed", "دباغ, دب, two dropped"})
    void isNoneOfMoreOrNoLetters(String one, String other, String how) {
        assertThat(Misspelling.isOne(one, other)).as(how).isFalse();
    }

    @Test
    void isLookedForInFamilyNamesOfSomeLength() {
        assertThat(SameName.isMisspelled(List.of("سالم", "دباغ"), List.of("دباع")))
                .isTrue();
        assertThat(SameName.isMisspelled(List.of("سالم", "جابر", "دباغ"), List.of("جابر", "دباع")))
                .isTrue();
        assertThat(SameName.isMisspelled(List.of("سالم", "دباغ"), List.of("سالم", "دباع")))
                .as("two full names")
                .isFalse();
        assertThat(SameName.isMisspelled(List.of("سالم", "دبا"), List.of("دبي")))
                .as("too short")
                .isFalse();
    }
}
