package org.isnad.graph;

import java.time.LocalDateTime;
import java.util.List;
import org.isnad.actor.Actor;
import org.isnad.actor.Name;
import org.isnad.actor.Place;
import org.isnad.actor.Reading;
import org.isnad.actor.Statement;
import org.isnad.article.Article;
import org.isnad.attribution.Mode;
import org.isnad.attribution.SaidOn;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** A reading made by hand that has one of everything. */
final class SampleReading {

    static final Article ARTICLE = new Article(
            "خبر 1#2",
            "ar",
            "الوزير: سنعود",
            "😀 قال فؤاد حسين إن العراق آمن، ونقلت الوكالة عن مصدر أمني نفيه وجود خطر.",
            "https://example.org/خبر/1",
            "صحيفة الغد",
            LocalDateTime.of(2025, 3, 6, 13, 45),
            List.of("سلمى أحمد"));

    static final Actor MINISTER = actor(Actor.Kind.PERSON, "person/fuad-hussein", true, "فؤاد حسين");
    static final Actor OUTLET = actor(Actor.Kind.ORGANIZATION, "organization/ar/صحيفه-الغد", false, "صحيفة الغد");
    static final Actor AGENCY =
            actor(Actor.Kind.ORGANIZATION, "organization/ar/الوكاله", false, "الوكالة", "وكالة الغد");
    static final Actor SOURCE = actor(Actor.Kind.UNNAMED, "source/خبر 1#2/1", false, "مصدر أمني", "المصدر");
    static final Place IRAQ = new Place("country/iq", List.of(new Name("العراق", "ar")), null, null);

    private SampleReading() {}

    static Reading reading() {
        SaidOn month = new SaidOn("2025-03", true);
        SaidOn day = new SaidOn("2025-03-06", false);
        return new Reading(
                ARTICLE,
                OUTLET,
                List.of(
                        title(),
                        text("العراق آمن", "قال", "say", List.of(MINISTER), List.of(), month, 1.0, -1),
                        text("وجود خطر", "نفيه", "deny", List.of(SOURCE), List.of(AGENCY), day, 0.85, 1),
                        text("وجود خطر", "نفيه", "deny", List.of(OUTLET, MINISTER), List.of(), null, 0.5, -1)),
                List.of());
    }

    private static Statement title() {
        Span content = in(ARTICLE.title(), "سنعود");
        Span cue = in(ARTICLE.title(), ":");
        SaidOn said = new SaidOn("2025-03-01/2025-03-06", true);
        return new Statement(
                Article.Field.TITLE,
                content,
                cue,
                ":",
                "say",
                Mode.DIRECT,
                List.of(MINISTER),
                "الوزير",
                null,
                null,
                List.of(),
                MINISTER,
                "الوزير",
                null,
                said,
                List.of(),
                -1,
                "headline",
                0.7,
                "title");
    }

    private static Statement text(
            String words,
            String cue,
            String act,
            List<Actor> speakers,
            List<Actor> via,
            @Nullable SaidOn said,
            double confidence,
            int within) {
        Span content = in(ARTICLE.text(), words);
        return new Statement(
                Article.Field.TEXT,
                content,
                in(ARTICLE.text(), cue),
                cue,
                act,
                Mode.INDIRECT,
                speakers,
                null,
                "وزير الخارجية",
                null,
                via,
                null,
                "الصحفيين",
                "بيان",
                said,
                List.of(IRAQ),
                within,
                "verb-complementizer",
                confidence,
                "overt subject");
    }

    private static Span in(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Actor actor(Actor.Kind kind, String id, boolean known, String... names) {
        List<Name> all =
                List.of(names).stream().map(name -> new Name(name, "ar")).toList();
        return known ? Actor.known(kind, id, all) : Actor.named(kind, id, all);
    }
}
