package org.isnad.mention;

import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;

/** Tells by form and class whether a word beside a description belongs to it or opens another phrase. */
final class Juxtaposition {

    private static final WordClasses AFTER_OFFICIALS =
            WordClasses.of(WordClass.NATIONALITY, WordClass.OF_SEVERAL, WordClass.ROLE);
    private static final WordClasses ADJECTIVE_OR_NAME = WordClasses.of(WordClass.NATIONALITY, WordClass.GIVEN_NAME);

    private static final WordClasses PEOPLE =
            WordClasses.of(WordClass.UNNAMED_GROUP, WordClass.UNNAMED_PERSON, WordClass.ROLE, WordClass.PERSON_NOUN);

    private final Lexicon lexicon;
    private final Passage passage;

    Juxtaposition(Lexicon lexicon, Passage passage) {
        this.lexicon = lexicon;
        this.passage = passage;
    }

    /**
     * Whether token {@code j} opens another phrase than the description before it.
     *
     * @param head       the head of the description
     * @param afterPlace whether the description ends in the name of a place or a body
     */
    boolean opensAnother(int head, int j, boolean afterPlace) {
        Word word = passage.word(j);
        boolean object = word.is(WordClass.DOCUMENT) || word.is(WordClass.MEDIUM);
        if (afterPlace && object && !word.article() || isObjectOfSeveral(head, j) || isAfterActors(head, j)) {
            return true;
        }
        boolean closed = passage.word(j - 1).article();
        if (closed && word.article() && word.is(WordClass.EVENT)) {
            return true;
        }
        if (!word.article()) {
            return closed && !word.isAny(ADJECTIVE_OR_NAME) || j > head + 1 && isHeadAfterAdjective(head, j);
        }
        return closed && (j == head + 1 ? isDefiniteStranger(head, word) : isLateObject(head, j));
    }

    /** "Officials the death of": after several people in the ending of a subject, a noun that does not agree. */
    private boolean isObjectOfSeveral(int head, int j) {
        Word word = passage.word(j);
        Word several = passage.word(head);
        return !several.article()
                && lexicon.looksLikeSubject(several.bare())
                && word.is(WordClass.NOUN)
                && !word.article()
                && !word.isAny(AFTER_OFFICIALS)
                && !lexicon.looksLikeSubject(word.bare());
    }

    /**
     * Whether a description before token {@code j} is whole, so that what stands there and is definite by itself cannot
     * belong to it: "Arab states the attack", "the Iranian leader Washington".
     */
    boolean isWhole(int head, int j) {
        Word last = passage.word(j - 1);
        Word word = passage.word(j);
        boolean indefinite = j > head + 1
                && last.is(WordClass.NATIONALITY)
                && !last.article()
                && last.preposition().isEmpty()
                && passage.is(head, WordClass.NOUN)
                && !passage.word(head).article();
        return word.preposition().isEmpty() && (indefinite || last.article() && !word.article());
    }

    /** "Activists the decision": a plural that keeps its last letter completes no noun. */
    private boolean isAfterActors(int head, int j) {
        Word several = passage.word(head);
        Word.Noun noun = several.noun();
        return j == head + 1
                && noun != null
                && noun.plural()
                && !several.article()
                && lexicon.looksLikeSubject(several.bare())
                && passage.word(j).article();
    }

    /** Whether a definite word right after a definite head is another's: an object, a body, or of another gender. */
    private boolean isDefiniteStranger(int head, Word word) {
        if (isObject(head, word)) {
            return true;
        }
        boolean feminine = lexicon.looksFeminine(word.bare()) || word.is(WordClass.FEMININE);
        boolean disagrees = lexicon.looksFeminine(passage.word(head).bare()) && !feminine;
        return !word.is(WordClass.NATIONALITY) && (disagrees || word.is(WordClass.BODY));
    }

    /** "The minister of health the citizens": people in the ending of an object, after something of the head's own. */
    private boolean isLateObject(int head, int j) {
        Word word = passage.word(j);
        return word.isAny(PEOPLE)
                && isObject(head, word)
                && !lexicon.looksLikeObject(passage.word(j - 1).bare());
    }

    /** "The president the citizens": after one person, several in the ending of an object. */
    private boolean isObject(int head, Word word) {
        Word.Noun noun = passage.word(head).noun();
        return noun != null && !noun.plural() && lexicon.looksLikeObject(word.bare());
    }

    /** An indefinite noun that could head a phrase of its own, after an adjective that closes the one before. */
    private boolean isHeadAfterAdjective(int head, int j) {
        Word word = passage.word(j);
        Word before = passage.word(j - 1);
        boolean afterFeminine = lexicon.looksFeminine(passage.word(head).bare())
                && lexicon.looksFeminine(before.bare())
                && !Extent.isHead(before);
        return Extent.isHead(word)
                && !word.is(WordClass.GIVEN_NAME)
                && (afterFeminine || before.is(WordClass.NATIONALITY));
    }
}
