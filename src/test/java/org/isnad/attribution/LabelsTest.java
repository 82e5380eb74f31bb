package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Arabic;
import org.isnad.Isnad;
import org.isnad.actor.Actor;
import org.isnad.actor.Authority;
import org.isnad.actor.Name;
import org.isnad.actor.Place;
import org.isnad.actor.Statement;
import org.isnad.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A speaker and a colon, in headlines above all. */
class LabelsTest {

    private static final Isnad ISNAD = Isnad.of(
            "ar",
            Authority.of(
                    List.of(Actor.known(Actor.Kind.COUNTRY, "country/us", List.of(new Name("الولايات المتحدة", "ar")))),
                    List.of(
                            new Place(
                                    "place/washington", List.of(new Name("واشنطن", "ar")), "country/us", "country/us"),
                            new Place("place/sfax", List.of(new Name("صفاقس", "ar")), null, null))));

    private static List<Claim> claims(String title) {
        return Arabic.READ.claims(title, Article.Field.TITLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزير النقل: الجسر آمن تماما", "سالم الدباغ: لن نرفع الأسعار", "دراسة: القراءة تطيل العمر",
                "مصدر: الاتفاق وقع أمس", "وزارة الصحة: لا نقص في الدواء", "المتحدث باسم النقابة: الإضراب مستمر"
            })
    void aHeadlineNamesItsSpeakerBeforeAColon(String title) {
        assertThat(claims(title)).hasSize(1);
        String[] parts = title.split(": ");
        assertThat(Arabic.READ.speaker(claims(title).getFirst(), title)).isEqualTo(parts[0]);
        assertThat(claims(title).getFirst().span().in(title)).isEqualTo(parts[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عاجل: انهيار جسر في الجنوب",
                "بالفيديو: لحظة وصول القطار",
                "فيديو: لحظة وصول القطار",
                "أسعار الذهب: تراجع طفيف اليوم",
                "في المدينة: إضراب عام للمعلمين"
            })
    void aLabelThatNamesNobodySaysNothing(String title) {
        assertThat(claims(title)).isEmpty();
    }

    @Test
    void aCapitalSpeaksForItsCountryInAHeadline() {
        List<Statement> statements = ISNAD.read(Arabic.article("واشنطن: لن نغير موقفنا", "وصل القطار."))
                .statements();
        assertThat(statements).hasSize(1);
        assertThat(statements.getFirst().speakers()).extracting(Actor::id).containsExactly("country/us");
    }

    @Test
    void anyOtherPlaceIsWhereTheReportWasFiled() {
        assertThat(ISNAD.read(Arabic.article("صفاقس: إضراب عام في المدارس", "وصل القطار."))
                        .statements())
                .isEmpty();
    }

    @Test
    void aCapitalBeforeAColonInTheTextIsWhereTheReportWasFiled() {
        assertThat(ISNAD.read(Arabic.article("", "واشنطن: وصل الوفد إلى المطار مساء."))
                        .statements())
                .isEmpty();
    }

    @Test
    void anInterviewNamesWhoSpeaksAtEachParagraph() {
        String text = "وزير النقل: سنفتح الجسر غدا\nالصحفي: متى بالضبط؟";
        assertThat(Arabic.speakers(text)).containsExactly("وزير النقل", "الصحفي");
        assertThat(Arabic.words(text)).containsExactly("سنفتح الجسر غدا", "متى بالضبط");
        assertThat(Arabic.claims(text)).extracting(Claim::mode).containsOnly(Mode.DIRECT);
    }

    @Test
    void aSourceWithoutANameIsNoLabelInTheText() {
        assertThat(Arabic.claims("مصدر: الاتفاق وقع أمس")).isEmpty();
    }
}
