package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Arabic;
import org.junit.jupiter.api.Test;

/** Whom a short form, a title, a noun or a verb without a subject points back to. */
class AntecedentsTest {

    private static final String MINISTER = "قال وزير النقل سالم الدباغ إن الجسر آمن. ";

    private static Statement last(String text) {
        return Arabic.ISNAD.read(Arabic.article("", text)).statements().getLast();
    }

    private static String speaker(String text) {
        return last(text).speakers().getFirst().label().text();
    }

    @Test
    void aBodyIsTheSubjectWithinItsSentenceOnly() {
        String acts = "فتحت وزارة الصحة مستشفى";
        assertThat(speaker(MINISTER + acts + " وأكدت أن الدواء كاف.")).isEqualTo("وزارة الصحة");
        assertThat(speaker(MINISTER + acts + ". وأكد أن الدواء كاف.")).isEqualTo("سالم الدباغ");
    }

    @Test
    void aTitleOfOneHolderMayBeToldInOtherWords() {
        String spokesman = "قال المتحدث باسم الجيش الإيراني سالم الدباغ إن الجسر آمن. ";
        String other = "وقال المتحدث باسم الشرطة عادل الشامي إن الفحص انتهى. ";
        String said = "وأضاف المتحدث العسكري أن الطريق مفتوح.";
        assertThat(speaker(spokesman + said)).isEqualTo("سالم الدباغ");
        assertThat(speaker(spokesman + other + said)).isEqualTo("المتحدث العسكري");
    }

    @Test
    void theHolderOfATitleIsNotOfAnotherCountry() {
        String iranian = "قال المتحدث باسم الجيش الإيراني سالم الدباغ إن الجسر آمن. ";
        assertThat(speaker(iranian + "وأضاف المتحدث الإيراني أن الطريق مفتوح.")).isEqualTo("سالم الدباغ");
        assertThat(speaker(iranian + "وأضاف المتحدث الفرنسي أن الطريق مفتوح.")).isEqualTo("المتحدث الفرنسي");
    }

    @Test
    void aSubjectThatMayBeANameIsBetterThanNobody() {
        assertThat(speaker("وصل دريميخ إلى المدينة. وأضاف أن الطريق مفتوح.")).isEqualTo("دريميخ");
        assertThat(speaker(MINISTER + "وصل دريميخ إلى المدينة. وأضاف أن الطريق مفتوح."))
                .isEqualTo("سالم الدباغ");
    }

    @Test
    void aDualVerbPointsBackToBoth() {
        String both = "قال سالم الدباغ وعادل الشامي إن الجسر آمن. ";
        assertThat(last(both + "وأضافا أن الطريق مفتوح.").speakers())
                .extracting(actor -> actor.label().text())
                .containsExactly("سالم الدباغ", "عادل الشامي");
        assertThat(last(both + "وأضاف أن الطريق مفتوح.").speakers()).hasSize(1);
    }

    @Test
    void aMisspeltSurnameIsThatOfTheOneSpelledLikeIt() {
        assertThat(speaker(MINISTER + "وأضاف الدباع أن الطريق مفتوح.")).isEqualTo("سالم الدباغ");
        String two = "وقال عادل الدباق إن الفحص انتهى. ";
        assertThat(speaker(MINISTER + two + "وأضاف الدباع أن الطريق مفتوح.")).isEqualTo("الدباع");
    }

    @Test
    void aKunyaIsAShortFormOfItsName() {
        assertThat(speaker("قال الشيخ أبو جابر الحداد إن الفرن بارد. وأضاف أبو جابر أن الخبز قليل."))
                .isEqualTo("أبو جابر الحداد");
        assertThat(speaker("قال الشيخ أبو جابر الحداد إن الفرن بارد. وأضاف جابر أن الخبز قليل."))
                .isEqualTo("جابر");
    }

    @Test
    void aSourceMayBeDescribedBeforeItSpeaks() {
        assertThat(speaker("التقى الناس مصدر أمني، ثم عادوا. وقال المصدر إن الجنود انسحبوا."))
                .isEqualTo("مصدر أمني");
        List<Statement> twice = Arabic.ISNAD
                .read(
                        Arabic.article(
                                "",
                                "التقى الناس مصدر أمني، ثم عادوا. وقال المصدر إن الجنود انسحبوا. وأضاف المصدر أن الطريق مفتوح."))
                .statements();
        assertThat(twice).extracting(Statement::evidence).containsOnly("same noun as: مصدر أمني");
    }
}
