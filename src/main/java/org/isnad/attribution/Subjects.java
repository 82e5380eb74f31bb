package org.isnad.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of saying after it, and those who speak together with a subject. */
final class Subjects {

    private static final Set<NounPhrase.Kind> TOGETHER =
            EnumSet.of(NounPhrase.Kind.PERSON, NounPhrase.Kind.BODY, NounPhrase.Kind.COUNTRY);
    private static final WordClasses NO_NAME = WordClasses.allBut(WordClass.NOUN, WordClass.NATIONALITY);
    private static final int LONGEST_TIME = 6;

    private final NounPhrases phrases;
    private final Lexicon lexicon;

    Subjects(NounPhrases phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /** The subject right after the cue, or after words of time; null when none agrees with the verb. */
    @Nullable
    NounPhrase after(Passage passage, Cue cue, int at, int limit) {
        if (cue.limits().equals(Cue.IN)) {
            return document(passage, at, limit);
        }
        int i = afterTime(passage, at, limit);
        NounPhrase phrase = phrases.at(passage, i, limit, cue.frames());
        if (phrase != null) {
            return mayFollow(passage, cue, at, phrase) ? phrase : null;
        }
        return isLoneName(passage, i, limit) ? NounPhrase.person(i, i + 1) : afterOutlet(passage, cue, at, i, limit);
    }

    /** "It came in the statement that": the document behind the preposition after the verb; null for none. */
    private @Nullable NounPhrase document(Passage passage, int at, int limit) {
        boolean in = at + 2 < limit && passage.is(at + 1, WordClass.ASIDE);
        NounPhrase phrase = in ? phrases.at(passage, at + 2, limit, Set.of()) : null;
        return phrase != null && phrase.kind() == NounPhrase.Kind.DOCUMENT ? phrase : null;
    }

    /** Whoever stands after a cue whose words are led in by what only speech has, so that nothing else stands there. */
    @Nullable
    NounPhrase anyoneAfter(Passage passage, Cue cue, int at, int limit) {
        NounPhrase phrase = phrases.anyone(passage, afterTime(passage, at, limit), limit, cue.frames());
        return phrase != null && mayFollow(passage, cue, at, phrase) ? phrase : null;
    }

    /** The subject behind "to «outlet»", which may stand between a verb and its subject. */
    private @Nullable NounPhrase afterOutlet(Passage passage, Cue cue, int at, int i, int limit) {
        Quotation outlet = AddressedOutlet.at(passage, i, limit);
        if (outlet == null) {
            return null;
        }
        int comma = outlet.close() + 1;
        int next = comma < limit && passage.mark(comma) == Marks.Kind.COMMA ? comma + 1 : comma;
        NounPhrase phrase = phrases.at(passage, next, limit, cue.frames());
        boolean subject = phrase != null && isCertain(passage, phrase) && mayFollow(passage, cue, at, phrase);
        return subject ? phrase : null;
    }

    private boolean mayFollow(Passage passage, Cue cue, int at, NounPhrase phrase) {
        return !isObject(passage, phrase) && NounPhrases.agree(cue, phrase, phrase.from() == at + 1);
    }

    /** An indefinite subject cannot bear a preposition, and a sound plural in the accusative is an object. */
    boolean isObject(Passage passage, NounPhrase phrase) {
        return passage.bearsPreposition(phrase.from())
                || phrase.plural()
                        && lexicon.looksLikeObject(passage.word(phrase.from()).bare());
    }

    private static int afterTime(Passage passage, int at, int limit) {
        int i = at + 1;
        while (i < Math.min(limit, at + 1 + LONGEST_TIME) && mayPass(passage, i)) {
            i++;
        }
        return i > at + 1 && i < limit && passage.mark(i) == Marks.Kind.COMMA ? i + 1 : i;
    }

    private static boolean mayPass(Passage passage, int i) {
        return passage.is(i, WordClass.TIME) || passage.is(i, WordClass.WEEKDAY) || passage.is(i, WordClass.PASSING);
    }

    /** Any noun between a verb of saying and a colon is who said it. */
    private static boolean isLoneName(Passage passage, int i, int limit) {
        return i + 1 < limit
                && passage.token(i).kind() == Token.Kind.WORD
                && passage.mark(i + 1) == Marks.Kind.COLON
                && !passage.word(i).isAny(NO_NAME)
                && passage.cues(i).isEmpty();
    }

    /** The token after {@code first} and all who speak together with it. */
    int endOfAll(Passage passage, NounPhrase first, int limit) {
        List<NounPhrase> others = together(passage, first, limit);
        return others.isEmpty() ? first.to() : others.getLast().to();
    }

    /** Those who speak together with {@code first}: joined to it by a conjunction, all before token {@code limit}. */
    List<NounPhrase> together(Passage passage, NounPhrase first, int limit) {
        List<NounPhrase> others = new ArrayList<>();
        int end = first.to();
        while (end + 1 < limit && passage.is(end, WordClass.CONNECTOR) && TOGETHER.contains(first.kind())) {
            NounPhrase next = phrases.at(passage, end + 1, limit, Set.of());
            boolean speaks = next != null && TOGETHER.contains(next.kind()) && isCertain(passage, next);
            if (!speaks) {
                break;
            }
            others.add(next);
            end = next.to();
        }
        return others;
    }

    /** Whether the phrase is more than a word that merely could be a name. */
    static boolean isCertain(Passage passage, NounPhrase phrase) {
        return phrase.kind() != NounPhrase.Kind.PERSON
                || phrase.role() != null
                || phrase.known() != null
                || passage.is(phrase.from(), WordClass.GIVEN_NAME);
    }
}
