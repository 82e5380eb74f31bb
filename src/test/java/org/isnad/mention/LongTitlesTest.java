package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.isnad.Arabic;
import org.isnad.mention.NounPhrase.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongTitlesTest {

    private static final String NAME = "سالم الدباغ";

    private static NounPhrase phrase(String text, Set<String> frames) {
        Passage passage = Arabic.passage(text);
        NounPhrase phrase = Arabic.phrases().at(passage, 0, passage.size(), frames);
        assertThat(phrase).as(text).isNotNull();
        return phrase;
    }

    private static void assertNamed(String title) {
        Passage passage = Arabic.passage(title + " " + NAME + " إن الطريق");
        NounPhrase phrase = phrase(passage.text(), Set.of());
        assertThat(phrase.name()).as(title).isNotNull();
        assertThat(passage.string(phrase.name().from(), phrase.name().to())).isEqualTo(NAME);
        assertThat(passage.string(phrase.role().from(), phrase.role().to())).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مدير المخبز حاليا في الميناء",
                "مدير المخبز هذه المرة",
                "الطبيب من قرية الجسر",
                "الطبيب في المخبز القديم بالميناء",
                "رئيس فريق البحث عن الآثار بالساحل الجنوبي"
            })
    void aNameFollowsWhatItsBearerIsInChargeOf(String title) {
        assertNamed(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"مدير المخبز أمس العقيد", "الطبيب من قرية الجسر العميد الركن"})
    void aRankStandsBeforeTheName(String title) {
        assertNamed(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"رئيس القسم وطبيب في المدينة", "مدير المخبز في الجنوب وخبير في الحبوب", "العقيد وخبير الآثار"})
    void aSecondTitleIsJoinedToTheFirst(String title) {
        assertNamed(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مدير المخبز أمس للدكتور",
                "مدير المخبز أمس للطبيب الجديد",
                "مدير المخبز أمس مدينة",
                "مدير المخبز أمس لصحيفة \"الميناء\"",
                "مدير المخبز أمس مع",
                "مدير المخبز الذي",
                "رئيس القسم والتقى",
                "مدير المخبز أمس،",
                "مدير المخبز عام 2011"
            })
    void aNameThatIsSomebodyElsesIsNotTaken(String text) {
        NounPhrase phrase = phrase(text + " " + NAME + " إن الطريق", Set.of());
        assertThat(phrase.kind()).isEqualTo(Kind.ROLE);
        assertThat(phrase.name()).isNull();
    }

    @Test
    void aNameAfterAnOutletThatIsNamedIsNotTaken() {
        String title = "مدير المخبز أمس بصحيفة الميناء";
        assertNamed(title);
        Passage passage = Arabic.passage(title + " " + NAME + " إن الطريق");
        NounPhrases phrases = Arabic.phrases("الميناء", Known.Kind.ORGANIZATION);
        assertThat(phrases.at(passage, 0, passage.size(), Set.of()).name()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"الطبيب في مستشفى الشيخ", "مدير المخبز بمستشفى الأمير", "المدير أمس بمدرسة الملك"})
    void aNameThatABodyBearsIsNotTaken(String text) {
        assertThat(phrase(text + " " + NAME + " إن الطريق", Set.of()).name()).isNull();
    }

    @Test
    void whatTheVerbLeadsToEndsTheTitle() {
        String text = "مدير المخبز بالجسر " + NAME + " إن الطريق";
        assertThat(phrase(text, Set.of()).name()).isNotNull();
        assertThat(phrase(text, Set.of("ب")).name()).isNull();
    }

    @Test
    void oneWordSoFarAwayIsNoName() {
        assertThat(phrase("مدير المخبز أمس سالم إن الطريق", Set.of()).name()).isNull();
    }
}
