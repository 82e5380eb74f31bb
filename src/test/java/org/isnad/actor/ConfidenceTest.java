package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Arabic;
import org.isnad.Isnad;
import org.junit.jupiter.api.Test;

/** What makes one claim surer than another. */
class ConfidenceTest {

    private static final Isnad ISNAD = Isnad.of("ar", Authority.of(List.of(), List.of()));

    private static double first(String text) {
        return last(text, 1);
    }

    /** How sure the last of {@code count} claims is. */
    private static double last(String text, int count) {
        List<Statement> statements = ISNAD.read(Arabic.article("", text)).statements();
        assertThat(statements).hasSize(count);
        return statements.getLast().confidence();
    }

    @Test
    void isTheRulesWhereNothingIsDoubtfulTimesThatOfTheSpeaker() {
        assertThat(first("قال وزير النقل سالم الدباغ إن الجسر الجديد يفتح غدا أمام السيارات"))
                .isEqualTo(0.93);
    }

    @Test
    void aPersonIsSurerThanATitleAlone() {
        assertThat(first("قال وزير النقل سالم الدباغ إن الجسر الجديد يفتح غدا أمام السيارات"))
                .isGreaterThan(first("قال وزير النقل إن الجسر الجديد يفتح غدا أمام السيارات"));
    }

    @Test
    void aSpeakerOfWhomNothingIsToldIsLeastSure() {
        assertThat(first("وقال إن العمال سيحصلون على رواتبهم غدا")).isLessThan(0.1);
    }

    @Test
    void fewWordsAreLessSure() {
        assertThat(first("قال وزير النقل سالم الدباغ إن الجسر آمن"))
                .isLessThan(first("قال وزير النقل سالم الدباغ إن الجسر الجديد آمن أمام السيارات"));
    }

    @Test
    void aSpeakerBeforeTheVerbIsLessSure() {
        assertThat(first("وزير النقل سالم الدباغ قال إن الجسر الجديد يفتح غدا أمام السيارات"))
                .isLessThan(first("قال وزير النقل سالم الدباغ إن الجسر الجديد يفتح غدا أمام السيارات"));
    }

    @Test
    void anAntecedentThatOnlyActedIsLessSure() {
        String spoke = "قال وزير النقل سالم الدباغ إن الجسر الجديد يفتح غدا أمام السيارات. ";
        String acted = "وصل وزير النقل سالم الدباغ إلى المدينة مساء. ";
        String added = "وأضاف أن الطريق إلى الجسر آمن تماما الآن.";
        assertThat(last(acted + added, 1)).isLessThan(last(spoke + added, 2));
    }

    @Test
    void anAntecedentFarBackOrBehindAnotherIsLessSure() {
        String spoke = "قال وزير النقل سالم الدباغ إن الجسر الجديد يفتح غدا أمام السيارات. ";
        String added = "وأضاف أن الطريق آمن تماما الآن.";
        String between = "وكانت الأعمال بدأت في الربيع الماضي بعد سنوات من الانتظار. ";
        assertThat(last(spoke + between.repeat(6) + added, 2)).isLessThan(last(spoke + added, 2));
        String another = "وجرى ذلك في مكتب المهندس عادل الشامي مساء. ";
        assertThat(last(spoke + another + added, 2)).isLessThan(last(spoke + between + added, 2));
    }
}
