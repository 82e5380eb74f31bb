package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.isnad.Arabic;
import org.isnad.mention.NounPhrase.Gender;
import org.isnad.mention.NounPhrase.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounPhrasesTest {

    /** A phrase as written, with the parts that name a person. */
    private record Read(String words, Kind kind, String name, String role) {}

    private static Read read(String text) {
        return read(text, Arabic.phrases());
    }

    private static Read read(String text, NounPhrases phrases) {
        Passage passage = Arabic.passage(text);
        NounPhrase phrase = phrases.at(passage, 0, passage.size(), Set.of());
        return phrase == null
                ? null
                : new Read(
                        passage.string(phrase.from(), phrase.to()),
                        phrase.kind(),
                        words(passage, phrase.name()),
                        words(passage, phrase.role()));
    }

    private static String words(Passage passage, NounPhrase.Range range) {
        return range == null ? "" : passage.string(range.from(), range.to());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وزير النقل سالم الدباغ إن             | وزير النقل                          | سالم الدباغ
            وزير الخارجية العراقي فؤاد حسين       | وزير الخارجية العراقي               | فؤاد حسين
            وزيرة التعليم ليلى القاسم             | وزيرة التعليم                       | ليلى القاسم
            المديرة ليلى الصافي                   | المديرة                             | ليلى الصافي
            زميلته ليلى الصافي                    | زميلته                              | ليلى الصافي
            العامل جابر الحداد                    | العامل                              | جابر الحداد
            النائبة السابقة هند القاضي            | النائبة السابقة                     | هند القاضي
            """)
    void aTitleBindsTheNameAfterIt(String text, String role, String name) {
        Read read = read(text);
        assertThat(read.kind()).isEqualTo(Kind.PERSON);
        assertThat(read.role()).isEqualTo(role);
        assertThat(read.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وزير النقل والاتصالات والبريد سالم الدباغ             | وزير النقل والاتصالات والبريد
            رئيس لجنة الأمن والدفاع في البرلمان سالم الدباغ       | رئيس لجنة الأمن والدفاع في البرلمان
            المتحدث باسم وزارة الداخلية سالم الدباغ               | المتحدث باسم وزارة الداخلية
            قائد الدفاع المدني العقيد سالم الدباغ                 | قائد الدفاع المدني العقيد
            """)
    void aLongTitleEndsWhereTheNameBegins(String text, String role) {
        assertThat(read(text)).isEqualTo(new Read(text, Kind.PERSON, "سالم الدباغ", role));
    }

    @Test
    void aNameAfterACommaBelongsToTheTitle() {
        assertThat(read("وزير النقل، سالم الدباغ، إن"))
                .isEqualTo(new Read("وزير النقل، سالم الدباغ", Kind.PERSON, "سالم الدباغ", "وزير النقل"));
    }

    @Test
    void aTitleAfterACommaBelongsToTheName() {
        assertThat(read("سالم الدباغ، وزير النقل، إن"))
                .isEqualTo(new Read("سالم الدباغ، وزير النقل", Kind.PERSON, "سالم الدباغ", "وزير النقل"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الدكتور سالم الدباغ",
                "د. سالم الدباغ",
                "السيد سالم الدباغ",
                "الشيخ سالم الدباغ",
                "العقيد د. سالم الدباغ",
                "\"سالم الدباغ\"",
                "سالم الدباغ"
            })
    void aFormOfAddressIsNoPartOfTheName(String text) {
        Read read = read(text);
        assertThat(read.kind()).isEqualTo(Kind.PERSON);
        assertThat(read.name()).isEqualTo("سالم الدباغ");
        assertThat(read.words()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"عبد الرحمن بن سالم", "أبو سالم", "سالم بن جابر", "عبد الله"})
    void particlesBindTheWordsOfAName(String text) {
        assertThat(read(text)).isEqualTo(new Read(text, Kind.PERSON, text, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            الوزير إن                             | الوزير
            وزير النقل في مؤتمر صحفي              | وزير النقل
            المتحدث باسم وزارة الداخلية أمس       | المتحدث باسم وزارة الداخلية
            الرئيس التونسي أن                     | الرئيس التونسي
            """)
    void aTitleMayStandAlone(String text, String words) {
        assertThat(read(text)).isEqualTo(new Read(words, Kind.ROLE, "", words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وزارة الداخلية العراقية أن            | وزارة الداخلية العراقية
            حزب العمل في بيان                     | حزب العمل
            صحيفة "الميناء" أمس                   | صحيفة "الميناء"
            حركة (نماء) إن                        | حركة (نماء)
            """)
    void aBodyIsNamedByWhatFollowsItsNoun(String text, String words) {
        assertThat(read(text)).isEqualTo(new Read(words, Kind.BODY, "", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            مصدر أمني عراقي رفيع المستوى أن       | مصدر أمني عراقي رفيع المستوى
            مصادر مطلعة أن                        | مصادر مطلعة
            شهود عيان إن                          | شهود عيان
            خبراء في الزراعة أن                   | خبراء في الزراعة
            """)
    void aSourceWithoutANameIsDescribed(String text, String words) {
        Read read = read(text);
        assertThat(read.words()).isEqualTo(words);
        assertThat(read.kind()).isIn(Kind.UNNAMED, Kind.ROLE);
        assertThat(read.name()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            عدد من الخبراء أن                     | عدد من الخبراء
            بعض التقارير أن                       | بعض التقارير
            عشرات السكان أن                       | عشرات السكان
            3 خبراء أن                            | 3 خبراء
            """)
    void aQuantityOpensAPhraseOfMany(String text, String words) {
        assertThat(read(text).words()).isEqualTo(words);
        assertThat(Arabic.phrase(text).plural()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الأسبوع الماضي",
                "في المدينة",
                "الذي وصل",
                "إن الوزير",
                "أمس",
                "لم يصل",
                "، الوزير",
                "قال الوزير"
            })
    void thatIsNoPhraseOfASpeaker(String text) {
        assertThat(Arabic.phrase(text)).isNull();
    }

    private static NounPhrase anyone(String text, Set<String> frames) {
        Passage passage = Arabic.passage(text);
        return Arabic.phrases().anyone(passage, 0, passage.size(), frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            النخلة العالية إن                     | النخلة العالية
            القطار ثم                             | القطار
            الحديقة في المدينة أن                 | الحديقة في المدينة
            حديقة إن                              | حديقة
            """)
    void anyNounMaySpeakWhereNothingElseCanStand(String text, String words) {
        assertThat(Arabic.phrase(text)).isNull();
        NounPhrase phrase = anyone(text, Set.of());
        assertThat(Arabic.passage(text).string(phrase.from(), phrase.to())).isEqualTo(words);
        assertThat(phrase.kind()).isEqualTo(Kind.UNNAMED);
    }

    @Test
    void whoeverSpeaksIsToldApartFromWhoIsAddressed() {
        String text = "الحديقة الكبيرة للأطفال إن";
        assertThat(anyone(text, Set.of("ل")).to()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"أمس", "مع الجيران", "بالقطار", "12", "الذي وصل", "سالم الدباغ", "، القطار", "لم يصل"})
    void whatIsNoNounIsNobody(String text) {
        assertThat(anyone(text, Set.of())).isNull();
    }

    @Test
    void nobodyStandsAtTheEnd() {
        Passage passage = Arabic.passage("القطار");
        assertThat(Arabic.phrases().anyone(passage, 1, 1, Set.of())).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "الوزير, MASCULINE, false",
        "الوزيرة, FEMININE, false",
        "وزراء, MASCULINE, true",
        "وزارة الصحة, FEMININE, false"
    })
    void agreesInGenderAndNumber(String text, Gender gender, boolean plural) {
        assertThat(Arabic.phrase(text).gender()).isEqualTo(gender);
        assertThat(Arabic.phrase(text).plural()).isEqualTo(plural);
    }

    @Test
    void knowsTheNamesOfAnAuthority() {
        NounPhrases phrases = Arabic.phrases(
                "زوهران كوامي",
                Known.Kind.PERSON,
                "الأمم المتحدة",
                Known.Kind.ORGANIZATION,
                "تونس",
                Known.Kind.COUNTRY,
                "واشنطن",
                Known.Kind.CAPITAL,
                "صفاقس",
                Known.Kind.PLACE);
        assertThat(read("زوهران كوامي إن", phrases).kind()).isEqualTo(Kind.PERSON);
        assertThat(read("الأمم المتحدة إن", phrases)).isEqualTo(new Read("الأمم المتحدة", Kind.BODY, "", ""));
        assertThat(read("تونس إن", phrases).kind()).isEqualTo(Kind.COUNTRY);
        assertThat(read("واشنطن إن", phrases).kind()).isEqualTo(Kind.COUNTRY);
        assertThat(read("صفاقس إن", phrases)).isNull();
    }

    @Test
    void theLongestKnownNameCounts() {
        NounPhrases phrases = Arabic.phrases("اتحاد", Known.Kind.PLACE, "اتحاد البلديات", Known.Kind.ORGANIZATION);
        assertThat(read("اتحاد البلديات أن", phrases).words()).isEqualTo("اتحاد البلديات");
    }

    @Test
    void anAcronymInBracketsBelongsToTheName() {
        NounPhrases phrases = Arabic.phrases("اتحاد البلديات", Known.Kind.ORGANIZATION);
        assertThat(read("اتحاد البلديات (ابل) أن", phrases).words()).isEqualTo("اتحاد البلديات (ابل)");
    }
}
