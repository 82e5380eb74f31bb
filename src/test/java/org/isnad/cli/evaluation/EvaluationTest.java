package org.isnad.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    private static GoldClaim gold(String words, String actor, String kind, boolean optional) {
        return new GoldClaim("d", words, actor, kind, "2024-12", List.of("سوريا"), "رويترز", optional);
    }

    private static FoundClaim found(String words, String... names) {
        return new FoundClaim("d", words, Set.of(names), "2024-12-22", Set.of("سورية", "سوريا"), Set.of(), "rule");
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
        assertThat(score.errors())
                .hasSize(2)
                .anyMatch(e -> e.contains("MISSED"))
                .anyMatch(e -> e.contains("SPURIOUS"));
        assertThat(score.rules().get("rule").seen()).isEqualTo(2);
        assertThat(score.rules().get("rule").attributed()).isEqualTo(1);
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
