package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Arabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom a document speaks. */
class DocumentsTest {

    private static List<String> speakers(String text) {
        return Arabic.ISNAD.read(Arabic.article("", text)).statements().stream()
                .map(statement -> statement.speakers().getFirst().label().text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ذكر التقرير السنوي الصادر عن البنك المركزي أن الأسعار ارتفعت | البنك المركزي | issued by
            أظهر استطلاع أجرته جامعة البصرة أن الناس راضون               | جامعة البصرة  | a verb before its subject
            ذكر تقرير وزارة الصحة أن الدواء كاف                          | وزارة الصحة   | of
            """)
    void theBodyThatIssuedIt(String text, String issuer, String how) {
        assertThat(speakers(text)).as(how).containsExactly(issuer);
    }

    @Test
    void itselfWhereNothingTellsWhoIssuedIt() {
        assertThat(speakers("ذكر التقرير السنوي أن وزارة الصحة فتحت مستشفى في المدينة."))
                .containsExactly("التقرير السنوي");
    }

    @Test
    void aPartOfItSpeaksForTheWhole() {
        String report = "ذكر التقرير الصادر عن وزارة الصحة أن الدواء كاف. ";
        assertThat(speakers(report + "وأضاف ملخص التقرير أن المخازن ملأى."))
                .containsExactly("وزارة الصحة", "وزارة الصحة");
    }

    @Test
    void oneToldOfBeforeIsNotThatOfTheBodyThatSpokeLast() {
        String two = "ذكرت تقارير صحفية محلية أن الطريق مغلق. وقالت وزارة النقل إن الطريق مفتوح. ";
        assertThat(speakers(two + "وأضافت التقارير أن الناس ينتظرون.").getLast())
                .isEqualTo("تقارير صحفية محلية");
    }

    @Test
    void eachNounKeepsItsIssuer() {
        String two = "ذكر التقرير الصادر عن وزارة الصحة أن الدواء كاف. "
                + "وأظهر استطلاع أجرته جامعة البصرة أن الناس راضون. ";
        assertThat(speakers(two + "وأضاف التقرير أن المخازن ملأى.").getLast()).isEqualTo("وزارة الصحة");
        assertThat(speakers(two + "وأضاف الاستطلاع أن الأسعار ثابتة.").getLast())
                .isEqualTo("جامعة البصرة");
    }

    @Test
    void whoHandsItOnIsTheDocument() {
        List<Statement> statements = Arabic.ISNAD
                .read(Arabic.article("", "ذكر التقرير الصادر عن وزارة الصحة أن الدواء كاف."))
                .statements();
        assertThat(statements.getFirst().via())
                .extracting(actor -> actor.label().text())
                .containsExactly("تقرير");
    }
}
