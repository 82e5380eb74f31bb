package org.isnad.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.Arabic;
import org.junit.jupiter.api.Test;

class EchoesTest {

    private static final Stems STEMS = Stems.read(Arabic.PACK, Arabic.LEXICON);
    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

    private static final String QUOTED = "أغلقنا معبر القائم الحدودي أمام الشاحنات بسبب فيضان نهر الفرات";
    private static final String REPORTED = "السلطات أغلقت معبر القائم أمام حركة الشاحنات بسبب فيضانات الفرات";
    private static final String OTHER = "الحكومة خصصت أموالا إضافية لبناء مدارس جديدة في البصرة";

    @Test
    void aQuotationAndItsReportEchoEachOther() {
        Echoes echoes = echoes(saying("a", QUOTED, "minister"), saying("b", REPORTED, "minister"));
        assertThat(echoes.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.later()).isEqualTo("b");
            assertThat(pair.earlier()).isEqualTo("a");
            assertThat(pair.score()).isBetween(0.8, 1.0);
        });
        assertThat(echoes.groups()).containsExactly(new EchoGroup("a", List.of("a", "b")));
    }

    @Test
    void aHeadlineEchoesTheSentenceThatHoldsIt() {
        String headline = "إغلاق معبر القائم أمام الشاحنات";
        assertThat(pairs(saying("a", QUOTED, "minister"), saying("b", headline, "minister")))
                .containsExactly("b-a");
    }

    @Test
    void anotherStatementOfTheSameSpeakerIsNoEcho() {
        assertThat(pairs(saying("a", QUOTED, "minister"), saying("b", OTHER, "minister")))
                .isEmpty();
    }

    @Test
    void otherNumbersMakeAnotherStatement() {
        String twelve = "أرباح الشركة ارتفعت 12.5 في المئة خلال الربع الثاني من العام";
        String twenty = "أرباح الشركة ارتفعت 20.3 في المئة خلال الربع الثاني من العام";
        String same = "ارتفعت أرباح الشركة بنسبة ١٢٫٥ في المئة في الربع الثاني";
        assertThat(pairs(saying("a", twelve, "bank"), saying("b", twenty, "bank")))
                .isEmpty();
        assertThat(pairs(saying("a", twelve, "bank"), saying("b", same, "bank")))
                .containsExactly("b-a");
    }

    @Test
    void otherPlacesMakeAnotherStatement() {
        Saying one = about(saying("a", "أطيب التمنيات لحكومة وشعب تونس الشقيق بالتقدم والازدهار", "king"), "tn");
        Saying other = about(saying("b", "أطيب التمنيات لحكومة وشعب عمان الشقيق بالتقدم والازدهار", "king"), "om");
        assertThat(pairs(one, other)).isEmpty();
    }

    @Test
    void anotherSpeakerLowersTheScoreButADenialIsStillInTheGroup() {
        double same = score(saying("a", QUOTED, "minister"), saying("b", REPORTED, "minister"));
        double unknown = score(saying("a", QUOTED, "minister"), saying("b", REPORTED));
        double other = score(saying("a", QUOTED, "minister"), saying("b", REPORTED, "governor"));
        assertThat(same).isGreaterThan(unknown);
        assertThat(unknown).isGreaterThan(other);
        String denied = "إغلاق معبر القائم الحدودي أمام الشاحنات بسبب فيضان نهر الفرات";
        assertThat(echoes(saying("a", QUOTED, "minister"), saying("b", denied, "governor"))
                        .groups())
                .hasSize(1);
    }

    @Test
    void weeksApartTheScoreIsLower() {
        Saying now = saying("a", QUOTED, "minister");
        Saying soon = on(saying("b", REPORTED, "minister"), DAY.plusDays(2));
        Saying late = on(saying("b", REPORTED, "minister"), DAY.plusDays(20));
        assertThat(score(now, soon)).isGreaterThan(score(now, on(late, null)) - 0.05);
        assertThat(echoes(now, late).pairs()).isEmpty();
    }

    @Test
    void claimsOfOneArticleEchoOnlyThoseOfOthers() {
        Saying title = in("x", saying("a", "إغلاق معبر القائم أمام الشاحنات", "minister"));
        Saying text = in("x", saying("b", QUOTED, "minister"));
        assertThat(echoes(title, text)).isEqualTo(new Echoes(List.of(), List.of()));
        Echoes echoes = echoes(title, text, in("y", saying("c", REPORTED, "minister")));
        assertThat(echoes.pairs()).extracting(Echo::later).containsOnly("c");
        assertThat(echoes.groups()).containsExactly(new EchoGroup("a", List.of("a", "b", "c")));
    }

    @Test
    void theEarlierIsTheOnePublishedFirst() {
        Saying first = told("2024-05-02", saying("z", QUOTED, "minister"));
        Saying undated = told("", saying("a", REPORTED, "minister"));
        assertThat(pairs(told("2024-05-03T10:00:00", saying("b", QUOTED, "minister")), first))
                .containsExactly("b-z");
        assertThat(pairs(undated, first)).containsExactly("a-z");
    }

    @Test
    void aLongClaimOfTwoStatementsDoesNotMakeThemOneGroup() {
        String both = QUOTED + "، و" + OTHER;
        List<Saying> sayings = new ArrayList<>(List.of(in("long", saying("long", both, "minister"))));
        for (int i = 0; i < 4; i++) {
            sayings.add(saying("a" + i, QUOTED, "minister"));
            sayings.add(saying("b" + i, OTHER, "minister"));
        }
        List<EchoGroup> groups = Echoes.of(sayings.stream()).groups();
        assertThat(groups).noneMatch(group -> group.members().containsAll(List.of("a0", "b0")));
        assertThat(groups).hasSize(2);
    }

    @Test
    void theOrderOfClaimsDoesNotMatter() {
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String words = i % 4 == 0 ? QUOTED : i % 4 == 1 ? REPORTED : i % 4 == 2 ? OTHER : QUOTED + " " + OTHER;
            sayings.add(saying("c" + i, words + " بند" + "ابتثج".charAt(i % 5), "s" + i % 3));
        }
        Echoes echoes = Echoes.of(sayings.stream());
        assertThat(echoes.pairs()).hasSizeGreaterThan(40);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(sayings, new Random(seed));
            assertThat(Echoes.of(sayings.stream())).isEqualTo(echoes);
        }
    }

    private static Echoes echoes(Saying... sayings) {
        return Echoes.of(Stream.of(sayings));
    }

    private static List<String> pairs(Saying... sayings) {
        return echoes(sayings).pairs().stream()
                .map(pair -> pair.later() + "-" + pair.earlier())
                .toList();
    }

    private static double score(Saying one, Saying other) {
        Terms terms = new Terms();
        Entry first = Entry.of(one, terms.add(one.stems()));
        Entry second = Entry.of(other, terms.add(other.stems()));
        Terms.Weighed weighed = terms.weigh();
        return new Likeness(weighed).score(first.with(weighed), second.with(weighed));
    }

    private static Saying saying(String id, String text, String... speakers) {
        return new Saying(id, "article-" + id, DAY.toString(), DAY, STEMS.of(text), Set.of(speakers), Set.of());
    }

    private static Saying in(String article, Saying s) {
        return new Saying(s.id(), article, s.told(), s.day(), s.stems(), s.speakers(), s.places());
    }

    private static Saying told(String told, Saying s) {
        return new Saying(s.id(), s.article(), told, s.day(), s.stems(), s.speakers(), s.places());
    }

    private static Saying on(Saying s, LocalDate day) {
        return new Saying(s.id(), s.article(), s.told(), day, s.stems(), s.speakers(), s.places());
    }

    private static Saying about(Saying s, String place) {
        return new Saying(s.id(), s.article(), s.told(), s.day(), s.stems(), s.speakers(), Set.of(place));
    }
}
