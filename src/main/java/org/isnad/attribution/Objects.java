package org.isnad.attribution;

import org.isnad.language.Cue;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.Gazetteer;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.jspecify.annotations.Nullable;

/** Finds the words said where they are a bare noun phrase after the cue, as in "he announced the opening of …". */
final class Objects {

    /** How the acts begin whose words come after the name of a feeling. */
    private static final String EXPRESSING = "express-";

    private static final WordClasses NO_NOUN = WordClasses.of(
            WordClass.PREPOSITION,
            WordClass.COMPLEMENTIZER,
            WordClass.TIME,
            WordClass.RELATIVE,
            WordClass.CONNECTOR,
            WordClass.NEGATION,
            WordClass.SOURCE,
            WordClass.PRONOUN,
            WordClass.BEING);
    private static final WordClasses TITLES =
            WordClasses.of(WordClass.ROLE, WordClass.RANK, WordClass.HONORIFIC, WordClass.UNNAMED_PERSON);
    /** A verb of three letters is spelled like its verbal noun. */
    private static final int SHORTEST_STEM = 3;

    private static final int FARTHEST_FEELING = 5;

    private final Lexicon lexicon;
    private final BeforeObjects beforeObjects;

    Objects(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.beforeObjects = new BeforeObjects(lexicon, gazetteer);
    }

    /** The noun phrase right after the cue or after an aside, as the words said; null when none stands there. */
    @Nullable
    Lead find(Passage passage, Cue cue, int from, int limit) {
        int i = beforeObjects.after(passage, from, limit);
        if (i >= limit) {
            return null;
        }
        if (passage.openedAt(i) != null) {
            return Lead.none(i);
        }
        boolean object = passage.isWord(i)
                && (isNoun(passage, i)
                        || isWhat(passage, i, limit)
                        || isThis(passage, i, limit)
                        || cue.act().startsWith(EXPRESSING) && lexicon.isFeeling(passage.word(i)));
        return object ? afterFeeling(passage, cue, i, i, limit) : null;
    }

    /** "Concern about …": the words begin after the preposition that the feeling takes. */
    Lead afterFeeling(Passage passage, Cue cue, int at, int start, int limit) {
        boolean feeling = cue.act().startsWith(EXPRESSING) && lexicon.isFeeling(passage.word(start));
        int end = feeling ? Math.min(limit - 1, start + FARTHEST_FEELING) : start;
        for (int i = start + 1; i < end && passage.isWord(i); i++) {
            if (passage.is(i, WordClass.PREPOSITION)
                    && passage.token(i).folded().length() > 1) {
                return new Lead(at, Clauses.afterComplementizer(passage, i + 1));
            }
            if (Clauses.bearsPreposition(passage, i)) {
                return Lead.within(passage, at, i);
            }
        }
        return new Lead(at, start);
    }

    /** "These efforts": a demonstrative with its noun; before a title it is all that was said: "that said the head". */
    private static boolean isThis(Passage passage, int i, int limit) {
        return passage.is(i, WordClass.DEMONSTRATIVE)
                && i + 1 < limit
                && passage.isWord(i + 1)
                && passage.word(i + 1).article()
                && !passage.word(i + 1).isAny(TITLES);
    }

    /** "What was rumoured": a relative pronoun that needs no noun before it, and its verb. */
    private static boolean isWhat(Passage passage, int i, int limit) {
        return Clauses.isRelative(passage, i)
                && !passage.is(i, WordClass.CONTINUES)
                && i + 1 < limit
                && (passage.is(i + 1, WordClass.VERB)
                        || passage.isCueVerb(i + 1)
                        || passage.word(i + 1).isUnknown());
    }

    /** Whether a noun that could itself be the words said stands right after the cue, before token {@code i}. */
    boolean startBefore(Passage passage, Cue cue, int at, int i) {
        Quotation outlet = AddressedOutlet.at(passage, at, i);
        int from = outlet == null ? at : outlet.close() + 1;
        if (i == from || !cue.frames().contains(Cue.OBJECT)) {
            return false;
        }
        boolean starts = isNoun(passage, from);
        for (int j = from + 1; j < i && !starts; j++) {
            starts = isLoneNoun(passage, j);
        }
        return starts;
    }

    /** An indefinite noun that belongs to nothing before it. */
    private static boolean isLoneNoun(Passage passage, int i) {
        return passage.isWord(i - 1)
                && Clauses.isBareNoun(passage, i)
                && !passage.is(i, WordClass.MEDIUM)
                && !passage.opensCircumstance(i)
                && passage.word(i - 1).article()
                && !passage.is(i - 1, WordClass.PREPOSITION);
    }

    /** "Any connection": a pronoun that is also a noun, before the noun it belongs to. */
    private static boolean isAny(Passage passage, int i) {
        return passage.is(i, WordClass.PRONOUN)
                && passage.is(i, WordClass.NOUN)
                && i + 1 < passage.size()
                && Clauses.isBareNoun(passage, i + 1);
    }

    /** Whether token {@code i} is a noun that may open the words said. */
    private boolean isNoun(Passage passage, int i) {
        Word word = passage.word(i);
        boolean verbalNoun = word.is(WordClass.NOUN) || word.folded().length() <= SHORTEST_STEM;
        boolean verb = word.is(WordClass.VERB) && !verbalNoun;
        return passage.isWord(i)
                && (word.article() || !verb && (!word.isAny(NO_NOUN) || isAny(passage, i)))
                && !(word.isUnknown() && lexicon.startsWithConjunction(word.folded()))
                && word.preposition().isEmpty()
                && !passage.opensCircumstance(i)
                && !passage.isCueVerb(i)
                && beforeObjects.afterPlace(passage, i, passage.size()) == i;
    }
}
