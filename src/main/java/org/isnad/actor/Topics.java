package org.isnad.actor;

import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Finds whom a clause is about, spoken or not: a later verb without a subject may point back there. */
record Topics(NounPhrases phrases) {

    private static final int LONGEST_STEM = 3;

    /** The subject of the clause that starts at token {@code i}; null when none starts there or its subject is nobody. */
    @Nullable
    NounPhrase at(Passage passage, int i, Cast cast) {
        if (!passage.isWord(i) || !opensClause(passage, i) && !isMainVerb(passage, i)) {
            return null;
        }
        boolean first = passage.sentenceStart(i) == i || onlyOpeners(passage, passage.sentenceStart(i), i);
        boolean verb = (passage.is(i, WordClass.VERB) || passage.isCueVerb(i))
                && (first || !passage.is(i, WordClass.NOUN))
                && passage.cues(i).stream().noneMatch(cue -> cue.limits().equals(Cue.TRANSITIVE));
        if (!verb && first && mayBeVerb(passage, i)) {
            NounPhrase phrase = phrases.at(passage, i + 1, passage.sentenceEnd(i), Set.of());
            if (phrase != null
                    && phrase.kind() == NounPhrase.Kind.PERSON
                    && isSubject(passage, phrase, true, cast)) {
                return phrase;
            }
        }
        if (!verb && !first) {
            return null;
        }
        int start = verb ? i + 1 : i;
        int limit = passage.sentenceEnd(i);
        boolean surname = verb
                && start < limit
                && passage.isWord(start)
                && passage.word(start).article()
                && passage.word(start).isUnknown()
                && cast.bySurname(passage.word(start).bare()) != null;
        if (surname) {
            return NounPhrase.person(start, start + 1);
        }
        NounPhrase phrase = start < limit ? phrases.at(passage, start, limit, Set.of()) : null;
        boolean surely = phrase != null
                && (opensClause(passage, i) || phrase.kind() == NounPhrase.Kind.PERSON && !phrase.plural());
        return surely && isSubject(passage, phrase, verb, cast) ? phrase : null;
    }

    /** A name that no table knows right after the verb that opens a sentence; null when nothing like it stands there. */
    @Nullable
    NounPhrase hintAt(Passage passage, int i) {
        boolean verb = passage.isWord(i)
                && passage.sentenceStart(i) == i
                && passage.is(i, WordClass.VERB)
                && i + 1 < passage.sentenceEnd(i);
        NounPhrase phrase = verb ? phrases.at(passage, i + 1, passage.sentenceEnd(i), Set.of()) : null;
        return phrase != null && phrase.kind() == NounPhrase.Kind.PERSON && phrase.role() == null ? phrase : null;
    }

    private static boolean isSubject(Passage passage, NounPhrase phrase, boolean verb, Cast cast) {
        boolean byline = passage.sentenceStart(phrase.from()) == 0 && passage.mark(phrase.to()) == Marks.Kind.DASH;
        if (byline || !passage.word(phrase.from()).preposition().isEmpty()) {
            return false;
        }
        return switch (phrase.kind()) {
            case PERSON ->
                phrase.role() != null
                        || phrase.known() != null
                        || passage.is(phrase.from(), WordClass.GIVEN_NAME)
                        || phrase.to() - phrase.from() == 1
                                && cast.bySurname(passage.word(phrase.from()).bare()) != null;
            case DOCUMENT, BODY -> verb;
            case ROLE -> passage.word(phrase.from()).article();
            case UNNAMED -> verb && phrase.plural();
            case COUNTRY -> false;
        };
    }

    /** A verb of three letters is spelled like its verbal noun, and no table knows them all. */
    private static boolean mayBeVerb(Passage passage, int i) {
        Word word = passage.word(i);
        boolean either = word.isUnknown() || word.is(WordClass.NOUN) && word.folded().length() <= LONGEST_STEM;
        return either && !word.article() && word.preposition().isEmpty() && i + 1 < passage.sentenceEnd(i);
    }

    /** A verb after words of time or place, and not after one that makes it a relative clause or denies it. */
    private static boolean isMainVerb(Passage passage, int i) {
        return passage.isCueVerb(i)
                && !passage.is(i, WordClass.NOUN)
                && !passage.is(i, WordClass.PREPOSITION)
                && !passage.is(i - 1, WordClass.RELATIVE)
                && !passage.is(i - 1, WordClass.PREPOSITION)
                && !passage.is(i - 1, WordClass.NEGATION);
    }

    private static boolean opensClause(Passage passage, int i) {
        return passage.sentenceStart(i) == i
                || passage.mark(i - 1) == Marks.Kind.COMMA
                || passage.mark(i - 1) == Marks.Kind.COLON
                || isOpener(passage, i - 1);
    }

    private static boolean onlyOpeners(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isOpener(passage, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpener(Passage passage, int i) {
        return passage.is(i, WordClass.CONNECTOR)
                || passage.is(i, WordClass.CONJUNCTION)
                || passage.is(i, WordClass.BEING)
                || passage.is(i, WordClass.TIME);
    }
}
