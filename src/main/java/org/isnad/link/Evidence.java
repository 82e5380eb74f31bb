package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.actor.Actor;
import org.isnad.actor.Likeness;
import org.isnad.actor.PersonNames;
import org.isnad.actor.Title;
import org.isnad.language.Lexicon;
import org.isnad.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Weighs what speaks for two names being one's: how alike they are, and the titles that go with them. */
final class Evidence {

    /** From here on two names are one's; below it they are candidates. Chosen by reading links of 5,400 articles. */
    static final double ENOUGH = 0.9;
    /** Below this, nobody needs to look. */
    static final double WORTH_A_LOOK = 0.5;

    private static final double SAME_TITLE = 0.4;
    private static final double RELATED_TITLE = 0.1;
    private static final double OTHER_TITLE = -0.4;
    private static final double HALF = 0.5;
    private static final double LONG_NAME = 0.2;
    /** In words: so many in common are rarely two people's. */
    private static final int LONG = 3;

    private final Lexicon lexicon;
    private final PersonNames names;

    Evidence(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new PersonNames(lexicon);
    }

    /** The link between two; null when nothing makes it worth a look. */
    @Nullable
    Link between(Profile one, Profile other) {
        if (one.kind() != other.kind() || one.meets(other)) {
            return null;
        }
        Link link = one.kind() == Actor.Kind.PERSON ? persons(one, other) : bodies(one, other);
        return link == null || link.score() < WORTH_A_LOOK ? null : link;
    }

    private @Nullable Link persons(Profile one, Profile other) {
        Likeness likeness = likeness(one, other);
        if (likeness == null) {
            return null;
        }
        List<String> evidence = new ArrayList<>(List.of("names: " + likeness.why()));
        double score = base(likeness);
        int shorter = Math.min(length(one), length(other));
        if (shorter >= LONG) {
            score += LONG_NAME;
            evidence.add(shorter + " words in common");
        }
        score += titles(one.titles(), other.titles(), evidence);
        return link(one, other, score, evidence);
    }

    private int length(Profile profile) {
        return names.withoutParticles(profile.fullest()).size();
    }

    /** The surest likeness between any two of their forms; null when none are alike. */
    private @Nullable Likeness likeness(Profile one, Profile other) {
        Likeness best = null;
        for (List<String> a : one.names()) {
            for (List<String> b : other.names()) {
                Likeness likeness = names.likeness(a, b);
                if (likeness != null && (best == null || likeness.compareTo(best) < 0)) {
                    best = likeness;
                }
            }
        }
        return best;
    }

    private static double base(Likeness likeness) {
        return switch (likeness) {
            case SAME -> 0.6;
            case PARTICLE -> 0.7;
            case SHORTENED -> 0.55;
            case FOREIGN_LETTERS -> 0.6;
            case MISSPELLED -> 0.5;
        };
    }

    private double titles(Set<Title> one, Set<Title> other, List<String> evidence) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        boolean same = one.stream().anyMatch(a -> other.stream().anyMatch(b -> isSame(a, b)));
        if (same) {
            evidence.add("the same title");
            return SAME_TITLE;
        }
        boolean related = one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.likeness(b) > 0));
        evidence.add(related ? "titles have words in common" : "other titles");
        return related ? RELATED_TITLE : OTHER_TITLE;
    }

    /** Titles of one head, of which one has all words of the other and so says more; or that share half their words. */
    private static boolean isSame(Title a, Title b) {
        boolean longer = a.words().containsAll(b.words()) || b.words().containsAll(a.words());
        return Math.min(a.words().size(), b.words().size()) > 1
                && (longer && a.head().equals(b.head()) || a.likeness(b) >= HALF);
    }

    /** Bodies of one name but for its spelling, or for the country that one of them tells. */
    private @Nullable Link bodies(Profile one, Profile other) {
        List<String> a = one.fullest();
        List<String> b = other.fullest();
        boolean sameWords = a.equals(b);
        if (!sameWords && (a.size() != b.size() || a.size() < LONG || !soundAlike(a, b))) {
            return null;
        }
        String why = sameWords ? "names: the same words" : "names: another spelling of a foreign name";
        double score = sameWords ? WORTH_A_LOOK : ENOUGH;
        return link(one, other, score, List.of(why));
    }

    /** Whether the words differ only where no table knows them, and sound the same there. */
    private boolean soundAlike(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i)) && !isSpelledOtherwise(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpelledOtherwise(String a, String b) {
        boolean names = lexicon.word(a).isUnknown() && lexicon.word(b).isUnknown();
        String country = lexicon.word(a).is(WordClass.NATIONALITY) ? lexicon.countryOf(a) : null;
        boolean sameCountry = country != null && country.equals(lexicon.countryOf(b));
        return sameCountry
                || names
                        && lexicon.spelling()
                                .consonants(a)
                                .equals(lexicon.spelling().consonants(b));
    }

    private static Link link(Profile one, Profile other, double score, List<String> evidence) {
        double bounded = Math.round(Math.clamp(score, 0, 1) * 100) / 100.0;
        return Link.of(one.id(), other.id(), bounded, String.join("; ", evidence));
    }
}
