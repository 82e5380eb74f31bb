package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.isnad.Arabic;
import org.isnad.actor.Actor;
import org.junit.jupiter.api.Test;

/** Which names of different articles are one actor's. */
class ActorLinkerTest {

    private static final String MINISTER = "وزير النقل";

    private static Appearance person(String id, String name, String role, String... articles) {
        return new Appearance(
                "person/" + id,
                Actor.Kind.PERSON,
                false,
                Set.of(name),
                role.isEmpty() ? Set.of() : Set.of(role),
                Set.of(articles));
    }

    private static Appearance known(String id, String name) {
        return new Appearance("person/" + id, Actor.Kind.PERSON, true, Set.of(name), Set.of(MINISTER), Set.of());
    }

    private static Appearance body(String id, String name, String article) {
        return new Appearance(
                "organization/" + id, Actor.Kind.ORGANIZATION, false, Set.of(name), Set.of(), Set.of(article));
    }

    private static Decision decision(String one, String other, boolean same) {
        return Decision.of("person/" + one, "person/" + other, same, "Huda", "2026-03-01T08:00:00Z");
    }

    private static Links link(List<Appearance> all, Decision... decisions) {
        return Arabic.ISNAD.link(all, List.of(decisions));
    }

    @Test
    void aShorterNameWithTheSameTitleIsThatOfTheFuller() {
        Links links = link(List.of(
                person("a", "سعد بن رامي الطرابيشي", MINISTER, "1", "2"), person("b", "سعد الطرابيشي", MINISTER, "3")));
        assertThat(links.same()).isEqualTo(Map.of("person/b", "person/a"));
        assertThat(links.reasons().get("person/b").evidence())
                .isEqualTo("names: one leaves out names of the other; the same title");
    }

    @Test
    void withoutATitleItIsACandidate() {
        Links links = link(
                List.of(person("a", "سعد بن رامي الطرابيشي", MINISTER, "1"), person("b", "سعد الطرابيشي", "", "3")));
        assertThat(links.same()).isEmpty();
        assertThat(links.candidates())
                .extracting(Link::one, Link::other)
                .containsExactly(tuple("person/a", "person/b"));
    }

    @Test
    void otherTitlesSpeakAgainstIt() {
        Links links = link(List.of(
                person("a", "سعد بن رامي الطرابيشي", MINISTER, "1"),
                person("b", "سعد الطرابيشي", "مدرب المنتخب", "3")));
        assertThat(links.same()).isEmpty();
        assertThat(links.candidates()).isEmpty();
    }

    @Test
    void spellingsOfAForeignNameAreOne() {
        Links links = link(List.of(
                person("a", "إيليا غريغوريان", "مدير المرصد", "1"),
                person("b", "ايليا جريجوريان", "مدير المرصد", "2")));
        assertThat(links.same()).isEqualTo(Map.of("person/b", "person/a"));
    }

    @Test
    void whomOneArticleTellsApartAreTwo() {
        assertThat(link(List.of(
                                person("a", "سعد بن رامي الطرابيشي", MINISTER, "1", "2"),
                                person("b", "سعد الطرابيشي", MINISTER, "2")))
                        .same())
                .isEmpty();
    }

    @Test
    void aShortNameThatFitsTwoIsNeithers() {
        Links links = link(List.of(
                person("a", "سعد بن رامي الطرابيشي", MINISTER, "1"),
                person("b", "سعد بن نزار الطرابيشي", MINISTER, "2"),
                person("c", "سعد الطرابيشي", MINISTER, "3")));
        assertThat(links.same()).isEmpty();
        assertThat(links.candidates()).hasSize(2);
    }

    @Test
    void whoeverAnAuthorityKnowsGivesTheName() {
        Links links =
                link(List.of(person("a", "سعد بن رامي الطرابيشي", MINISTER, "1", "2"), known("z", "سعد الطرابيشي")));
        assertThat(links.same()).isEqualTo(Map.of("person/a", "person/z"));
    }

    @Test
    void bodiesAreOneWhenOnlyAForeignWordIsSpelledOtherwise() {
        Links links = link(List.of(
                body("a", "جامعة بيرمنغهام البريطانية", "1"),
                body("b", "جامعة برمنجهام البريطانية", "2"),
                body("c", "جامعة برمنجهام الأمريكية", "3"),
                body("d", "نادي الوحدة الصاعد", "4"),
                body("e", "نادي الوحدة السعودي", "5")));
        assertThat(links.same()).isEqualTo(Map.of("organization/b", "organization/a"));
    }

    @Test
    void aDecisionHoldsWhateverSpeaksAgainstIt() {
        List<Appearance> all =
                List.of(person("a", "سعد الطرابيشي", MINISTER, "1", "2"), person("b", "نزار الهاجري", "مدرب", "2"));
        Links links = link(all, decision("a", "b", true));
        assertThat(links.same()).isEqualTo(Map.of("person/b", "person/a"));
        assertThat(links.reasons().get("person/b").evidence()).isEqualTo("decided by Huda");
    }

    @Test
    void aForbiddenMergeDoesNotComeBackByAThirdName() {
        List<Appearance> all = List.of(
                person("a", "سعد بن رامي الطرابيشي", MINISTER, "1"),
                person("b", "سعد رامي بن عادل الطرابيشي", MINISTER, "2"),
                person("c", "سعد الطرابيشي", MINISTER, "3"));
        assertThat(link(all).same()).hasSize(2);
        Links links = link(all, decision("a", "b", false));
        assertThat(links.same().values()).hasSizeLessThan(2);
        assertThat(links.candidates())
                .extracting(Link::one, Link::other)
                .doesNotContain(tuple("person/a", "person/b"));
    }

    @Test
    void theOrderOfTheNamesCountsNothing() {
        List<Appearance> all = new ArrayList<>(List.of(
                person("a", "سعد بن رامي الطرابيشي", MINISTER, "1"),
                person("b", "سعد الطرابيشي", MINISTER, "2"),
                person("c", "سعد بن نزار الطرابيشي", MINISTER, "3"),
                person("d", "سعد رامي الطرابيشي", MINISTER, "4"),
                person("e", "إيليا غريغوريان", "مدير المرصد", "5"),
                person("f", "ايليا جريجوريان", "مدير المرصد", "6")));
        Links first = link(all);
        assertThat(first.same()).isNotEmpty();
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(all, random);
            assertThat(link(all)).isEqualTo(first);
        }
    }
}
