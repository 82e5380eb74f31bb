package org.isnad.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordClassesTest {

    @Test
    void thereIsABitForEveryClass() {
        assertThat(WordClass.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
        for (WordClass one : WordClass.values()) {
            for (WordClass other : WordClass.values()) {
                assertThat(WordClasses.of(one).has(other)).isEqualTo(one == other);
                assertThat(WordClasses.allBut(one).has(other)).isEqualTo(one != other);
            }
        }
    }

    @Test
    void setsMeetInWhatBothHold() {
        WordClasses some = WordClasses.of(WordClass.NOUN, WordClass.VERB);
        assertThat(some.meet(WordClasses.of(WordClass.VERB, WordClass.ROLE))).isTrue();
        assertThat(some.meet(WordClasses.of(WordClass.ROLE))).isFalse();
        assertThat(some.meet(WordClasses.NONE)).isFalse();
        assertThat(some.and(WordClasses.of(WordClass.ROLE)).has(WordClass.ROLE)).isTrue();
        assertThat(WordClasses.NONE.isEmpty()).isTrue();
        assertThat(some.isEmpty()).isFalse();
    }
}
