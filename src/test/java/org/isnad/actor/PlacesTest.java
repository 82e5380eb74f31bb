package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Arabic;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.Passage;
import org.junit.jupiter.api.Test;

/** Which of the places that bear a name an article means, and whether it means one at all. */
class PlacesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.of(
            Authority.of(
                    List.of(
                            country("lb", "لبنان"),
                            country("ly", "ليبيا"),
                            country("sy", "سوريا"),
                            country("us", "أمريكا")),
                    List.of(
                            byHand("country/lb", null, null, "لبنان"),
                            byHand("country/ly", null, null, "ليبيا"),
                            byHand("country/sa", null, null, "السعودية"),
                            byHand("country/qa", null, null, "قطر"),
                            byHand("country/sy", null, null, "سوريا"),
                            byHand("country/ye", null, null, "اليمن"),
                            byHand("country/us", null, null, "أمريكا"),
                            new Place("place/tripoli", names("طرابلس"), "country/ly", "country/ly"),
                            byHand("place/tripoli-lebanon", Place.Kind.CITY, "country/lb", "طرابلس الشام", "طرابلس"),
                            byHand("place/raqqa", Place.Kind.CITY, "place/raqqa-governorate", "الرقة"),
                            byHand(
                                    "place/raqqa-governorate",
                                    Place.Kind.PROVINCE,
                                    "country/sy",
                                    "محافظة الرقة",
                                    "الرقة"),
                            byHand("place/virginia", Place.Kind.PROVINCE, "country/us", "فرجينيا"),
                            row("place/slouk", Place.Kind.TOWN, "place/raqqa-governorate", 6000, "سلوك"),
                            row("place/hamrat", Place.Kind.VILLAGE, "place/raqqa-governorate", 0, "حمرات"),
                            row("place/sijn", Place.Kind.VILLAGE, "country/sy", 0, "السجن"),
                            row("place/shahba", Place.Kind.TOWN, "country/sy", 30_000, "شهبا"),
                            row("place/clifton", Place.Kind.CITY, "country/us", 85_000, "كليفتون"),
                            row("place/winchester", Place.Kind.TOWN, "place/virginia", 26_000, "وينشستر"),
                            row("place/asdas", Place.Kind.TOWN, "country/sy", 0, "أسداس"),
                            row("place/lubnan", Place.Kind.CITY, "country/us", 90_000, "لبنان"))),
            "ar",
            Arabic.LEXICON);

    private static Actor country(String iso, String name) {
        return Actor.known(Actor.Kind.COUNTRY, "country/" + iso, names(name));
    }

    private static Place byHand(String id, Place.Kind kind, String inside, String... names) {
        return new Place(id, names(names), inside, null, kind, null, 0, Place.Source.HAND);
    }

    private static Place row(String id, Place.Kind kind, String inside, long population, String name) {
        return new Place(id, names(name), inside, null, kind, null, population, Place.Source.GAZETTEER);
    }

    private static List<Name> names(String... names) {
        return List.of(names).stream().map(name -> new Name(name, "ar")).toList();
    }

    private static List<String> places(String text) {
        Passage passage = Arabic.passage(text);
        return new Places(KNOWLEDGE, List.of(passage))
                .in(passage, new Range(0, passage.size())).stream()
                        .map(Place::id)
                        .toList();
    }

    @Test
    void theCountryThatTheArticleIsAboutChooses() {
        assertThat(places("عاد الهدوء إلى طرابلس")).containsExactly("place/tripoli");
        assertThat(places("عاد الهدوء إلى طرابلس في ليبيا")).contains("place/tripoli");
        assertThat(places("انتشر الجيش اللبناني في طرابلس وقال نواب لبنان إن المدينة آمنة"))
                .containsExactly("place/tripoli-lebanon", "country/lb");
    }

    @Test
    void aCityGoesBeforeTheGovernorateOfItsName() {
        assertThat(places("قصف طال الرقة")).containsExactly("place/raqqa");
        assertThat(places("قصف طال محافظة الرقة")).containsExactly("place/raqqa-governorate");
        assertThat(places("قصف طال محافظتي الرقة والأنبار")).containsExactly("place/raqqa-governorate");
        assertThat(places("قصف طال مدينة الرقة")).containsExactly("place/raqqa");
    }

    @Test
    void aSmallPlaceIsMeantWhereTheWordsAroundSaySo() {
        assertThat(places("انفجار في بلدة سلوك شمال سوريا")).contains("place/slouk");
        assertThat(places("انفجار في سلوك بريف الرقة")).contains("place/slouk");
        assertThat(places("انفجار في قرية حمرات في سوريا")).contains("place/hamrat");
        assertThat(places("قال إن سلوك الجنود في سوريا معيب")).containsExactly("country/sy");
        assertThat(places("انفجار في بلدة سلوك")).isEmpty();
    }

    @Test
    void anEverydayWordIsNoPlace() {
        assertThat(places("نقلوا إلى السجن في سوريا")).containsExactly("country/sy");
        assertThat(places("ضرب أخماسا في أسداس بعد زيارة سوريا")).containsExactly("country/sy");
    }

    @Test
    void aLargePlaceIsMeantInAnArticleOnItsCountryOnly() {
        assertThat(places("مظاهرات في شهبا وسوريا كلها")).contains("place/shahba");
        assertThat(places("مظاهرات في شهبا ولبنان كله")).containsExactly("country/lb");
    }

    @Test
    void theNameOfAPersonOrABodyIsNoPlace() {
        assertThat(places("قال جون كليفتون إن أمريكا قوية")).containsExactly("country/us");
        assertThat(places("قال جون كليفتون إن أمريكا قوية وأضاف كليفتون أن الوقت حان"))
                .containsExactly("country/us");
        assertThat(places("جامعة كليفتون في أمريكا")).containsExactly("country/us");
        assertThat(places("يزور كليفتون قريبا وفد من أمريكا")).contains("place/clifton");
    }

    @Test
    void whatItLiesInNamedBesideItTellsTheSmallest() {
        assertThat(places("ولد في وينشستر بولاية فرجينيا")).containsExactly("place/winchester", "place/virginia");
        assertThat(places("ولد في وينشستر ثم سافر")).isEmpty();
    }

    @Test
    void noRowTakesTheNameOfACountry() {
        assertThat(places("تحدثت أمريكا عن لبنان وقالت أمريكا إن لبنان حليف")).containsOnly("country/us", "country/lb");
    }

    @Test
    void aNameThatIsAnAdjectiveIsNoPlaceBehindItsNoun() {
        assertThat(places("زار وفد المملكة العربية الأراضي السعودية")).isEmpty();
        assertThat(places("زار الرئيس السعودية")).containsExactly("country/sa");
        assertThat(places("وصل إلى السعودية")).containsExactly("country/sa");
    }

    @Test
    void aPhraseThatNamesSomethingElseHoldsNoPlace() {
        assertThat(places("اشترى أسهم غاز قطر في سوريا")).containsExactly("country/sy");
        assertThat(places("أعاده الله على قطر بالخير واليمن والبركات")).containsExactly("country/qa");
    }

    @Test
    void aClubOrANewspaperIsNotThePlaceItIsNamedAfter() {
        assertThat(places("لعب أمام نادي لبنان في سوريا")).containsExactly("country/sy");
        assertThat(places("كتبت صحيفة لبنان عن سوريا")).containsExactly("country/sy");
    }

    @Test
    void namesOfRowsDoNotBreakThoseOfPeople() {
        Passage passage = Arabic.passage("كليفتون");
        assertThat(KNOWLEDGE.gazetteer().at(passage, 0, 1)).isNull();
        assertThat(KNOWLEDGE.placesAt(passage, 0, 1)).isNotNull();
    }
}
