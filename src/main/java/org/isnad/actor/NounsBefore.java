package org.isnad.actor;

import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Gender;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds, in the sentence of a feminine or plural verb without a subject, the last noun before it whose form it fits:
 * where nobody who spoke so far can be meant, what the sentence tells of speaks.
 */
record NounsBefore(NounPhrases phrases) {

    /** In tokens from the verb. */
    private static final int FARTHEST = 25;

    private static final WordClasses HEADS = WordClasses.of(
            WordClass.BODY,
            WordClass.OUTLET,
            WordClass.DOCUMENT,
            WordClass.UNNAMED_PERSON,
            WordClass.UNNAMED_GROUP,
            WordClass.UNNAMED_REPORT);

    /** What the verb at token {@code at} goes on from; null for nothing. */
    @Nullable
    NounPhrase fitting(Passage passage, int at, Cue cue) {
        int first = Math.max(passage.sentenceStart(at), at - FARTHEST);
        for (int i = at - 1; i >= first && (cue.plural() || cue.feminine()); i--) {
            boolean head = passage.isWord(i)
                    && passage.word(i).isAny(HEADS)
                    && passage.word(i).preposition().isEmpty()
                    && !passage.is(i - 1, WordClass.PREPOSITION);
            NounPhrase phrase = head ? phrases.at(passage, i, at, Set.of()) : null;
            if (phrase != null && fits(cue, phrase)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean fits(Cue cue, NounPhrase phrase) {
        boolean told = phrase.kind() == NounPhrase.Kind.BODY
                || phrase.kind() == NounPhrase.Kind.DOCUMENT
                || phrase.kind() == NounPhrase.Kind.UNNAMED;
        boolean agrees = cue.plural() ? phrase.plural() : phrase.gender() == Gender.FEMININE && !phrase.plural();
        return told && agrees;
    }
}
