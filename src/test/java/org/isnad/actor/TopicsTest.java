package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.Arabic;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a clause is about. */
class TopicsTest {

    private static Topics topics(Passage passage) {
        Cast cast = new Cast(new NameForms(Arabic.LEXICON), new Titles(Arabic.LEXICON, Arabic.NOBODY, "ar"), (known, title) -> false);
        new Mentions(Arabic.phrases()).meetAll(passage, cast);
        return new Topics(Arabic.phrases(), cast);
    }

    /** The subject of the clause that starts at a token, as written; empty for none. */
    private static String subject(String text, int token) {
        Passage passage = Arabic.passage(text);
        return written(passage, topics(passage).at(passage, token));
    }

    private static String written(Passage passage, NounPhrase phrase) {
        return phrase == null ? "" : passage.string(phrase.from(), phrase.to());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وصل الوزير سالم الدباغ إلى المدينة   | الوزير سالم الدباغ | a titled name after its verb
            الوزير سالم الدباغ وصل إلى المدينة   | الوزير سالم الدباغ | a titled name before its verb
            فتحت وزارة الصحة مستشفى في المدينة  | وزارة الصحة        | a body after its verb
            """)
    void isTheSubjectThoughNobodySpeaks(String text, String subject, String how) {
        assertThat(subject(text, 0)).as(how).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سالم الدباغ - وصل القطار إلى المدينة     | a byline
            أبلغ الوزير سالم الدباغ بسرعة العمل     | a verb that takes a person for its object
            وزارة الصحة في وسط المدينة              | a body before a verb
            للوزير سالم الدباغ بيت في المدينة       | a name behind a preposition
            """)
    void isNobodyThatDoesNotSurelyAct(String text, String how) {
        assertThat(subject(text, 0)).as(how).isEmpty();
    }

    @Test
    void aSurnameAloneIsThatOfSomebodyNamedElsewhere() {
        assertThat(subject("وصل الدباغ إلى المدينة. قابل الناس سالم الدباغ في السوق", 0))
                .isEqualTo("الدباغ");
        assertThat(subject("وصل الدباغ إلى المدينة. قابل الناس عادل الشامي في السوق", 0))
                .isEmpty();
    }

    @Test
    void nothingStartsInTheMiddleOfAClause() {
        assertThat(subject("وصل الوزير سالم الدباغ إلى المدينة", 1)).isEmpty();
    }

    @Test
    void aNameThatNoTableKnowsIsAHint() {
        Passage passage = Arabic.passage("وصل دريميخ إلى المدينة. كان دريميخ في السوق");
        Topics topics = topics(passage);
        assertThat(written(passage, topics.at(passage, 0))).isEmpty();
        assertThat(written(passage, topics.hintAt(passage, 0))).isEqualTo("دريميخ");
        assertThat(topics.hintAt(passage, 1)).isNull();
    }

    @Test
    void aNoteIsAboutWhoItsClauseIsAbout() {
        assertThat(subject("يذكر أن الوزير سالم الدباغ عاد من السفر", 2)).isEqualTo("الوزير سالم الدباغ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تحدث بعده الوزير سالم الدباغ في القاعة  | الوزير سالم الدباغ
            أوضح ذلك الوزير سالم الدباغ أمس         | الوزير سالم الدباغ
            """)
    void aPronounMayStandBeforeTheSubject(String text, String subject) {
        assertThat(subject(text, 0)).isEqualTo(subject);
    }
}
