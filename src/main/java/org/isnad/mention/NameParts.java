package org.isnad.mention;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.text.PhraseIndex;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which words make up a person's name. A word that no table knows may always be one; a word that is also an everyday
 * noun is one where a name would else lack its second part, or after a word that binds it ("son of", "family of").
 */
final class NameParts {

    private static final int LONGEST = 7;
    private static final int LONGEST_KNOWN = 4;
    private static final Set<WordClass> BINDING = EnumSet.of(WordClass.NAME_BEGIN, WordClass.NAME_LINK);
    private static final Set<WordClass> TITLES = EnumSet.of(
            WordClass.ROLE,
            WordClass.RANK,
            WordClass.PERSON_NOUN,
            WordClass.BODY,
            WordClass.OUTLET,
            WordClass.DOCUMENT,
            WordClass.UNNAMED_PERSON,
            WordClass.UNNAMED_GROUP);
    private static final Set<WordClass> NEVER = EnumSet.of(
            WordClass.COMPLEMENTIZER,
            WordClass.PREPOSITION,
            WordClass.CONNECTOR,
            WordClass.RELATIVE,
            WordClass.NEGATION,
            WordClass.SOURCE);

    private final Lexicon lexicon;
    private final Boundaries boundaries;
    private final Gazetteer gazetteer;

    NameParts(Lexicon lexicon, Boundaries boundaries, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.boundaries = boundaries;
        this.gazetteer = gazetteer;
    }

    /** The name that starts at token {@code from}; null when none does. */
    @Nullable
    Range at(Passage passage, int from, int limit) {
        int end = Math.min(limit, from + LONGEST);
        if (from >= end || !opens(passage, from)) {
            return null;
        }
        int i = from + 1;
        while (i < end && goesOn(passage, from, i, limit)) {
            i++;
        }
        boolean unbound = i - 1 > from && passage.is(i - 1, WordClass.NAME_LINK);
        return new Range(from, unbound ? i - 1 : i);
    }

    /** Whether a name may begin with token {@code i}. */
    boolean opens(Passage passage, int i) {
        if (passage.token(i).kind() != Token.Kind.WORD) {
            return false;
        }
        Word word = passage.word(i);
        if (word.isNameLike() && passage.isFamilyName(i)) {
            return true;
        }
        if (!word.preposition().isEmpty()) {
            return lexicon.isPossibleName(word.folded()) && i + 1 < passage.size() && isGivenOrBinding(passage, i + 1);
        }
        boolean givenNext = i + 1 < passage.size()
                && (isGivenOrBinding(passage, i + 1)
                        || passage.isWord(i + 1)
                                && passage.word(i + 1).article()
                                && passage.word(i + 1).isUnknown());
        if (word.is(WordClass.GIVEN_NAME) || givenNext && lexicon.isPossibleName(word.folded())) {
            return true;
        }
        if (word.is(WordClass.NAME_LINK)) {
            boolean inside = i > 0
                    && (passage.is(i - 1, WordClass.GIVEN_NAME)
                            || passage.isWord(i - 1) && passage.word(i - 1).isUnknown());
            return !inside && i + 1 < passage.size() && passage.is(i + 1, WordClass.GIVEN_NAME);
        }
        if (word.is(WordClass.NAME_BEGIN)) {
            return i + 1 < passage.size() && mayBeBound(passage, i + 1);
        }
        if (word.article()
                || boundaries.ends(passage, i)
                || bearsNunation(passage, i)
                || isPlaceOrBody(passage, i, passage.size())) {
            return false;
        }
        if (word.is(WordClass.NATIONALITY)) {
            return i + 1 < passage.size() && passage.isWord(i + 1) && passage.word(i + 1).isUnknown();
        }
        return word.isUnknown() && word.folded().length() > 1;
    }

    private boolean bearsNunation(Passage passage, int i) {
        return lexicon.bearsNunation(passage.token(i).span().in(passage.text()));
    }

    private static boolean isGivenOrBinding(Passage passage, int i) {
        return passage.is(i, WordClass.GIVEN_NAME)
                || passage.is(i, WordClass.NAME_BEGIN)
                || passage.is(i, WordClass.NAME_LINK);
    }

    private boolean mayBeBound(Passage passage, int i) {
        return passage.token(i).kind() == Token.Kind.WORD
                && !passage.word(i).isAny(NEVER)
                && (!passage.isCueVerb(i)
                        || lexicon.isPossibleName(passage.word(i).folded()));
    }

    private boolean goesOn(Passage passage, int from, int i, int limit) {
        if (passage.token(i).kind() != Token.Kind.WORD) {
            return false;
        }
        Word word = passage.word(i);
        Word before = passage.word(i - 1);
        if (before.isAny(BINDING)) {
            return mayBeBound(passage, i);
        }
        if (word.is(WordClass.NAME_LINK) || word.is(WordClass.NAME_END)) {
            return true;
        }
        if (word.isNameLike() && before.is(WordClass.GIVEN_NAME)) {
            return true;
        }
        if (!word.preposition().isEmpty() || isPlaceOrBody(passage, i, limit)) {
            return false;
        }
        boolean bound = i - 1 > from && passage.word(i - 2).isAny(BINDING);
        boolean family = before.article() && !before.is(WordClass.GIVEN_NAME) && !bound;
        if (word.is(WordClass.GIVEN_NAME) || word.is(WordClass.NAME_BEGIN)) {
            return !family;
        }
        if (boundaries.ends(passage, i) || word.isAny(NEVER) || bearsNunation(passage, i)) {
            return false;
        }
        if (word.article()) {
            return family ? isSecondFamily(word) : mayBeFamily(passage, from, i, limit);
        }
        boolean origin = word.is(WordClass.NATIONALITY) && before.is(WordClass.GIVEN_NAME);
        if (word.isUnknown() || origin) {
            return !family && word.folded().length() > 1;
        }
        return !family && completes(passage, from, i, limit);
    }

    /** A second family name, such as that of a tribe, is an adjective. */
    private boolean isSecondFamily(Word word) {
        return lexicon.looksLikeAdjective(word.bare()) && (word.isUnknown() || word.is(WordClass.NATIONALITY));
    }

    private boolean mayBeFamily(Passage passage, int from, int i, int limit) {
        Word word = passage.word(i);
        if (word.isUnknown() || word.is(WordClass.NATIONALITY)) {
            return true;
        }
        return completes(passage, from, i, limit);
    }

    /** Whether an everyday noun is the second part that a lone given name lacks, with nothing after it to belong to. */
    private boolean completes(Passage passage, int from, int i, int limit) {
        Word word = passage.word(i);
        int parts = 0;
        for (int j = from; j < i; j++) {
            parts += passage.word(j).isAny(BINDING) || passage.is(j, WordClass.NAME_END) ? 0 : 1;
        }
        boolean nisbaNext = i + 1 < limit
                && passage.word(i + 1).article()
                && isSecondFamily(passage.word(i + 1));
        boolean title = word.isAny(TITLES) && !(word.article() && parts == 1 && isSaid(passage, i + 1, limit));
        boolean given = lexicon.isPossibleName(passage.word(i - 1).folded());
        boolean lone = parts == 1 && (given || passage.is(from, WordClass.NAME_BEGIN))
                || parts == 2 && given && isSaid(passage, i + 1, limit);
        return lone && (nisbaNext || !title && endsHere(passage, i + 1, limit));
    }

    /** Whether the words said, or the end of the sentence, come next: a title there would be told of nobody. */
    private static boolean isSaid(Passage passage, int i, int limit) {
        return i >= limit || passage.is(i, WordClass.COMPLEMENTIZER) || passage.mark(i) == Marks.Kind.COLON;
    }

    private boolean endsHere(Passage passage, int i, int limit) {
        return i >= limit
                || !passage.isWord(i)
                || passage.is(i, WordClass.COMPLEMENTIZER)
                || passage.isCueVerb(i)
                || !passage.word(i).preposition().isEmpty()
                || passage.is(i, WordClass.PREPOSITION);
    }

    private boolean isPlaceOrBody(Passage passage, int i, int limit) {
        PhraseIndex.Match<Known> match = gazetteer.at(passage, i, Math.min(limit, i + LONGEST_KNOWN));
        return match != null && match.value().kind() != Known.Kind.PERSON;
    }
}
