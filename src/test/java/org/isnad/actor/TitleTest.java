package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.isnad.Arabic;
import org.isnad.mention.Passage;
import org.junit.jupiter.api.Test;

/** How alike two titles are, and under which stems. */
class TitleTest {

    private static final Titles TITLES = new Titles(
            Arabic.LEXICON,
            Authority.of(
                    List.of(country("ir", "إيران"), country("gb", "المملكة المتحدة"), country("km", "قمر")), List.of()),
            "ar");
    private static final Title FINANCE = Title.of("minister", Set.of("minister", "finance", "deputy"));

    private static Actor country(String code, String name) {
        return Actor.known(Actor.Kind.COUNTRY, "country/" + code, List.of(new Name(name, "ar")));
    }

    private static Title title(String text) {
        return TITLES.of(Arabic.passage(text), Arabic.phrase(text));
    }

    @Test
    void sharesTheWordsOfAShorterOne() {
        Title shorter = Title.of("minister", Set.of("minister", "finance"));
        assertThat(FINANCE.share(shorter)).isEqualTo(1);
        assertThat(shorter.share(FINANCE)).isCloseTo(2 / 3.0, Offset.offset(1e-9));
    }

    @Test
    void sharesNothingWithOneOfAnotherHead() {
        assertThat(FINANCE.share(Title.of("deputy", Set.of("minister", "finance", "deputy"))))
                .isZero();
    }

    @Test
    void isLessLikeOneThatHoldsMore() {
        assertThat(FINANCE.likeness(FINANCE)).isEqualTo(1);
        assertThat(FINANCE.likeness(Title.of("minister", Set.of("minister", "health", "deputy"))))
                .isEqualTo(0.5);
    }

    @Test
    void isReadWithoutArticles() {
        assertThat(title("الوزير")).isEqualTo(title("وزير"));
        assertThat(title("وزير النقل").head()).isEqualTo("وزير");
    }

    @Test
    void isReadUnderTheCountryThatAnAdjectiveTells() {
        assertThat(title("الوزير الإيراني").words()).containsExactlyInAnyOrder("وزير", "ir");
    }

    @Test
    void isThatOfTheSameOfficeByAnotherName() {
        assertThat(title("رئيس الحكومة")).isEqualTo(title("رئيس الوزراء"));
        assertThat(title("رئيس الدبلوماسية الإيرانية").words()).contains("وزير", "ir");
        assertThat(title("الناطق")).isEqualTo(title("المتحدث"));
        assertThat(title("رئيس البلدية")).isNotEqualTo(title("رئيس الوزراء"));
    }

    @Test
    void isReadUnderTheCountryThatANameTells() {
        assertThat(title("وزير خارجية إيران").words())
                .isEqualTo(title("وزير الخارجية الإيراني").words());
        assertThat(title("الوزير الإيراني").tellsCountry()).isTrue();
        assertThat(title("وزير النقل").tellsCountry()).isFalse();
    }

    @Test
    void isReadInATextAsInAnAuthorityFile() {
        for (String text : List.of("رئيس الحكومة الإيرانية", "وزير خارجية إيران", "وزير المالية الإيراني السابق")) {
            assertThat(TITLES.of(text)).isEqualTo(title(text));
        }
        assertThat(TITLES.of("رئيس حكومة إيران")).isEqualTo(TITLES.of("رئيس الوزراء الإيراني"));
        assertThat(TITLES.of("وزير التربية والتعليم").words()).hasSize(3);
        assertThat(TITLES.of("دولة رئيس الوزراء")).isEqualTo(TITLES.of("رئيس الوزراء"));
        assertThat(TITLES.of("وزير خارجية المملكة المتحدة")).isEqualTo(TITLES.of("وزير الخارجية البريطاني"));
    }

    @Test
    void tellsNoCountryByAnAdjectiveSpelledLikeItsName() {
        assertThat(TITLES.of("رئيس قمر").countries()).containsExactly("km");
        assertThat(TITLES.of("الرئيس القمر").countries()).isEmpty();
    }

    @Test
    void ofAnOfficialAbroadTellsWhoseOfficialItIs() {
        Title here = TITLES.of("السفير الإيراني في المملكة المتحدة");
        assertThat(here.countries()).containsExactly("ir");
        assertThat(here).isNotEqualTo(TITLES.of("السفير البريطاني في إيران"));
        assertThat(here).isEqualTo(TITLES.of("سفير إيران لدى المملكة المتحدة"));
    }

    @Test
    void isDefiniteByItsArticleOrByItsCountry() {
        assertThat(TITLES.isDefinite("الوزير الإيراني")).isTrue();
        assertThat(TITLES.isDefinite("وزير نقل إيران")).isTrue();
        assertThat(TITLES.isDefinite("وزير نقل إيراني")).isFalse();
    }

    @Test
    void isGivenBeforeTheNameAndAfterIt() {
        String text = "وزير النقل سالم الدباغ";
        Passage passage = Arabic.passage(text);
        assertThat(TITLES.given(passage, Arabic.phrase(text)))
                .extracting(Title::words)
                .containsExactly(Set.of("وزير", "نقل"));
    }
}
