package org.isnad.actor;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Whom a title, a noun or a description points back to in one article. */
final class Antecedents {

    private static final double ENOUGH_OF_TITLE = 0.7;
    /** In chars: some sixty words. */
    private static final int FAR_BACK = 350;

    private final Cast cast;
    private final Turns turns;
    private final Map<String, Member> described = new LinkedHashMap<>();

    Antecedents(Cast cast, Turns turns) {
        this.cast = cast;
        this.turns = turns;
    }

    /** The source without a name that is described so; the first description stays. */
    Member describe(Passage passage, NounPhrase phrase, int position) {
        String label = cast.label(passage, phrase);
        return described.computeIfAbsent(
                String.join(" ", cast.words(label)),
                key -> new Member(
                        Actor.Kind.UNNAMED,
                        label,
                        cast.words(label),
                        Cast.role(passage, phrase),
                        Set.of(),
                        null,
                        phrase.gender(),
                        phrase.plural(),
                        position));
    }

    /** What makes it doubtful that a dropped subject at char {@code position} is {@code antecedent}. */
    Set<Doubt> doubts(Member antecedent, Cue cue, int position) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        int since = turns.lastPosition(antecedent);
        if (position - since > FAR_BACK) {
            doubts.add(Doubt.FAR_BACK);
        }
        if (turns.once(antecedent)) {
            doubts.add(Doubt.ONE_TURN);
        }
        boolean another = cast.members().stream()
                .anyMatch(member -> member.kind() == Actor.Kind.PERSON
                        && !member.label().equals(antecedent.label())
                        && since < member.first()
                        && member.first() < position
                        && Turns.fits(cue, member));
        if (another) {
            doubts.add(Doubt.ANOTHER_SINCE);
        }
        return doubts;
    }

    /** The person whom a title fits best; of equals the one who spoke last. Null when it fits nobody well enough. */
    @Nullable Member holder(Title title, int position) {
        Member best = null;
        double bestFit = 0;
        for (Member member : cast.members()) {
            double fit = member.kind() == Actor.Kind.PERSON ? fit(member, title) : 0;
            boolean better = fit > bestFit || fit > 0 && fit == bestFit && best != null && nearer(member, best, position);
            if (better) {
                best = member;
                bestFit = fit;
            }
        }
        return best;
    }

    /**
     * The one person whose title has this head, where the words beside it may be another's way to put it; null when
     * there are several, or when their countries differ.
     */
    @Nullable Member onlyHolder(Title title, Set<String> countries) {
        Member only = null;
        for (Member member : cast.members()) {
            boolean headed = member.titles().stream().anyMatch(own -> own.head().equals(title.head()));
            if (member.kind() != Actor.Kind.PERSON || !headed) {
                continue;
            }
            boolean fits = member.titles().stream().anyMatch(own -> own.words().containsAll(countries));
            if (only != null || !fits) {
                return null;
            }
            only = member;
        }
        return only;
    }

    /** Titles that hold more of the words come first, then those that hold little else. */
    private static double fit(Member member, Title title) {
        double best = 0;
        for (Title own : member.titles()) {
            double share = own.share(title);
            double likeness = title.words().size() > 1 ? own.likeness(title) : 0;
            best = share < ENOUGH_OF_TITLE ? best : Math.max(best, share + likeness);
        }
        return best;
    }

    /** Of two antecedents the one that spoke last, else the one last introduced before the position. */
    private boolean nearer(Member member, Member best, int position) {
        int one = turns.lastPosition(member);
        int other = turns.lastPosition(best);
        if (one != other) {
            return one > other;
        }
        return member.first() <= position && (best.first() > position || member.first() > best.first());
    }

    /** The member of this kind last met whose name begins with the phrase's noun. */
    @Nullable Member latest(NounPhrase phrase, Passage passage, Actor.Kind kind, int position) {
        Set<String> words = cast.stems(passage, phrase);
        Member best = null;
        Iterable<Member> candidates = kind == Actor.Kind.UNNAMED ? described.values() : cast.members();
        for (Member member : candidates) {
            boolean fits = member.kind() == kind
                    && member.first() < position
                    && stems(member).containsAll(words);
            if (fits && (best == null || member.first() > best.first())) {
                best = member;
            }
        }
        boolean withCountry = best == null
                && kind == Actor.Kind.ORGANIZATION
                && phrase.to() - phrase.from() == 2
                && passage.is(phrase.from() + 1, WordClass.NATIONALITY);
        Member other = withCountry ? latest(phrase.endingAt(phrase.from() + 1), passage, kind, position) : null;
        return other != null && !cast.isOfACountry(other) ? other : best;
    }

    private Set<String> stems(Member member) {
        Set<String> stems = new HashSet<>(member.words());
        member.words().forEach(word -> stems.add(cast.stemOf(word)));
        return stems;
    }
}
