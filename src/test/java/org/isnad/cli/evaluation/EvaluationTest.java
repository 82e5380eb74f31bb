package org.isnad.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    private static GoldClaim gold(String words, String actor, String kind, boolean optional) {
        return new GoldClaim("d", words, actor, kind, "2024-12", List.of("سوريا"), "رويترز", optional);
    }

    private static FoundClaim found(String words, String... names) {
        return new FoundClaim(
                "d",
                words,
                names[0],
                Set.of(names),
                "2024-12-22",
                Set.of("سورية", "سوريا"),
                Set.of(),
                "rule",
                0.9,
                "overt subject");
    }

    @Test
    void aClaimIsFoundWhenMostOfItsWordsAre() {
        Score score = Evaluation.of(
                Map.of(
                        "d",
                        List.of(
                                gold("الحدود مؤمنة من كل الجهات", "فؤاد حسين", "person", false),
                                gold("لا خطر من سوريا", "مصدر أمني", "anonymous", false))),
                List.of(found("الحدود مؤمنة من كل الجهات اليوم", "فواد حسين"), found("شيء آخر تماما", "مصدر")));
        assertThat(score.gold()).isEqualTo(2);
        assertThat(score.predicted()).isEqualTo(2);
        assertThat(score.found()).isEqualTo(1);
        assertThat(score.exact()).isZero();
        assertThat(score.attributed()).isEqualTo(1);
        assertThat(score.f1(score.attributed()).value()).isEqualTo(0.5);
        assertThat(score.dates()).isEqualTo(new Score.Ratio(1, 1));
        assertThat(score.places()).isEqualTo(new Score.Ratio(1, 1));
        assertThat(score.vias()).isEqualTo(new Score.Ratio(0, 1));
        assertThat(score.mistakes())
                .extracting(Mistake::kind, Mistake::what, Mistake::why)
                .containsExactly(
                        tuple(Mistake.Kind.MISSED, "d | مصدر أمني | لا خطر من سوريا", ""),
                        tuple(Mistake.Kind.SPURIOUS, "d | مصدر | شيء آخر تماما", "rule 0.9: overt subject"));
        Score.RuleCount rule = score.rules().get("rule");
        assertThat(rule).isEqualTo(new Score.RuleCount(1, 1));
        assertThat(rule.precision().value()).isEqualTo(0.5);
        assertThat(score.share(rule).value()).isEqualTo(1);
    }

    @Test
    void aClaimOfAnotherIsWrong() {
        Score score = Evaluation.of(
                Map.of("d", List.of(gold("لا خطر من سوريا", "فؤاد حسين", "person", false))),
                List.of(found("لا خطر من سوريا", "مصدر أمني")));
        assertThat(score.found()).isEqualTo(1);
        assertThat(score.attributed()).isZero();
        assertThat(score.rules().get("rule")).isEqualTo(new Score.RuleCount(0, 1));
        assertThat(score.mistakes())
                .extracting(Mistake::kind, Mistake::what, Mistake::why)
                .containsExactly(tuple(
                        Mistake.Kind.WRONG_ACTOR,
                        "d | فؤاد حسين <- مصدر أمني | لا خطر من سوريا",
                        "rule 0.9: overt subject"));
    }

    @Test
    void surerClaimsAreComparedWithTheOthers() {
        assertThat(calibration(0.9, true, 0.8, true, 0.7, true, 0.6, false)).isEqualTo(new Calibration(1, 0.5));
        assertThat(calibration(0.6, false, 0.9, true)).isEqualTo(new Calibration(1, 0));
        assertThat(calibration(0.9, true, 0.9, false, 0.9, true, 0.9, false)).isEqualTo(new Calibration(0.5, 0.5));
        assertThat(calibration(0.9, true, 0.8, true, 0.8, false)).isEqualTo(new Calibration(1.25 / 1.5, 0.75 / 1.5));
        assertThat(calibration()).isEqualTo(new Calibration(0, 0));
    }

    private static Calibration calibration(Object... claims) {
        return Calibration.of(IntStream.range(0, claims.length / 2)
                .mapToObj(i -> new Calibration.Judged((double) claims[2 * i], (boolean) claims[2 * i + 1]))
                .toList());
    }

    @Test
    void anOptionalClaimCountsNeitherWay() {
        Score score = Evaluation.of(
                Map.of("d", List.of(gold("لا خطر من سوريا", "x", "person", true))),
                List.of(found("لا خطر من سوريا", "x")));
        assertThat(score.gold()).isZero();
        assertThat(score.predicted()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "person, فؤاد حسين, حسين, false",
        "person, فؤاد حسين, فُؤاد حسين, true",
        "organization, وزارة الداخلية السعودية, وزارة الداخلية, true",
        "organization, وزارة الداخلية السعودية, الوزارة, false",
        "anonymous, مصدر أمني عراقي, مصدر, true",
        "anonymous, مصدر أمني عراقي, شاهد عيان, false",
    })
    void anActorIsRightByItsKind(String kind, String wanted, String told, boolean right) {
        assertThat(gold("x", wanted, kind, false).isBy(Set.of(told))).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12, 2024-12-22, true",
        "2024-12-22, 2024-12, false",
        "2015-06/2015-08, 2015-07-01, true",
        "2015-06/2015-08, 2015-09-01, false",
    })
    void aDateIsRightAtThePrecisionMarked(String wanted, String told, boolean right) {
        GoldClaim claim = new GoldClaim("d", "x", null, "person", wanted, List.of(), null, false);
        assertThat(claim.isOn(told)).isEqualTo(right);
    }
}
