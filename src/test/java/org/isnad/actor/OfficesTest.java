package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.article.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who speaks when an article tells an office, or a family name with one. */
class OfficesTest {

    private static final Isnad ISNAD = Isnad.of(
            "ar",
            new Authority(
                    List.of(
                            Actor.known(Actor.Kind.COUNTRY, "country/iq", names("العراق")),
                            person("person/first", "سعد الهاجري"),
                            person("person/second", "نيكولاي ملادينوف")),
                    List.of(new Place("country/iq", names("العراق"), null, null)),
                    List.of(new Office("office/transport", names("وزير النقل العراقي", "وزير نقل العراق"))),
                    List.of(
                            new Tenure("tenure/1", "person/first", "office/transport", "2014-09", "2018-10-25"),
                            new Tenure("tenure/2", "person/second", "office/transport", "2018-10-25", null)),
                    Map.of()));

    private static List<Name> names(String... names) {
        return Stream.of(names).map(name -> new Name(name, "ar")).toList();
    }

    private static Actor person(String id, String name) {
        return Actor.known(Actor.Kind.PERSON, id, names(name));
    }

    private static Statement read(String text, @Nullable LocalDate day) {
        Article article = new Article("a", "ar", "", text, null, null, day, List.of());
        return ISNAD.read(article).statements().getFirst();
    }

    private static String speaker(String text, @Nullable LocalDate day) {
        return read(text, day).speakers().getFirst().id();
    }

    @Test
    void anOfficeSpeaksForItsHolderAtTheDate() {
        String text = "قال وزير النقل العراقي إن الجسر آمن.";
        assertThat(speaker(text, LocalDate.of(2015, 3, 1))).isEqualTo("person/first");
        assertThat(speaker(text, LocalDate.of(2024, 12, 1))).isEqualTo("person/second");
        assertThat(speaker("قالت وزيرة النقل العراقية إن الجسر آمن.", LocalDate.of(2024, 12, 1)))
                .isEqualTo("person/second");
        assertThat(speaker("أكد وزير نقل العراق أن الجسر آمن.", LocalDate.of(2015, 3, 1)))
                .isEqualTo("person/first");
    }

    @Test
    void theFactIsToldByWhichItWasResolved() {
        Statement statement = read("قال وزير النقل العراقي إن الجسر آمن.", LocalDate.of(2015, 3, 1));
        assertThat(statement.office().tenure().id()).isEqualTo("tenure/1");
        assertThat(statement.evidence()).endsWith("held the office then: سعد الهاجري");
    }

    @Test
    void theDateOfTheSayingCountsNotThatOfTheArticle() {
        assertThat(speaker("قال وزير النقل العراقي في 3 مارس 2016 إن الجسر آمن.", LocalDate.of(2024, 12, 1)))
                .isEqualTo("person/first");
    }

    @Test
    void withoutADateOrInDoubtItStaysTheOffice() {
        String text = "قال وزير النقل العراقي إن الجسر آمن.";
        for (LocalDate day : new LocalDate[] {null, LocalDate.of(2014, 9, 3), LocalDate.of(2018, 10, 25)}) {
            Statement statement = read(text, day);
            assertThat(statement.speakers().getFirst().kind()).isEqualTo(Actor.Kind.UNNAMED);
            assertThat(statement.office().office().id()).isEqualTo("office/transport");
            assertThat(statement.office().tenure()).isNull();
        }
    }

    @Test
    void aFormerHolderOrAnyMinisterIsNotTheHolder() {
        LocalDate day = LocalDate.of(2015, 3, 1);
        assertThat(read("قال وزير النقل العراقي السابق إن الجسر آمن.", day).office())
                .isNull();
        assertThat(read("قال وزير نقل عراقي إن الجسر آمن.", day).office()).isNull();
        assertThat(read("قال وزير النقل إن الجسر آمن.", day).office()).isNull();
    }

    @Test
    void whoeverIsNamedBesidesIsWhoeverIsNamed() {
        Statement statement = read("قال وزير النقل العراقي رامي الشامي إن الجسر آمن.", LocalDate.of(2015, 3, 1));
        assertThat(statement.speakers().getFirst().known()).isFalse();
        assertThat(statement.office().tenure()).isNull();
    }

    @Test
    void aKnownNameIsNotTheBeginningOfALongerOne() {
        LocalDate day = LocalDate.of(2015, 3, 1);
        assertThat(speaker("قال سعد الهاجري إن الجسر آمن.", day)).isEqualTo("person/first");
        assertThat(speaker("قال سعد الهاجري بن رامي إن الجسر آمن.", day)).isNotEqualTo("person/first");
    }

    @Test
    void aTitleIsThatOfWhomTheArticleNamesAndWhoHeldTheOffice() {
        String text = "زار سعد الهاجري الميناء ومعه رامي الشامي. وقال الوزير العراقي إن الجسر آمن.";
        Article article = new Article("a", "ar", "", text, null, null, null, List.of());
        assertThat(ISNAD.read(article)
                        .statements()
                        .getFirst()
                        .speakers()
                        .getFirst()
                        .id())
                .isEqualTo("person/first");
    }

    @Test
    void familyNameAndOfficeTellWho() {
        String text = "قال وزير النقل الهاجري إن الجسر آمن.";
        assertThat(speaker(text, LocalDate.of(2015, 3, 1))).isEqualTo("person/first");
        assertThat(speaker(text, LocalDate.of(2024, 3, 1))).isNotEqualTo("person/first");
        assertThat(speaker("قال المهندس الهاجري إن الجسر آمن.", LocalDate.of(2015, 3, 1)))
                .isNotEqualTo("person/first");
    }

    @Test
    void anotherSpellingNeedsTheOfficeOrTheCountryToAgree() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        assertThat(speaker("قال وزير النقل العراقي نيكولاى ميلادينوف إن الجسر آمن.", day))
                .isEqualTo("person/second");
        assertThat(speaker("قال المدرب نيكولاى ميلادينوف إن الجسر آمن.", day)).isNotEqualTo("person/second");
    }
}
