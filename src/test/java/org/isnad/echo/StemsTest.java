package org.isnad.echo;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.Arabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    private final Stems stems = Stems.read(Arabic.PACK, Arabic.LEXICON);

    @ParameterizedTest
    @CsvSource({
        "عنصر, العناصر",
        "صفوفه, صفوفهم",
        "الأسلحة, اسلحته",
        "سورية, السوريين",
        "كمية, الكميات",
        "استولى, استيلائه",
        "مخزن, مخازن"
    })
    void formsOfOneWordMeet(String one, String other) {
        assertThat(text(one)).isEqualTo(text(other));
    }

    @ParameterizedTest
    @CsvSource({"الجيش, الجسر", "العراق, إيران", "حلب, حمص"})
    void otherWordsStayApart(String one, String other) {
        assertThat(text(one)).isNotEqualTo(text(other));
    }

    @ParameterizedTest
    @CsvSource({"٦٫٥, 6.5", "'25,589', 25589", "'7,4', 7.4", "٣, 3", "5ر6, 6.5"})
    void aNumberHasOneSpelling(String written, String number) {
        assertThat(stems.of(written)).containsExactly(new Stem(number, Stem.Kind.NUMBER));
    }

    @Test
    void wordsOfGrammarAreLeftOut() {
        assertThat(stems.of("إن الذي كان في ذلك")).isEmpty();
        assertThat(stems.of("قال إن الحدود مغلقة")).hasSize(3);
    }

    @Test
    void namesAreToldFromOtherWords() {
        assertThat(stems.of("بوتفليقة")).extracting(Stem::kind).containsExactly(Stem.Kind.NAME);
        assertThat(stems.of("الحدود")).extracting(Stem::kind).containsExactly(Stem.Kind.COMMON);
    }

    private String text(String word) {
        return stems.of(word).getFirst().text();
    }
}
