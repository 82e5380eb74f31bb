package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Arabic;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static List<String> sentences(String text) {
        Passage passage = Arabic.passage(text);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            if (passage.sentenceStart(i) == i && passage.sentenceEnd(i) > i) {
                sentences.add(passage.string(i, passage.sentenceEnd(i)));
            }
        }
        return sentences;
    }

    @Test
    void endAtAStop() {
        assertThat(sentences("وصل القطار. نزل الركاب؟ نعم!")).containsExactly("وصل القطار", "نزل الركاب", "نعم");
    }

    @Test
    void endWithTheParagraph() {
        assertThat(sentences("وصل القطار\nنزل الركاب")).containsExactly("وصل القطار", "نزل الركاب");
    }

    @Test
    void endAtAStopWithoutASpaceAfterIt() {
        assertThat(sentences("وصل القطار.ونزل الركاب")).containsExactly("وصل القطار", "ونزل الركاب");
    }

    @Test
    void endAtAStopGluedToAClosingMark() {
        assertThat(sentences("قال: “وصل القطار”.وأضاف شيئا")).containsExactly("قال: “وصل القطار”", "وأضاف شيئا");
    }

    @Test
    void goOnAfterAStopSetBeforeTheWordItShouldFollow() {
        assertThat(sentences("إن الجنود .وسعوا سيطرتهم")).containsExactly("إن الجنود .وسعوا سيطرتهم");
    }

    @Test
    void goOnBeforeAWordThatOpensNone() {
        assertThat(sentences("نزلوا من الحافلة. التي وصلت")).containsExactly("نزلوا من الحافلة. التي وصلت");
    }

    @Test
    void goOnAfterAnAbbreviation() {
        assertThat(sentences("قال د. حازم الزين شيئا")).containsExactly("قال د. حازم الزين شيئا");
    }

    @Test
    void goOnAfterADecimalPoint() {
        assertThat(sentences("بلغت 2.5 درجة")).containsExactly("بلغت 2.5 درجة");
    }

    @Test
    void goOnAfterSeveralStops() {
        assertThat(sentences("وصل القطار.. نزل الركاب")).containsExactly("وصل القطار.. نزل الركاب");
    }

    @Test
    void aStopInMarksIsPartOfTheSpeech() {
        assertThat(sentences("قال: «وصل القطار. نزل الركاب» ومضى"))
                .containsExactly("قال: «وصل القطار. نزل الركاب» ومضى");
    }

    @Test
    void aStopRightBeforeTheClosingMarkEndsTheSentenceThere() {
        assertThat(sentences("قال: «وصل القطار. نزل الركاب.» ومضى"))
                .containsExactly("قال: «وصل القطار. نزل الركاب.»", "ومضى");
    }

    @Test
    void aVerbOfSayingAfterTheClosingMarkBelongsToTheWordsBefore() {
        assertThat(sentences("«وصل القطار. نزل الركاب.» قال الحارس"))
                .containsExactly("«وصل القطار. نزل الركاب.» قال الحارس");
    }

    @Test
    void aStopAfterAMarkThatNothingClosesEndsTheSentence() {
        assertThat(sentences("قال: «وصل القطار. نزل الركاب.")).containsExactly("قال: «وصل القطار", "نزل الركاب");
    }
}
