package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.article.Article;
import org.junit.jupiter.api.Test;

/** Under which ids actors go that no authority names: as wide as the name tells who bears it. */
class ActorIdsTest {

    private static final Isnad ISNAD = Isnad.of(
            "ar",
            new Authority(
                    List.of(
                            Actor.known(Actor.Kind.COUNTRY, "country/iq", names("العراق")),
                            Actor.known(Actor.Kind.COUNTRY, "country/sy", names("سوريا")),
                            body("organization/daily", "صحيفة النهر"),
                            body("organization/interior", "وزارة الداخلية العراقية")),
                    List.of(
                            new Place("country/iq", names("العراق"), null, null),
                            new Place("country/sy", names("سوريا"), null, null)),
                    List.of(),
                    List.of(),
                    Map.of("organization/daily", "country/iq", "organization/interior", "country/iq")));

    private static List<Name> names(String... names) {
        return Stream.of(names).map(name -> new Name(name, "ar")).toList();
    }

    private static Actor body(String id, String name) {
        return Actor.known(Actor.Kind.ORGANIZATION, id, names(name));
    }

    private static Actor speaker(String text) {
        Article article = new Article("a1", "ar", "", text, null, "صحيفة النهر", null, List.of());
        return ISNAD.read(article).statements().getFirst().speakers().getFirst();
    }

    private static String id(String text) {
        return speaker(text).id();
    }

    @Test
    void aFullNameIsTheIdWithOrWithoutSonOf() {
        assertThat(id("قال نادر بن سعيد الطرابيشي إن الجسر آمن.")).isEqualTo("person/ar/نادر-سعيد-طرابيشي");
        assertThat(id("قال نادر سعيد الطرابيشي إن الجسر آمن.")).isEqualTo("person/ar/نادر-سعيد-طرابيشي");
        assertThat(id("قال نادر الطرابيشي إن الجسر آمن.")).isEqualTo("person/ar/نادر-طرابيشي");
    }

    @Test
    void oneWordBelongsToItsArticle() {
        assertThat(id("قال المهندس نادر إن الجسر آمن.")).isEqualTo("person/ar/نادر/in/a1");
        assertThat(id("قالت الشركة إن الجسر آمن.")).startsWith("organization/ar/شركه/in/a1");
    }

    @Test
    void aNameThatManyBearGoesWithTheRole() {
        assertThat(id("قال مدير المرور محمد الزهراني إن الجسر آمن.")).isEqualTo("person/ar/محمد-زهراني/as/مدير-مرور");
        assertThat(id("قال محمد الزهراني إن الجسر آمن.")).isEqualTo("person/ar/محمد-زهراني/in/a1");
    }

    @Test
    void aMinistryIsThatOfTheCountryTheArticleIsAbout() {
        Actor ministry = speaker("أعلنت وزارة الداخلية أن الطريق إلى المدينة العراقية مفتوح.");
        assertThat(ministry.id()).isEqualTo("organization/interior");
        assertThat(ministry.met()).containsExactlyElementsOf(names("وزارة الداخلية"));
        assertThat(id("أعلنت وزارة الري أن الطريق إلى المدينة العراقية مفتوح."))
                .isEqualTo("organization/ar/وزاره-ري/of/iq");
    }

    @Test
    void whereNoCountryIsClearAMinistryBelongsToItsArticle() {
        assertThat(id("أعلنت وزارة الداخلية أن القوات السورية والجيش السوري دخلت سوريا."))
                .isEqualTo("organization/ar/وزاره-داخليه/in/a1");
    }
}
