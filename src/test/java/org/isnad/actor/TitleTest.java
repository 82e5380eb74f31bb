package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.assertj.core.data.Offset;
import org.isnad.Arabic;
import org.isnad.mention.Passage;
import org.junit.jupiter.api.Test;

/** How alike two titles are, and under which stems. */
class TitleTest {

    private static final Titles TITLES = new Titles(Arabic.LEXICON);
    private static final Title FINANCE = new Title("minister", Set.of("minister", "finance", "deputy"));

    private static Title title(String text) {
        return TITLES.of(Arabic.passage(text), Arabic.phrase(text));
    }

    @Test
    void sharesTheWordsOfAShorterOne() {
        Title shorter = new Title("minister", Set.of("minister", "finance"));
        assertThat(FINANCE.share(shorter)).isEqualTo(1);
        assertThat(shorter.share(FINANCE)).isCloseTo(2 / 3.0, Offset.offset(1e-9));
    }

    @Test
    void sharesNothingWithOneOfAnotherHead() {
        assertThat(FINANCE.share(new Title("deputy", Set.of("minister", "finance", "deputy"))))
                .isZero();
    }

    @Test
    void isLessLikeOneThatHoldsMore() {
        assertThat(FINANCE.likeness(FINANCE)).isEqualTo(1);
        assertThat(FINANCE.likeness(new Title("minister", Set.of("minister", "health", "deputy"))))
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
    void isGivenBeforeTheNameAndAfterIt() {
        String text = "وزير النقل سالم الدباغ";
        Passage passage = Arabic.passage(text);
        assertThat(TITLES.given(passage, Arabic.phrase(text)))
                .extracting(Title::words)
                .containsExactly(Set.of("وزير", "نقل"));
    }
}
