package org.isnad.mention;

import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Titles that go on with what their bearer is in charge of, or where, before the name comes. */
final class LongTitles {

    private static final int FARTHEST = 14;
    private static final WordClasses NAME = WordClasses.of(WordClass.GIVEN_NAME, WordClass.NAME_BEGIN);
    private static final WordClasses SOMEBODY =
            WordClasses.of(WordClass.ROLE, WordClass.UNNAMED_PERSON, WordClass.GIVEN_NAME, WordClass.HONORIFIC);
    private static final WordClasses ENDING = WordClasses.of(
            WordClass.COMPANY,
            WordClass.COMPLEMENTIZER,
            WordClass.TIME,
            WordClass.WEEKDAY,
            WordClass.RELATIVE,
            WordClass.CONNECTOR);

    private final Lexicon lexicon;
    private final Boundaries boundaries;
    private final Gazetteer gazetteer;
    private final Names names;

    LongTitles(Lexicon lexicon, Boundaries boundaries, Gazetteer gazetteer, Names names) {
        this.lexicon = lexicon;
        this.boundaries = boundaries;
        this.gazetteer = gazetteer;
        this.names = names;
    }

    /**
     * The name of a person whose title goes on at token {@code to}; null when the clause goes on to something else
     * before a name comes.
     *
     * @param frames what leads from the verb before the title to the words said, and so ends the title
     */
    @Nullable
    Range name(Passage passage, int to, int limit, Set<String> frames) {
        if (to >= limit || !goesOn(passage, to)) {
            return null;
        }
        int end = Math.min(limit, to + FARTHEST);
        for (int i = to; i < end; i++) {
            boolean part = opensSecondTitle(passage, i) || i == to && passage.is(i, WordClass.ADVERB);
            if (!part && ends(passage, i, frames)) {
                return null;
            }
            Range name = nameAt(passage, i, limit);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private boolean goesOn(Passage passage, int i) {
        if (!passage.isWord(i)) {
            return false;
        }
        Word word = passage.word(i);
        return word.article()
                || !word.preposition().isEmpty()
                || word.isUnknown() && lexicon.startsWithPreposition(word.folded())
                || passage.is(i, WordClass.PREPOSITION)
                || passage.is(i, WordClass.ADVERB)
                || passage.is(i, WordClass.DEMONSTRATIVE)
                || opensSecondTitle(passage, i);
    }

    /** "… and expert in". */
    private static boolean opensSecondTitle(Passage passage, int i) {
        return passage.is(i, WordClass.CONNECTOR) && passage.is(i + 1, WordClass.ROLE);
    }

    /** A name of two words or more, with or without forms of address before it. */
    private @Nullable Range nameAt(Passage passage, int i, int limit) {
        int start = FormsOfAddress.skip(passage, i, limit);
        boolean opens = start < limit
                && passage.isWord(start)
                && (start > i
                        || passage.word(i).isAny(NAME)
                        || lexicon.isPossibleName(passage.word(i).folded()));
        Range name = opens ? names.at(passage, start, limit) : null;
        return name != null && name.to() - name.from() > 1 && !isEponym(passage, start) ? name : null;
    }

    /** "The Prince X hospital": a title right before the name makes it what something is called after. */
    private static boolean isEponym(Passage passage, int i) {
        boolean bodyOfAddressed = passage.is(i - 1, WordClass.HONORIFIC)
                && passage.is(i - 2, WordClass.BODY)
                && !passage.word(i - 2).article();
        boolean title = passage.is(i - 1, WordClass.ROLE) && !passage.is(i - 1, WordClass.HONORIFIC);
        return bodyOfAddressed || title;
    }

    private boolean ends(Passage passage, int i, Set<String> frames) {
        if (!passage.isWord(i) || isSomebody(passage, i) || isBareNoun(passage, i)) {
            return true;
        }
        Word word = passage.word(i);
        boolean framed = frames.contains(passage.token(i).folded()) || frames.contains(word.preposition());
        boolean medium =
                word.is(WordClass.MEDIUM) && !word.is(WordClass.OUTLET) && !passage.is(i - 1, WordClass.DEMONSTRATIVE);
        boolean boundary =
                boundaries.ends(passage, i) && !word.is(WordClass.PREPOSITION) && !word.is(WordClass.DEMONSTRATIVE);
        boolean afterNumber = passage.token(i - 1).kind() == Token.Kind.NUMBER;
        return framed || medium || !afterNumber && (boundary || word.isAny(ENDING));
    }

    /** "To a doctor", "to the paper X": a preposition that leads to whom the words are addressed. */
    private boolean isSomebody(Passage passage, int i) {
        Word word = passage.word(i);
        boolean outlet = word.is(WordClass.OUTLET) && isNamed(passage, i + 1);
        return !word.preposition().isEmpty() && (outlet || word.isAny(SOMEBODY));
    }

    /** Whether a name in marks or a known one stands at token {@code i}. */
    private boolean isNamed(Passage passage, int i) {
        return i < passage.size() && (passage.openedAt(i) != null || gazetteer.at(passage, i, passage.size()) != null);
    }

    /** An indefinite noun that no preposition brings opens another phrase. */
    private static boolean isBareNoun(Passage passage, int i) {
        Word word = passage.word(i);
        boolean construct = passage.is(i - 1, WordClass.NOUN)
                && !passage.word(i - 1).article()
                && passage.is(i - 2, WordClass.PREPOSITION);
        boolean brought = construct
                || passage.is(i - 1, WordClass.PREPOSITION)
                || !passage.word(i - 1).preposition().isEmpty();
        return word.is(WordClass.NOUN) && !word.article() && word.preposition().isEmpty() && !brought;
    }
}
