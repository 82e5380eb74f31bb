package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.isnad.actor.Actor;
import org.isnad.actor.Authority;
import org.isnad.actor.Name;
import org.isnad.actor.Place;
import org.isnad.actor.Reading;
import org.isnad.actor.Statement;
import org.isnad.article.Article;
import org.isnad.attribution.Mode;
import org.isnad.attribution.SaidOn;
import org.isnad.language.PackException;
import org.junit.jupiter.api.Test;

/** The engine knows no Arabic: a language of Latin letters, made up for this test, is read by its tables alone. */
class ToyPackTest {

    private static final Authority TOWNS = Authority.of(
            List.of(Actor.known(Actor.Kind.COUNTRY, "country/toyland", List.of(new Name("Toyland", "xx")))),
            List.of(
                    new Place(
                            "place/toytown", List.of(new Name("Toytown", "xx")), "country/toyland", "country/toyland"),
                    new Place("place/tinytown", List.of(new Name("Tinytown", "xx")), "country/toyland", null)));
    private static final Isnad ISNAD = Isnad.of("xx", TOWNS);

    private static Reading read(String title, String text) {
        return ISNAD.read(new Article("a", "xx", title, text, null, null, null, List.of()));
    }

    private static String words(Reading reading, int statement) {
        Statement one = reading.statements().get(statement);
        return one.content().in(reading.article().in(one.field()));
    }

    @Test
    void readsWhoSaidWhat() {
        Reading reading = read("", "sed daminister Tom in dapress tha darod iz klozd.");
        Statement statement = reading.statements().getFirst();
        assertThat(reading.statements()).hasSize(1);
        assertThat(words(reading, 0)).isEqualTo("darod iz klozd");
        assertThat(statement.speakers()).extracting(Actor::label).containsExactly(new Name("Tom", "xx"));
        assertThat(statement.speakers()).extracting(Actor::kind).containsExactly(Actor.Kind.PERSON);
        assertThat(statement.mention()).isEqualTo("daminister Tom");
        assertThat(statement.role()).isEqualTo("daminister");
        assertThat(statement.cueText()).isEqualTo("sed");
        assertThat(statement.act()).isEqualTo("say");
        assertThat(statement.mode()).isEqualTo(Mode.INDIRECT);
        assertThat(statement.rule()).isEqualTo("verb-that");
    }

    @Test
    void partsTheConjunctionAndFindsWhoIsLeftOut() {
        Reading reading = read("", "sed daminister Tom tha darod iz klozd. wworn ov daflud in darod.");
        assertThat(reading.statements()).hasSize(2);
        assertThat(reading.statements().get(1).cueText()).isEqualTo("worn");
        assertThat(reading.statements().get(1).speakers())
                .extracting(actor -> actor.label().text())
                .containsExactly("Tom");
        assertThat(words(reading, 1)).isEqualTo("daflud in darod");
    }

    @Test
    void agreesInGenderByTheTables() {
        String both = "sed daminister Tom tha darod iz klozd. sedet daministress Ana tha daron kam. ";
        assertThat(read("", both + "wsed tha daflud kam.")
                        .statements()
                        .getLast()
                        .speakers())
                .extracting(actor -> actor.label().text())
                .containsExactly("Tom");
        assertThat(read("", both + "wsedet tha daflud kam.")
                        .statements()
                        .getLast()
                        .speakers())
                .extracting(actor -> actor.label().text())
                .containsExactly("Ana");
    }

    @Test
    void letsACapitalSpeakForItsCountryInATitle() {
        Reading reading = read("Toytown: darod in Tinytown iz klozd", "kam daron.");
        assertThat(words(reading, 0)).isEqualTo("darod in Tinytown iz klozd");
        assertThat(reading.statements().getFirst().speakers())
                .extracting(Actor::id)
                .containsExactly("country/toyland");
        assertThat(reading.statements().getFirst().places())
                .extracting(Place::id)
                .containsExactly("place/tinytown");
    }

    @Test
    void datesAClaimByItsWordsOfTime() {
        String text = "sed daminister Tom tudi tha darod iz klozd.";
        Article article = new Article("a", "xx", "", text, null, null, LocalDate.of(2025, 3, 6), List.of());
        assertThat(ISNAD.read(article).statements())
                .extracting(Statement::said)
                .containsExactly(new SaidOn("2025-03-06", true));
    }

    @Test
    void listsAQuotationThatNobodySaid() {
        assertThat(read("", "kam Tom tu «darod nyooz ov tudi».").unattributed()).hasSize(1);
    }

    @Test
    void foldsByItsOwnLetters() {
        assertThat(words(read("", "séd Tom tha darod iz klozd."), 0)).isEqualTo("darod iz klozd");
    }

    @Test
    void readsNoArabic() {
        assertThat(read("", "قال الوزير سالم إن الطريق مفتوح.").statements()).isEmpty();
    }

    @Test
    void refusesALanguageWithoutTables() {
        assertThatThrownBy(() -> Isnad.of("xx-nothing", TOWNS))
                .isInstanceOf(PackException.class)
                .hasMessageContainingAll("cues.tsv", "marks.tsv", "claims.rules", "missing");
    }
}
