package org.isnad.actor;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
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
        String label = cast.names().label(passage, phrase);
        List<String> words = cast.names().words(label);
        return described.computeIfAbsent(
                String.join(" ", words),
                key -> Member.unnamed(
                        label, words, Cast.role(passage, phrase), phrase.gender(), phrase.plural(), position));
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
        if (cast.members().stream().anyMatch(member -> isMetSince(member, since, antecedent, cue, position))) {
            doubts.add(Doubt.ANOTHER_SINCE);
        }
        return doubts;
    }

    /** Whether another person whom the verb fits was first named between the chars. */
    private static boolean isMetSince(Member member, int since, Member antecedent, Cue cue, int position) {
        return member.isPerson()
                && !member.label().equals(antecedent.label())
                && since < member.first()
                && member.first() < position
                && Turns.fits(cue, member);
    }

    /** The person whom a title fits best; of equals the one who spoke last. Null when it fits nobody well enough. */
    @Nullable
    Member holder(Title title, int position) {
        Member best = null;
        double bestFit = 0;
        for (Member member : cast.members()) {
            double fit = member.isPerson() ? fit(member, title) : 0;
            boolean equal = best != null && fit == bestFit;
            if (fit > bestFit || equal && nearer(member, best, position)) {
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
    @Nullable
    Member onlyHolder(Title title) {
        List<Member> holders = cast.members().stream()
                .filter(member -> member.isPerson()
                        && member.titles().stream().anyMatch(own -> own.head().equals(title.head())))
                .limit(2)
                .toList();
        boolean sameCountries = holders.size() == 1
                && (holders.getFirst().titles().stream().noneMatch(Title::tellsCountry)
                        || holders.getFirst().titles().stream()
                                .anyMatch(own -> own.countries().containsAll(title.countries())));
        return sameCountries ? holders.getFirst() : null;
    }

    /** Titles that hold more of the words come first, then those that hold little else. */
    private static double fit(Member member, Title title) {
        double best = 0;
        for (Title own : member.titles()) {
            double share = own.share(title);
            if (share >= ENOUGH_OF_TITLE) {
                best = Math.max(best, title.words().size() > 1 ? share + own.likeness(title) : share);
            }
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

    /** Whether a definite noun points back to a source without a name of which more than that noun was told. */
    boolean isToldOf(Passage passage, NounPhrase phrase, int position) {
        Member told = passage.word(phrase.from()).article() ? lastDescribed(passage, phrase, position) : null;
        return told != null && told.words().size() > phrase.to() - phrase.from();
    }

    /** The source without a name last described in words that hold those of the phrase; null for none. */
    @Nullable
    Member lastDescribed(Passage passage, NounPhrase phrase, int position) {
        return lastNamed(described.values(), cast.titles().stems(passage, phrase), position);
    }

    /**
     * The body last met whose name holds the words of the phrase; for a noun with a country, the last that its noun
     * alone calls and whose name tells no country. Null for none.
     */
    @Nullable
    Member lastBody(Passage passage, NounPhrase phrase, int position) {
        List<Member> bodies = cast.members().stream()
                .filter(member -> member.kind() == Actor.Kind.ORGANIZATION)
                .toList();
        Set<String> stems = cast.titles().stems(passage, phrase);
        String noun = cast.titles().stem(passage.word(phrase.from()));
        List<Member> headed = bodies.stream()
                .filter(body -> cast.names().hold(body.words().subList(0, 1), noun))
                .toList();
        Member ofNoun = lastNamed(headed, stems, position);
        Member called = ofNoun == null ? lastNamed(bodies, stems, position) : ofNoun;
        int second = phrase.from() + 1;
        if (called != null || phrase.to() != second + 1 || !passage.is(second, WordClass.NATIONALITY)) {
            return called;
        }
        Member byNoun = lastNamed(bodies, cast.titles().stems(passage, phrase.endingAt(second)), position);
        return byNoun == null || cast.names().tellCountry(byNoun.words()) ? null : byNoun;
    }

    private @Nullable Member lastNamed(Collection<Member> candidates, Set<String> stems, int position) {
        Member last = null;
        for (Member member : candidates) {
            boolean later = member.first() < position && (last == null || member.first() > last.first());
            if (later && cast.titles().areOf(member.words(), stems)) {
                last = member;
            }
        }
        return last;
    }
}
