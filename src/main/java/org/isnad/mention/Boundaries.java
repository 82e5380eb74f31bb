package org.isnad.mention;

import org.isnad.language.Cue;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;

/** Which words cannot be part of a noun phrase that names a speaker. */
final class Boundaries {

    private static final WordClasses ENDING = WordClasses.of(
            WordClass.COMPLEMENTIZER,
            WordClass.RELATIVE,
            WordClass.TIME,
            WordClass.WEEKDAY,
            WordClass.NEGATION,
            WordClass.BEING,
            WordClass.SOURCE,
            WordClass.PRONOUN,
            WordClass.DEMONSTRATIVE,
            WordClass.OPENS_CLAUSE,
            WordClass.RELAY_SAID,
            WordClass.CONJUNCTION,
            WordClass.IMPERSONAL,
            WordClass.ADVERB);
    private static final WordClasses DEFINITE_ENDING =
            WordClasses.of(WordClass.TIME, WordClass.WEEKDAY, WordClass.RELATIVE);
    private static final WordClasses NOUNS = WordClasses.of(
            WordClass.NOUN,
            WordClass.ROLE,
            WordClass.RANK,
            WordClass.BODY,
            WordClass.DOCUMENT,
            WordClass.OUTLET,
            WordClass.GIVEN_NAME,
            WordClass.UNNAMED_PERSON,
            WordClass.UNNAMED_REPORT,
            WordClass.UNNAMED_GROUP);

    private final Lexicon lexicon;

    Boundaries(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether token {@code i} cannot be part of the phrase. */
    boolean ends(Passage passage, int i) {
        Word word = passage.word(i);
        if (word.article() && word.preposition().isEmpty()) {
            return word.isAny(DEFINITE_ENDING);
        }
        boolean noun = word.isAny(NOUNS);
        return word.isAny(ENDING) && !word.is(WordClass.GIVEN_NAME)
                || word.is(WordClass.VERB) && !noun
                || isCue(passage, i) && !noun
                || lexicon.isFeelingOfSomebody(word)
                || passage.opensCircumstance(i);
    }

    /** Whether no noun stands at token {@code i} that what comes before could go on with. */
    boolean noNounAt(Passage passage, int i, int limit) {
        return i >= limit
                || !passage.isWord(i)
                || ends(passage, i)
                || isToQuotedName(passage, i)
                || passage.is(i, WordClass.PREPOSITION)
                || !passage.word(i).preposition().isEmpty();
    }

    /** Whether the word is a preposition by itself before a name in marks, such as that of an outlet. */
    private static boolean isToQuotedName(Passage passage, int i) {
        return passage.word(i).folded().length() == 1 && passage.openedAt(i + 1) != null;
    }

    private static boolean isCue(Passage passage, int i) {
        for (Cue cue : passage.cues(i)) {
            if (cue.kind() != Cue.Kind.NOUN) {
                return true;
            }
        }
        return false;
    }
}
