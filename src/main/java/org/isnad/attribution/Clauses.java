package org.isnad.attribution;

import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.Passage;

/** Tells by the words and marks of a passage where clauses join. */
final class Clauses {

    private Clauses() {}

    /** Whether a clause may begin at token {@code i}: at the head of the sentence, after a mark or a conjunction. */
    static boolean mayBegin(Passage passage, int i) {
        return isSetOff(passage, i)
                || passage.is(i - 1, WordClass.CONNECTOR)
                || passage.is(i - 1, WordClass.BEING)
                || passage.is(i - 1, WordClass.NEGATION) && mayBegin(passage, i - 1)
                || followsTurn(passage, i)
                || followsExcept(passage, i);
    }

    /** "But that he added": whether what opens a contrast, with its pronoun, stands right before token {@code i}. */
    private static boolean followsExcept(Passage passage, int i) {
        return i > 1
                && passage.is(i - 1, WordClass.COMPLEMENTIZER)
                && !passage.is(i - 1, WordClass.PLAIN_COMPLEMENTIZER)
                && passage.isWord(i - 2)
                && !passage.is(i - 2, WordClass.CONNECTOR)
                && passage.opensCircumstance(i - 2);
    }

    /** The token after "in which", "through which"; {@code i} itself for no such words. */
    static int afterWithin(Passage passage, int i) {
        int last = passage.is(i, WordClass.ORIGIN) ? i + 1 : i;
        return passage.is(last, WordClass.WITHIN) ? last + 1 : i;
    }

    /** "For his part, he said": whether what passes the turn to another stands right before token {@code i}. */
    private static boolean followsTurn(Passage passage, int i) {
        return passage.is(i - 2, WordClass.PREPOSITION) && isSetOff(passage, i - 2) && passage.opensCircumstance(i - 2);
    }

    /** Whether token {@code i} stands at the head of its sentence or after a mark. */
    static boolean isSetOff(Passage passage, int i) {
        return i == passage.sentenceStart(i) || !passage.isWord(i - 1);
    }

    /** Whether a clause may begin right after token {@code i}, so that a subject may stand there. */
    static boolean opens(Passage passage, int i) {
        boolean mark = switch (passage.mark(i)) {
            case COMMA, SEMICOLON, ELLIPSIS, STOP, DASH -> true;
            default -> false;
        };
        return mark
                || passage.is(i, WordClass.CONNECTOR)
                || passage.is(i, WordClass.CONJUNCTION)
                || passage.is(i, WordClass.COMPLEMENTIZER)
                || passage.is(i, WordClass.BEING)
                || passage.is(i, WordClass.OPENS_CLAUSE);
    }

    /** Whether token {@code i} is a relative pronoun that no table knows as a conjunction. */
    static boolean isRelative(Passage passage, int i) {
        return passage.is(i, WordClass.RELATIVE) && !passage.is(i, WordClass.CONNECTOR);
    }

    /** Whether token {@code i} can be nothing but a finite verb. */
    static boolean isPlainVerb(Passage passage, int i) {
        return passage.is(i, WordClass.VERB) && !passage.is(i, WordClass.NOUN);
    }

    /** Whether token {@code i} is a word with a preposition written together with it. */
    static boolean bearsPreposition(Passage passage, int i) {
        return passage.isWord(i) && !passage.word(i).preposition().isEmpty();
    }

    /** Whether token {@code i} is a noun without article or preposition. */
    static boolean isBareNoun(Passage passage, int i) {
        Word word = passage.word(i);
        return passage.isWord(i)
                && word.is(WordClass.NOUN)
                && !word.article()
                && word.preposition().isEmpty();
    }

    /** Whether token {@code i} is a preposition that still lacks its noun: "from", not "from him". */
    static boolean governs(Passage passage, int i) {
        return passage.is(i, WordClass.PREPOSITION) && !passage.is(i, WordClass.PRONOUN);
    }

    /** Token {@code i}, or the comma right before it. */
    static int beforeComma(Passage passage, int i) {
        return passage.mark(i - 1) == Marks.Kind.COMMA ? i - 1 : i;
    }

    /** Token {@code i}, or the one after it when it is a complementizer. */
    static int afterComplementizer(Passage passage, int i) {
        return passage.is(i, WordClass.COMPLEMENTIZER) ? i + 1 : i;
    }
}
