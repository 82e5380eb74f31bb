package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.isnad.Arabic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

    private static final Boundaries BOUNDARIES = new Boundaries(Arabic.LEXICON);
    private static final Gazetteer GAZETTEER = new Gazetteer(Arabic.LEXICON);

    @BeforeAll
    static void nameAPlace() {
        GAZETTEER.add("تونس", new Known("tunisia", Known.Kind.COUNTRY));
    }

    private static String description(String text, Set<String> frames, @Nullable NameOpenings names) {
        Passage passage = Arabic.passage(text);
        Extent extent = new Extent(Arabic.LEXICON, passage, BOUNDARIES, GAZETTEER, frames, passage.size());
        return passage.string(0, extent.end(0, names));
    }

    /** The description that a text begins with, where a name may follow. */
    private static String beforeName(String text) {
        return description(text, Set.of(), new NameOpenings(Arabic.LEXICON, BOUNDARIES, GAZETTEER));
    }

    /** The description that a text begins with, where no name can follow. */
    private static String description(String text, Set<String> frames) {
        return description(text, frames, null);
    }

    private static String description(String text) {
        return description(text, Set.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            مسؤولون سوريون وصول القافلة   | مسؤولون سوريون
            مسؤولون وصول القافلة          | مسؤولون
            مسؤولون كبار وصول القافلة     | مسؤولون كبار
            """)
    void afterSeveralInTheEndingOfASubjectANounIsTheObject(String text, String description) {
        assertThat(description(text)).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            الرئيس المواطنين              | الرئيس
            الرئيسة المواطنين             | الرئيسة
            الرؤساء المواطنين             | الرؤساء المواطنين
            """)
    void afterOneSeveralInTheEndingOfAnObjectAreAddressed(String text, String description) {
        assertThat(description(text)).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            المديرة القديم                | المديرة
            المديرة القديمة               | المديرة القديمة
            الوزير الحزب                  | الوزير
            الوزير التونسي                | الوزير التونسي
            """)
    void aDefiniteWordMustAgree(String text, String description) {
        assertThat(description(text)).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            الطبيب من المدينة             | الطبيب
            طبيب من المدينة               | طبيب من المدينة
            الطبيب من تونس                | الطبيب
            الطبيب في المدينة             | الطبيب في المدينة
            """)
    void whenceIsToldOfTheVerbAfterADefiniteHead(String text, String description) {
        assertThat(description(text)).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            رئيس الوزراء مجلسا            | رئيس الوزراء
            وزير سوري مدينة               | وزير سوري مدينة
            وزير تونس بيانا               | وزير تونس
            """)
    void anIndefiniteNounOpensAnotherPhraseAfterADefiniteOne(String text, String description) {
        assertThat(description(text)).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سفير تونس وليبيا              | سفير تونس
            وزير النقل والبريد            | وزير النقل والبريد
            سفير تونس وتونس               | سفير تونس وتونس
            وزير النقل والتقى             | وزير النقل
            """)
    void aConjunctionJoinsWhatIsAlike(String text, String description) {
        assertThat(description(text)).isEqualTo(description);
    }

    @Test
    void whatLeadsToTheWordsSaidEndsIt() {
        assertThat(description("الناطق بالمدينة")).isEqualTo("الناطق بالمدينة");
        assertThat(description("الناطق بالمدينة", Set.of("ب"))).isEqualTo("الناطق");
        assertThat(description("الناطق في المدينة", Set.of("في"))).isEqualTo("الناطق");
    }

    @Test
    void aBodyIsCalledAfterATitleAndAGivenName() {
        assertThat(beforeName("مدير مستشفى الأمير سالم جابر الدباغ")).isEqualTo("مدير مستشفى الأمير سالم");
        assertThat(beforeName("مدير مستشفى سالم جابر الدباغ")).isEqualTo("مدير مستشفى");
    }
}
