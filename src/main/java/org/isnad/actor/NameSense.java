package org.isnad.actor;

import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.Passage;

/** What the name of a place may be else, where it stands. */
record NameSense(Knowledge knowledge, Passage passage, PlaceName name) {

    private static final WordClasses BEFORE_OTHERS = WordClasses.of(
            WordClass.BODY,
            WordClass.GIVEN_NAME,
            WordClass.HONORIFIC,
            WordClass.NAME_BEGIN,
            WordClass.NAME_LINK,
            WordClass.PERSON_NOUN,
            WordClass.RANK,
            WordClass.ROLE);

    /** Whether it may be a person's name, or a body's. */
    boolean isPersons() {
        int before = name.from() - 1;
        return before >= 0 && passage.isWord(before) && passage.word(before).isAny(BEFORE_OTHERS)
                || passage.isFamilyName(name.from())
                || knowledge.isFamilyName(passage.word(name.from()).folded());
    }

    /** Whether the tables know every word of it as something else, or it is written as no name is. */
    boolean isEveryday() {
        Lexicon lexicon = knowledge.lexicon();
        if (lexicon.bearsNunation(passage.string(name.from(), name.to()))) {
            return true;
        }
        for (int i = name.from(); i < name.to(); i++) {
            Word word = passage.word(i);
            if (word.isUnknown() && !lexicon.isPossibleName(word.folded()) && !lexicon.isPossibleName(word.bare())) {
                return false;
            }
        }
        return true;
    }

    /** Whether words that no table knows stand right before or after it, as in longer names of people and things. */
    boolean isPartOfAnother() {
        return isForeign(name.from() - 1) || isForeign(name.to());
    }

    private boolean isForeign(int i) {
        return i >= 0 && i < passage.size() && passage.isWord(i) && isForeign(passage.word(i));
    }

    private static boolean isForeign(Word word) {
        return word.preposition().isEmpty() && !word.article() && (word.isUnknown() || word.is(WordClass.GIVEN_NAME));
    }
}
