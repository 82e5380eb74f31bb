package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.Arabic;
import org.isnad.mention.NounPhrase.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePartsTest {

    /** The name that a text begins with; the empty string when it begins with none. */
    private static String name(String text) {
        return name(text, 0);
    }

    private static String name(String text, int at) {
        Passage passage = Arabic.passage(text);
        Names names = new Names(Arabic.LEXICON, new Boundaries(Arabic.LEXICON), new Gazetteer(Arabic.LEXICON));
        Range name = names.at(passage, at, passage.size());
        return name == null ? "" : passage.string(name.from(), name.to());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سالم بن جابر",
                "ناصر آل جابر",
                "سالم أبو زهرة",
                "بن علي",
                "آل جابر",
                "أبو الخير",
                "سالم بن وزير",
                "سالم أبو كتاب"
            })
    void aParticleBindsWhateverStandsAfterIt(String name) {
        assertThat(name(name + " في الميناء")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سالم قاضي إن الجسر آمن                   | سالم قاضي
            سالم قاضي الذي عاد                       | سالم قاضي
            سالم بن حسن قاضي أن الجسر آمن            | سالم بن حسن قاضي
            سالم بن حسن القاضي أن الجسر آمن          | سالم بن حسن
            سالم قاضي المدينة                        | سالم
            ميشيل غرافتن - كروغمان في المدينة        | ميشيل غرافتن - كروغمان
            ميشيل غرافتن - عاد أمس                   | ميشيل غرافتن
            """)
    void aTitleWithNothingAfterItIsAFamilyName(String text, String name) {
        assertThat(name(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سالم بن                 | سالم
            سالم بن في الميناء      | سالم
            سالم أبو أن             | سالم أبو
            آل الصافي               | ''
            أبو في الميناء          | ''
            """)
    void aParticleThatBindsNothingLinksNoName(String text, String name) {
        assertThat(name(text)).isEqualTo(name);
    }

    @Test
    void aLinkInsideANameOpensNoOther() {
        assertThat(name("سالم بن جابر", 1)).isEmpty();
        assertThat(name("وصل بن جابر", 1)).isEqualTo("بن جابر");
    }

    @ParameterizedTest
    @ValueSource(strings = {"سالم مسرعاً إلى الميناء", "سالم كتاباً"})
    void aWordThatBearsNunationIsNoPart(String text) {
        assertThat(name(text)).isEqualTo("سالم");
    }

    @Test
    void aWordThatBearsNunationOpensNoName() {
        assertThat(name("مسرعاً إلى الميناء")).isEmpty();
        assertThat(name("مسرع إلى الميناء")).isEqualTo("مسرع");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سالم البحر في الميناء   | سالم البحر
            سالم البحر إن           | سالم البحر
            سالم البحر الكبير       | سالم
            سالم الدباغ البحر       | سالم الدباغ
            """)
    void anEverydayNounCompletesALoneGivenName(String text, String name) {
        assertThat(name(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سالم الوزير وصل         | سالم
            سالم الوزير في الميناء  | سالم
            سالم وزير النقل إن      | سالم
            سالم الوزير إن          | سالم الوزير
            سالم النجار: الطريق     | سالم النجار
            """)
    void aTitleIsNoPartUnlessTheWordsSaidFollow(String text, String name) {
        assertThat(name(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سالم الدباغ التميمي في  | سالم الدباغ التميمي
            سالم الدباغ جابر        | سالم الدباغ
            سالم الدباغ تونسي       | سالم الدباغ
            """)
    void onlyAnAdjectiveFollowsAFamilyName(String text, String name) {
        assertThat(name(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            جون بروسي إن                    | جون بروسي
            بروسي إن الطريق. وصل جون بروسي  | بروسي
            بروسي إن الطريق. وصل بروسي      | ''
            """)
    void aForeignNameMayLookLikeAPreposition(String text, String name) {
        assertThat(name(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"الطريق مفتوح", "إن الطريق", "بسالم الدباغ", "، سالم", "2011 سالم"})
    void thatOpensNoName(String text) {
        assertThat(name(text)).isEmpty();
    }
}
