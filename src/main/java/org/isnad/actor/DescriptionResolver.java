package org.isnad.actor;

import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Tells whom a phrase without a name points to: a title, or a description. */
final class DescriptionResolver {

    /** In words. */
    private static final int LONGEST_OTHER_TITLE = 3;

    private final Cast cast;
    private final Turns turns;
    private final Antecedents antecedents;
    private final EarlierSources earlier;

    DescriptionResolver(Cast cast, Turns turns, Antecedents antecedents, EarlierSources earlier) {
        this.cast = cast;
        this.turns = turns;
        this.antecedents = antecedents;
        this.earlier = earlier;
    }

    /** A title without a name: the person the article gave that title to; else someone known by the title alone. */
    Resolved titled(Passage passage, NounPhrase phrase, int position) {
        Resolved same = same(passage, phrase);
        if (same != null) {
            return same;
        }
        Title title = cast.titles().of(passage, phrase);
        Member addressed = phrase.to() - phrase.from() > 1 ? surnamed(passage, phrase) : null;
        Member holder = addressed == null ? antecedents.holder(title, position) : addressed;
        if (holder == null && isDefinite(passage, phrase) && isBrief(passage, phrase)) {
            holder = antecedents.onlyHolder(title);
        }
        if (holder == null && title.tellsCountry() && isDefinite(passage, phrase)) {
            holder = cast.knownHolder(title);
        }
        if (holder == null) {
            holder = surnamed(passage, phrase);
        }
        if (holder == null) {
            holder = calledOtherwise(passage, phrase, title, position);
        }
        return holder == null ? unnamed(passage, phrase, position) : Resolved.by(Found.TITLE, "title given to", holder);
    }

    /**
     * Who spoke last, where a brief title with the same noun tells other things of them: "the star of Barcelona", then
     * "the star of Uruguay"; in a headline also an indefinite one. Null for nobody.
     */
    private @Nullable Member calledOtherwise(Passage passage, NounPhrase phrase, Title title, int position) {
        Member last = turns.last();
        boolean headline = position == Integer.MAX_VALUE;
        boolean definite = headline || cast.titles().isDefinite(passage.string(phrase.from(), phrase.to()));
        boolean may = last != null
                && last.isPerson()
                && definite
                && !phrase.plural()
                && title.words().size() <= LONGEST_OTHER_TITLE
                && !passage.is(phrase.to() - 1, WordClass.DIFFERENT);
        return may && antecedents.onlyHolder(title) == last ? last : null;
    }

    /** A title and one word more, which does not set its holder apart from who held it before. */
    private static boolean isBrief(Passage passage, NounPhrase phrase) {
        int size = phrase.to() - phrase.from();
        return size == 1 || size == 2 && !passage.is(phrase.to() - 1, WordClass.DIFFERENT);
    }

    /** "The same official": whoever spoke last; null when the phrase does not say so, or nobody spoke. */
    private @Nullable Resolved same(Passage passage, NounPhrase phrase) {
        boolean title = phrase.kind() == NounPhrase.Kind.ROLE && phrase.to() - phrase.from() == 1;
        Member last = title ? turns.lastOf(Actor.Kind.PERSON) : turns.last();
        for (int i = phrase.from(); i < phrase.to() && last != null; i++) {
            if (passage.is(i, WordClass.SAME)) {
                return Resolved.by(Found.SAME, "the same", last);
            }
        }
        return null;
    }

    /** A source without a name: who was described or titled so before, or a new one. */
    Resolved unnamed(Passage passage, NounPhrase written, int position) {
        NounPhrase phrase = passage.openedAt(written.from()) == null ? written : written.withoutMarks();
        boolean pointsBack = isDefinite(passage, phrase) || passage.is(phrase.from(), WordClass.SAME);
        Resolved before = pointsBack ? before(passage, phrase, position) : repeated(passage, phrase, position);
        if (before != null) {
            return before;
        }
        Member surnamed = surnamed(passage, phrase);
        if (surnamed != null) {
            return Resolved.by(Found.NAMED, "surname of", surnamed);
        }
        boolean mayBeTitle = !phrase.plural() && phrase.kind() != NounPhrase.Kind.DOCUMENT;
        Member holder = mayBeTitle ? antecedents.holder(cast.titles().of(passage, phrase), position) : null;
        if (holder != null) {
            return Resolved.by(Found.TITLE, "described as", holder);
        }
        Member last = turns.last();
        if (last != null && last.isPerson() && isGeneric(passage, phrase, last)) {
            return Resolved.by(Found.SAME, "last who spoke", last);
        }
        return Resolved.by(Found.DESCRIBED, "described", antecedents.describe(passage, phrase, position));
    }

    /** The source that the same noun described before, whether it spoke or not; null for none. */
    private @Nullable Resolved before(Passage passage, NounPhrase phrase, int position) {
        Member described = antecedents.lastDescribed(passage, phrase, position);
        if (described == null) {
            Resolved same = same(passage, phrase);
            NounPhrase source = same == null ? earlier.by(passage, phrase) : null;
            if (source == null) {
                return same;
            }
            described = antecedents.describe(passage, source, position);
        }
        return Resolved.by(Found.SAME_NOUN, "same noun as", described);
    }

    /** Whose family name the one word of the phrase after forms of address is; null for nobody's. */
    private @Nullable Member surnamed(Passage passage, NounPhrase phrase) {
        int last = phrase.to() - 1;
        for (int i = phrase.from(); i < last; i++) {
            if (!passage.is(i, WordClass.HONORIFIC)) {
                return null;
            }
        }
        String bare = passage.word(last).bare();
        Member spoke = turns.lastSuch(member -> Cast.hasSurname(member, bare));
        return spoke == null ? cast.bySurname(bare) : spoke;
    }

    /**
     * "The official", "the Yemeni official": a definite noun that says of somebody no more than that he speaks, and
     * that he is of a country that one of his titles names.
     */
    private boolean isGeneric(Passage passage, NounPhrase phrase, Member person) {
        Word head = passage.word(phrase.from());
        boolean several = phrase.plural() || head.is(WordClass.OF_SEVERAL);
        boolean generic = head.article() && head.is(WordClass.UNNAMED_PERSON) && !several;
        return generic && (phrase.to() - phrase.from() == 1 || isCompatriot(passage, phrase, person));
    }

    private boolean isCompatriot(Passage passage, NounPhrase phrase, Member person) {
        int second = phrase.from() + 1;
        return phrase.to() == second + 1
                && passage.is(second, WordClass.NATIONALITY)
                && person.titles().stream()
                        .anyMatch(title -> title.words().contains(cast.titles().stem(passage.word(second))));
    }

    /** Of a title that a definite noun makes definite, who was told by it and more words before; null for nobody. */
    private @Nullable Resolved repeated(Passage passage, NounPhrase phrase, int position) {
        Member described = phrase.kind() == NounPhrase.Kind.ROLE && isOfDefinite(passage, phrase)
                ? antecedents.lastDescribed(passage, phrase, position)
                : null;
        boolean more = described != null && described.opensWith(cast.names().words(cast.names().label(passage, phrase)));
        return more ? Resolved.by(Found.SAME_NOUN, "same title as", described) : null;
    }

    /** "Director of the centre". */
    private static boolean isOfDefinite(Passage passage, NounPhrase phrase) {
        int i = phrase.from() + 1;
        while (i < phrase.to() && passage.is(i, WordClass.NOUN) && !passage.word(i).article()) {
            i++;
        }
        return i < phrase.to() && passage.word(i).article() && passage.word(i).preposition().isEmpty();
    }

    private static boolean isDefinite(Passage passage, NounPhrase phrase) {
        return passage.word(phrase.from()).article();
    }
}
