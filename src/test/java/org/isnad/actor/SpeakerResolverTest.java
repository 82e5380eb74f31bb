package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Arabic;
import org.isnad.Isnad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks, as an article names them in turn. */
class SpeakerResolverTest {

    private static final String MINISTER = "قال وزير النقل سالم الدباغ إن الجسر آمن. ";
    private static final String DOCTOR = "قالت الطبيبة نادية حمدان إن اللقاح آمن. ";
    private static final Isnad WITH_NAMES = Isnad.of(
            "ar",
            Authority.of(
                    List.of(
                            country("country/us", "الولايات المتحدة", "أمريكا"),
                            country("country/ir", "إيران"),
                            Actor.known(
                                    Actor.Kind.PERSON,
                                    "person/salem",
                                    List.of(new Name("سالم الدباغ", "ar"), new Name("Salem Al-Dabbagh", "en"))),
                            Actor.known(
                                    Actor.Kind.ORGANIZATION,
                                    "organization/un",
                                    List.of(new Name("الأمم المتحدة", "ar")))),
                    List.of(
                            new Place("country/us", List.of(new Name("الولايات المتحدة", "ar")), null, null),
                            new Place(
                                    "place/washington", List.of(new Name("واشنطن", "ar")), "country/us", "country/us"),
                            new Place("place/tehran", List.of(new Name("طهران", "ar")), "country/ir", "country/ir"))));

    private static Actor country(String id, String... names) {
        List<Name> arabic =
                List.of(names).stream().map(name -> new Name(name, "ar")).toList();
        return Actor.known(Actor.Kind.COUNTRY, id, arabic);
    }

    private static List<Statement> read(String text) {
        return Arabic.ISNAD.read(Arabic.article("", text)).statements();
    }

    private static List<String> speakers(String text) {
        return read(text).stream()
                .map(statement -> statement.speakers().getFirst().label().text())
                .toList();
    }

    private static List<String> ids(Isnad isnad, String title, String text) {
        return isnad.read(Arabic.article(title, text)).statements().stream()
                .map(statement -> statement.speakers().getFirst().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وأضاف الدباغ أن الطريق مفتوح.        | a bare surname
            وأضاف سالم الدباغ أن الطريق مفتوح.   | the name without the title
            وأضاف الوزير أن الطريق مفتوح.        | the head of the title
            وأضاف وزير النقل أن الطريق مفتوح.    | the whole title
            وأضاف أن الطريق مفتوح.               | no subject
            وأضاف المسؤول نفسه أن الطريق مفتوح.  | the same
            """)
    void oneMinisterInManyWords(String next, String how) {
        assertThat(speakers(MINISTER + next)).as(how).containsExactly("سالم الدباغ", "سالم الدباغ");
    }

    @Test
    void theFullestFormOfANameIsItsLabel() {
        assertThat(speakers("قال الدباغ إن الجسر آمن. وأكد سالم جابر الدباغ أن الطريق مفتوح."))
                .containsExactly("سالم جابر الدباغ", "سالم جابر الدباغ");
    }

    @Test
    void aTitleInTheHeadlineIsThePersonOfTheText() {
        assertThat(ids(Arabic.ISNAD, "وزير النقل: الجسر آمن تماما", MINISTER))
                .hasSize(2)
                .allSatisfy(id -> assertThat(id).startsWith("person/ar/"));
    }

    @Test
    void aTradeMayBeASurname() {
        assertThat(speakers("قال العامل جابر الحداد إن الفرن بارد. وأضاف الحداد أن الخبز قليل."))
                .containsExactly("جابر الحداد", "جابر الحداد");
    }

    @Test
    void aDroppedSubjectAgreesWithItsVerb() {
        assertThat(speakers(MINISTER + DOCTOR + "وأضاف أن الطريق مفتوح."))
                .containsExactly("سالم الدباغ", "نادية حمدان", "سالم الدباغ");
        assertThat(speakers(DOCTOR + MINISTER + "وأضافت أن الدواء كاف."))
                .containsExactly("نادية حمدان", "سالم الدباغ", "نادية حمدان");
    }

    @Test
    void aDroppedSubjectIsWhoSpokeLast() {
        assertThat(speakers(MINISTER + "وقال النائب عادل الشامي إن الفحص لم ينته. وأضاف أن الطريق مغلق."))
                .containsExactly("سالم الدباغ", "عادل الشامي", "عادل الشامي");
    }

    @Test
    void whoIsQuotedInsideAClaimIsNoAntecedent() {
        String inside = "وأكد أن النائب عادل الشامي قال إن الفحص انتهى. ";
        assertThat(speakers(MINISTER + inside + "وأضاف أن الطريق مفتوح.").getLast())
                .isEqualTo("سالم الدباغ");
    }

    @Test
    void theSourceIsTheOneDescribedBefore() {
        List<Statement> statements = read("كشف مصدر أمني أن الوحدات انسحبت. وقال المصدر إن الجنود عادوا.");
        assertThat(statements)
                .extracting(statement -> statement.speakers().getFirst())
                .hasSize(2)
                .containsOnly(statements.getFirst().speakers().getFirst());
        assertThat(statements.getFirst().speakers().getFirst().kind()).isEqualTo(Actor.Kind.UNNAMED);
        assertThat(statements.getFirst().speakers().getFirst().label().text()).isEqualTo("مصدر أمني");
    }

    @Test
    void anotherSourceIsAnother() {
        assertThat(speakers("كشف مصدر أمني أن الوحدات انسحبت. وقال مصدر طبي إن الجرحى عادوا."))
                .containsExactly("مصدر أمني", "مصدر طبي");
    }

    @Test
    void twoPeopleOfOneSurnameAreKeptApart() {
        String two = MINISTER + "وقال النائب عادل الدباغ إن الفحص لم ينته. ";
        assertThat(speakers(two)).containsExactly("سالم الدباغ", "عادل الدباغ");
        assertThat(speakers(two + "وأضاف الوزير أن الطريق مفتوح.").getLast()).isEqualTo("سالم الدباغ");
        assertThat(speakers(two + "وأضاف النائب أن الطريق مغلق.").getLast()).isEqualTo("عادل الدباغ");
    }

    @Test
    void twoMinistersAreToldApartByTheirTitles() {
        String two = MINISTER + "وقال وزير المالية عادل الشامي إن الموازنة جاهزة. ";
        assertThat(speakers(two + "وأضاف وزير النقل أن الطريق مفتوح.").getLast())
                .isEqualTo("سالم الدباغ");
        assertThat(speakers(two + "وأضاف وزير المالية أن العجز قليل.").getLast())
                .isEqualTo("عادل الشامي");
    }

    @Test
    void theMinistryIsTheOneNamedBefore() {
        assertThat(speakers("نفت وزارة الصحة وجود نقص في الدواء. وأكدت الوزارة أن المخازن ملأى."))
                .containsExactly("وزارة الصحة", "وزارة الصحة");
    }

    @Test
    void aCapitalStandsForItsCountry() {
        assertThat(ids(WITH_NAMES, "", "أكدت واشنطن أن موقفها لم يتغير. وقالت طهران إنها مستعدة للحوار."))
                .containsExactly("country/us", "country/ir");
    }

    @Test
    void whomAnAuthorityKnowsBearsItsId() {
        assertThat(ids(WITH_NAMES, "", MINISTER + "وأضاف الدباغ أن الطريق مفتوح. وحذرت الأمم المتحدة من نقص الغذاء."))
                .containsExactly("person/salem", "person/salem", "organization/un");
    }

    @Test
    void whoIsNowhereNamedIsUnstated() {
        List<Statement> statements = read("وأضافت: «لم نتلق أي طلب حتى الآن».");
        assertThat(statements).hasSize(1);
        assertThat(statements.getFirst().mention()).isNull();
        assertThat(statements.getFirst().speakers().getFirst().kind()).isEqualTo(Actor.Kind.UNNAMED);
    }

    @Test
    void theRoleIsTheOneTheArticleGives() {
        assertThat(read(MINISTER + "وأضاف الدباغ أن الطريق مفتوح."))
                .extracting(Statement::role)
                .containsExactly("وزير النقل", "وزير النقل");
    }

    @Test
    void theEvidenceTellsHowTheSpeakerWasFound() {
        assertThat(read(MINISTER + "وأضاف أن الطريق مفتوح. وأكد الوزير أن الفحص انتهى."))
                .extracting(Statement::evidence)
                .satisfiesExactly(
                        named -> assertThat(named).startsWith("named:"),
                        dropped -> assertThat(dropped).isEqualTo("antecedent: سالم الدباغ"),
                        titled -> assertThat(titled).isEqualTo("title given to: سالم الدباغ"));
    }
}
