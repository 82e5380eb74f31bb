package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.Arabic;
import org.isnad.Isnad;
import org.isnad.article.Article;
import org.junit.jupiter.api.Test;

/** What a statement says besides its speaker. */
class LinkerTest {

    private static final Isnad ISNAD = Isnad.of(
            "ar",
            Authority.of(
                    List.of(),
                    List.of(
                            place("place/sfax", "صفاقس"),
                            place("place/sousse", "سوسة"),
                            place("place/south", "الجنوب"))));

    private static Place place(String id, String name) {
        return new Place(id, List.of(new Name(name, "ar")), null, null);
    }

    private static List<Statement> read(String title, String text) {
        return ISNAD.read(Arabic.article(title, text)).statements();
    }

    @Test
    void listsThePlacesNamedInTheWordsSaidEachOnce() {
        List<Statement> statements =
                read("", "في سوسة، قال وزير النقل إن الطريق بين صفاقس والجنوب مفتوح وإن أهل صفاقس راضون.");
        assertThat(statements).hasSize(1);
        assertThat(statements.getFirst().places()).extracting(Place::id).containsExactly("place/sfax", "place/south");
    }

    @Test
    void findsAPlaceBehindAPrepositionWrittenTogether() {
        assertThat(read("", "قال وزير النقل إن القطار وصل بصفاقس مساء.")
                        .getFirst()
                        .places())
                .extracting(Place::id)
                .containsExactly("place/sfax");
    }

    @Test
    void tellsInWhichClaimAnotherIsTold() {
        List<Statement> statements =
                read("وزير النقل: الجسر آمن", "قال النائب عادل الشامي إن وزير المالية أكد أن الموازنة ستقر.");
        assertThat(statements)
                .extracting(Statement::field)
                .containsExactly(Article.Field.TITLE, Article.Field.TEXT, Article.Field.TEXT);
        assertThat(statements).extracting(Statement::within).containsExactly(-1, -1, 1);
    }

    @Test
    void namesWhoHandedAClaimOn() {
        Statement statement = read("", "نقلت وكالة الأنباء المحلية عن مدير المرصد قوله إن الهزة خفيفة.")
                .getFirst();
        assertThat(statement.via()).extracting(actor -> actor.label().text()).containsExactly("وكالة الأنباء المحلية");
        assertThat(statement.via()).extracting(Actor::kind).containsExactly(Actor.Kind.ORGANIZATION);
    }

    @Test
    void datesAClaimByItsArticleWhenTheSentenceTellsNothing() {
        Article article = new Article(
                "a", "ar", "", "قال وزير النقل إن الجسر آمن.", null, null, LocalDate.of(2025, 3, 6), List.of());
        Statement statement = ISNAD.read(article).statements().getFirst();
        assertThat(statement.said().value()).isEqualTo("2025-03-06");
        assertThat(statement.said().stated()).isFalse();
        assertThat(read("", article.text()).getFirst().said()).isNull();
    }

    private static List<String> days(String text) {
        Article article = new Article("a", "ar", "", text, null, null, LocalDate.of(2025, 3, 6), List.of());
        return ISNAD.read(article).statements().stream()
                .map(statement -> statement.said().value() + (statement.said().stated() ? "" : "?"))
                .toList();
    }

    @Test
    void aSpeakerSpeaksOnOneOccasionWhateverIsToldFirst() {
        assertThat(days("قال وزير النقل سعد الهاجري إن الجسر آمن. وأكد الهاجري أمس أن الطريق مفتوح."))
                .containsExactly("2025-03-05", "2025-03-05");
        assertThat(days("قال وزير النقل سعد الهاجري إن الجسر آمن. وقال المدير رامي الشامي أمس إن الطريق مفتوح."))
                .containsExactly("2025-03-06?", "2025-03-05");
    }

    @Test
    void whoMetOthersYesterdaySpokeThen() {
        assertThat(days("عقد وزير النقل سعد الهاجري أمس اجتماعا في المدينة. وقال الهاجري إن الجسر آمن."))
                .containsExactly("2025-03-05");
        assertThat(days("زار وزير النقل سعد الهاجري المدينة في 3 يناير 2024. وقال الهاجري إن الجسر آمن."))
                .containsExactly("2025-03-06?");
    }

    @Test
    void whatIsToldOfAWeekDoesNotDateTheNextSaying() {
        assertThat(days("قال وزير النقل سعد الهاجري إن الجسر فتح الأسبوع الماضي مشيرا إلى أن الطريق مفتوح."))
                .containsExactly("2025-03-06?", "2025-03-06?");
    }

    @Test
    void namesThePublisher() {
        Article article = new Article("a", "ar", "", "وصل القطار.", null, "صحيفة الميناء", null, List.of());
        assertThat(ISNAD.read(article).publisher().label().text()).isEqualTo("صحيفة الميناء");
        assertThat(ISNAD.read(Arabic.article("", "وصل القطار.")).publisher()).isNull();
    }

    @Test
    void listsLongerQuotationsThatAreNobodys() {
        String text = "رفع الناس في الساحة لوحة «أهلا بكم في مدينة البحر» وبجانبها «ميناء».";
        assertThat(ISNAD.read(Arabic.article("", text)).unattributed())
                .extracting(span -> span.in(text))
                .containsExactly("أهلا بكم في مدينة البحر");
    }

    @Test
    void keepsTheCueWithoutItsConjunction() {
        assertThat(read("", "وأكدت وزارة الصحة أن الدواء كاف.").getFirst().cueText())
                .isEqualTo("أكدت");
    }
}
