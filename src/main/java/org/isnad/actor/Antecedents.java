package org.isnad.actor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Whom a title, a noun or a description points back to in one article. */
final class Antecedents {

    private static final double ENOUGH_OF_TITLE = 0.7;

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

    /** The person whose titles hold all of these words, or else the head noun and most of the others. */
    @Nullable Member holder(Set<String> words, String head, int position) {
        Member best = null;
        double bestShare = 0;
        for (Member member : cast.members()) {
            if (member.kind() != Actor.Kind.PERSON || !member.roleWords().contains(head)) {
                continue;
            }
            double share =
                    (double) words.stream().filter(member.roleWords()::contains).count() / words.size();
            boolean better = share > bestShare || share == bestShare && best != null && nearer(member, best, position);
            if (share >= ENOUGH_OF_TITLE && better) {
                best = member;
                bestShare = share;
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
