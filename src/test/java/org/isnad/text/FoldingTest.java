package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.isnad.Arabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FoldingTest {

    /** A row for every letter of {@code letters.tsv}, which {@code LawsTest} makes sure of. */
    @ParameterizedTest
    @CsvFileSource(resources = "folding.csv", numLinesToSkip = 1, delimiter = '\t')
    void spellingsOfOneWordMeet(String letter, String written, String other) {
        assertThat(written).contains(letter);
        assertThat(Arabic.LEXICON.folding().fold(written))
                .isEqualTo(Arabic.LEXICON.folding().fold(other));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "folding.csv", numLinesToSkip = 1, delimiter = '\t')
    void foldingAFoldedWordChangesNothing(String letter, String written, String other) {
        String folded = Arabic.LEXICON.folding().fold(written);
        assertThat(Arabic.LEXICON.folding().fold(folded)).isEqualTo(folded);
    }

    @Test
    void anExactWordKeepsItsSpelling() {
        Folding folding = Arabic.LEXICON.folding();
        assertThat(folding.fold("على")).isEqualTo("على").isNotEqualTo(folding.fold("علي"));
    }

    @Test
    void lettersOfDifferentWordsStayApart() {
        Folding folding = Arabic.LEXICON.folding();
        assertThat(folding.fold("قلب")).isNotEqualTo(folding.fold("كلب"));
        assertThat(folding.fold("ضرب")).isNotEqualTo(folding.fold("درب"));
        assertThat(folding.fold("سورة")).isNotEqualTo(folding.fold("صورة"));
    }

    @Test
    void presentationFormsAreOrdinaryLetters() {
        assertThat(Arabic.LEXICON.folding().fold("ﻗﺎﻝ")).isEqualTo("قال");
        assertThat(Arabic.LEXICON.folding().fold("ﻻ")).isEqualTo("لا");
    }

    @Test
    void marksAloneFoldToNothing() {
        assertThat(Arabic.LEXICON.folding().fold("\u064E\u0640\u0651")).isEmpty();
    }

    @Test
    void capitalsFoldTheSameUnderEveryLocale() {
        Folding plain = new Folding(Map.of(), Set.of());
        assertThat(plain.fold("ISTANBUL")).isEqualTo("istanbul");
    }
}
