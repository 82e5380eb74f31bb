package org.isnad.actor;

import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds whom a clause is about, spoken or not: a later verb without a subject may point back there. */
record Topics(NounPhrases phrases, Cast cast) {

    /** In letters. */
    private static final int LONGEST_STEM = 3;
    /** In tokens. */
    private static final int LONGEST_IMPERSONAL = 6;

    /** The subject of the clause that starts at token {@code i}; null when none starts there or it is nobody. */
    @Nullable
    NounPhrase at(Passage passage, int i) {
        boolean opensClause = opensClause(passage, i) || i > 0 && afterImpersonal(passage, i) == i;
        if (!passage.isWord(i) || !opensClause && !isMainVerb(passage, i)) {
            return null;
        }
        boolean opensSentence = onlyOpeners(passage, afterImpersonal(passage, i), i);
        if (isVerb(passage, i, opensSentence)) {
            return afterVerb(passage, i, opensClause);
        }
        return opensSentence ? first(passage, i) : null;
    }

    /** A verb with a subject of its own: one that takes a person for its object says nothing of who acts. */
    private static boolean isVerb(Passage passage, int i, boolean opensSentence) {
        return (passage.is(i, WordClass.VERB) || passage.isCueVerb(i))
                && (opensSentence || !passage.is(i, WordClass.NOUN))
                && passage.cues(i).stream().noneMatch(cue -> cue.limits().equals(Cue.TRANSITIVE));
    }

    private @Nullable NounPhrase afterVerb(Passage passage, int verb, boolean opensClause) {
        if (isSurname(passage, verb + 1, passage.sentenceEnd(verb))) {
            return NounPhrase.person(verb + 1, verb + 2);
        }
        NounPhrase phrase = phrases.at(passage, afterPronoun(passage, verb + 1), passage.sentenceEnd(verb), Set.of());
        boolean surely = phrase != null && (opensClause || phrase.kind() == NounPhrase.Kind.PERSON && !phrase.plural());
        boolean subject = surely && (isSubject(passage, phrase, true) || isNameOfSpeaker(passage, verb, phrase));
        return subject ? phrase : null;
    }

    /** The token after "after him", "that", which may stand between a verb and its subject. */
    private static int afterPronoun(Passage passage, int i) {
        boolean pronoun = passage.is(i, WordClass.PREPOSITION) && passage.is(i, WordClass.PRONOUN);
        return pronoun || passage.is(i, WordClass.DEMONSTRATIVE) ? i + 1 : i;
    }

    /** Two words or more right after a verb that can be nothing but one of saying: whoever they name speaks. */
    private static boolean isNameOfSpeaker(Passage passage, int verb, NounPhrase phrase) {
        NounPhrase.Range name = phrase.name();
        return passage.isCueVerb(verb)
                && !passage.is(verb, WordClass.NOUN)
                && name != null
                && name.to() - name.from() > 1
                && passage.word(phrase.from()).preposition().isEmpty();
    }

    /** The family name alone of somebody whom the article names in full, with an article of its own. */
    private boolean isSurname(Passage passage, int i, int limit) {
        return i < limit
                && passage.isWord(i)
                && passage.word(i).article()
                && passage.word(i).isUnknown()
                && cast.bySurname(passage.word(i).bare()) != null;
    }

    /** The subject that opens a sentence, or follows what may be a verb. */
    private @Nullable NounPhrase first(Passage passage, int i) {
        NounPhrase person = mayBeVerb(passage, i) ? person(passage, i + 1, passage.sentenceEnd(i)) : null;
        if (person != null && isSubject(passage, person, true)) {
            return person;
        }
        NounPhrase phrase = phrases.at(passage, i, passage.sentenceEnd(i), Set.of());
        return phrase != null && isSubject(passage, phrase, false) ? phrase : null;
    }

    /** A name that no table knows right after the verb that opens a sentence; null when nothing like it is there. */
    @Nullable
    NounPhrase hintAt(Passage passage, int i) {
        boolean verb = passage.isWord(i) && passage.sentenceStart(i) == i && passage.is(i, WordClass.VERB);
        NounPhrase person = verb ? person(passage, i + 1, passage.sentenceEnd(i)) : null;
        return person != null && person.role() == null ? person : null;
    }

    private @Nullable NounPhrase person(Passage passage, int i, int limit) {
        NounPhrase phrase = phrases.at(passage, i, limit, Set.of());
        return phrase != null && phrase.kind() == NounPhrase.Kind.PERSON ? phrase : null;
    }

    private boolean isSubject(Passage passage, NounPhrase phrase, boolean afterVerb) {
        boolean byline = passage.sentenceStart(phrase.from()) == 0 && passage.mark(phrase.to()) == Marks.Kind.DASH;
        if (byline || !passage.word(phrase.from()).preposition().isEmpty()) {
            return false;
        }
        return switch (phrase.kind()) {
            case PERSON -> isSurelyPerson(passage, phrase);
            case DOCUMENT, BODY -> afterVerb;
            case ROLE -> passage.word(phrase.from()).article();
            case UNNAMED ->
                afterVerb && phrase.plural() && passage.token(phrase.from()).kind() != Token.Kind.NUMBER;
            case COUNTRY -> false;
        };
    }

    private boolean isSurelyPerson(Passage passage, NounPhrase phrase) {
        boolean oneWord = phrase.to() - phrase.from() == 1;
        boolean addressed = phrase.name() != null && passage.is(phrase.from(), WordClass.HONORIFIC);
        return addressed
                || phrase.role() != null
                || phrase.known() != null
                || passage.is(phrase.from(), WordClass.GIVEN_NAME)
                || oneWord && cast.bySurname(passage.word(phrase.from()).bare()) != null;
    }

    /** A verb of three letters is spelled like its verbal noun, and no table knows them all. */
    private static boolean mayBeVerb(Passage passage, int i) {
        Word word = passage.word(i);
        boolean either =
                word.isUnknown() || word.is(WordClass.NOUN) && word.folded().length() <= LONGEST_STEM;
        return either
                && passage.cues(i).isEmpty()
                && !word.article()
                && word.preposition().isEmpty();
    }

    /** A verb after words of time or place, and not after one that makes it a relative clause or denies it. */
    private static boolean isMainVerb(Passage passage, int i) {
        return (passage.isCueVerb(i) || passage.is(i, WordClass.VERB) && !passage.is(i, WordClass.BEING))
                && !passage.is(i, WordClass.NOUN)
                && !passage.is(i, WordClass.PREPOSITION)
                && !passage.is(i - 1, WordClass.COMPLEMENTIZER)
                && !passage.is(i - 1, WordClass.RELATIVE)
                && !(passage.is(i - 1, WordClass.PREPOSITION) && !passage.is(i - 1, WordClass.PRONOUN))
                && !passage.is(i - 1, WordClass.NEGATION);
    }

    private static boolean opensClause(Passage passage, int i) {
        return passage.sentenceStart(i) == i
                || passage.mark(i - 1) == Marks.Kind.COMMA
                || passage.mark(i - 1) == Marks.Kind.COLON
                || isOpener(passage, i - 1);
    }

    /** The token after "it is worth noting that" at the head of the sentence of token {@code i}, or that head. */
    private static int afterImpersonal(Passage passage, int i) {
        int start = passage.sentenceStart(i);
        int first = isOpener(passage, start) ? start + 1 : start;
        if (passage.is(first, WordClass.IMPERSONAL)) {
            for (int j = first + 1; j < Math.min(i, first + LONGEST_IMPERSONAL); j++) {
                if (passage.is(j, WordClass.COMPLEMENTIZER)) {
                    return j + 1;
                }
            }
        }
        return start;
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
