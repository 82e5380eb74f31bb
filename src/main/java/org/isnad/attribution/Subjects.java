package org.isnad.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of saying: after it, or before it in the same clause. */
final class Subjects {

    private static final Set<NounPhrase.Kind> TOGETHER =
            EnumSet.of(NounPhrase.Kind.PERSON, NounPhrase.Kind.BODY, NounPhrase.Kind.COUNTRY);

    private static final int LONGEST_ASIDE = 40;
    private static final int FARTHEST_BEFORE = 120;
    private static final int LONGEST_BESIDE = 8;
    private static final int LONGEST_TIME = 6;

    private static final Set<WordClass> NO_NAME =
            EnumSet.complementOf(EnumSet.of(WordClass.NOUN, WordClass.NATIONALITY));

    private final NounPhrases phrases;
    private final Lexicon lexicon;

    Subjects(NounPhrases phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /** A subject right before the cue that leaves no doubt, so that what follows the verb is its object. */
    @Nullable
    NounPhrase rightBefore(Passage passage, Cue cue, int at) {
        NounPhrase phrase = before(passage, cue, at);
        if (phrase == null) {
            return null;
        }
        int next = phrase.to();
        while (next < at && (passage.is(next, WordClass.BEING) || passage.mark(next) == Marks.Kind.COMMA)) {
            next++;
        }
        return next == at ? phrase : null;
    }

    /** The subject right after the cue, or after words of time; null when none agrees with the verb. */
    @Nullable
    NounPhrase after(Passage passage, Cue cue, int at, int limit) {
        int i = afterTime(passage, at, limit);
        NounPhrase phrase = phrases.at(passage, i, limit, cue.frames());
        if (phrase == null && isLoneName(passage, i, limit)) {
            return NounPhrase.person(i, i + 1);
        }
        int afterOutlet = phrase == null ? afterOutlet(passage, i, limit) : i;
        if (afterOutlet > i) {
            NounPhrase farther = phrases.at(passage, afterOutlet, limit, cue.frames());
            return farther != null && isCertain(passage, farther) && mayFollow(passage, cue, at, afterOutlet, farther)
                    ? farther
                    : null;
        }
        return mayFollow(passage, cue, at, i, phrase) ? phrase : null;
    }

    /** Whoever stands after a cue whose words are led in by what only speech has, so that nothing else stands there. */
    @Nullable
    NounPhrase anyoneAfter(Passage passage, Cue cue, int at, int limit) {
        int i = afterTime(passage, at, limit);
        NounPhrase phrase = phrases.anyone(passage, i, limit, cue.frames());
        return mayFollow(passage, cue, at, i, phrase) ? phrase : null;
    }

    private boolean mayFollow(Passage passage, Cue cue, int at, int i, @Nullable NounPhrase phrase) {
        return phrase != null && !isObject(passage, phrase) && NounPhrases.agree(cue, phrase, i == at + 1);
    }

    /** The token after "to «outlet»", which may stand between a verb and its subject; {@code i} when it does not. */
    private static int afterOutlet(Passage passage, int i, int limit) {
        boolean alone = i + 1 < limit
                && passage.isWord(i)
                && passage.token(i).folded().length() == 1
                && !passage.is(i, WordClass.CONNECTOR);
        Quotation quotation = alone ? passage.openedAt(i + 1) : null;
        boolean outlet = quotation != null && quotation.closed() && quotation.close() + 1 < limit;
        return outlet ? quotation.close() + 1 : i;
    }

    private static int afterTime(Passage passage, int at, int limit) {
        int i = at + 1;
        int skipped = 0;
        while (i < limit && skipped < LONGEST_TIME && mayPass(passage, i)) {
            i++;
            skipped++;
        }
        return i < limit && skipped > 0 && passage.mark(i) == Marks.Kind.COMMA ? i + 1 : i;
    }

    /** Any noun between a verb of saying and a colon is who said it. */
    private static boolean isLoneName(Passage passage, int i, int limit) {
        return i + 1 < limit
                && passage.token(i).kind() == Token.Kind.WORD
                && passage.mark(i + 1) == Marks.Kind.COLON
                && !passage.word(i).isAny(NO_NAME)
                && passage.cues(i).isEmpty();
    }

    private static boolean mayPass(Passage passage, int i) {
        return passage.is(i, WordClass.TIME) || passage.is(i, WordClass.WEEKDAY) || passage.is(i, WordClass.PASSING);
    }

    /** An indefinite subject cannot bear a preposition, and a sound plural in the accusative is an object. */
    private boolean isObject(Passage passage, NounPhrase phrase) {
        Word first = passage.word(phrase.from());
        return passage.bearsPreposition(phrase.from()) || phrase.plural() && lexicon.looksLikeObject(first.bare());
    }

    /** The noun phrase that ends right before token {@code at}, or before a comma there; null for none. */
    @Nullable
    NounPhrase beside(Passage passage, int at) {
        int end = at > 0 && passage.mark(at - 1) == Marks.Kind.COMMA ? at - 1 : at;
        int start = Math.max(passage.sentenceStart(at), end - LONGEST_BESIDE);
        for (int i = start; i < end; i++) {
            NounPhrase phrase = phrases.at(passage, i, end, Set.of());
            boolean subject = phrase != null
                    && phrase.to() == end
                    && isCertain(passage, phrase)
                    && (phrase.kind() == NounPhrase.Kind.PERSON
                            || phrase.plural()
                            || passage.word(i).article());
            if (subject) {
                return phrase;
            }
        }
        return null;
    }

    /** The subject before the cue at {@code at}, no further back than its sentence reaches; null for none. */
    @Nullable
    NounPhrase before(Passage passage, Cue cue, int at) {
        int start = Math.max(passage.sentenceStart(at), at - FARTHEST_BEFORE);
        NounPhrase relative = beforeRelative(passage, cue, at, start);
        if (relative == null && passage.is(at + 1, WordClass.WITHIN)) {
            relative = authorBefore(passage, cue, at, start);
        }
        if (relative != null) {
            return relative;
        }
        for (int i = start; i < at; i++) {
            if (i > start && (!opensClause(passage, i - 1) || isCoordinated(passage, i))) {
                continue;
            }
            NounPhrase phrase = phrases.at(passage, i, at, Set.of());
            if (phrase != null
                    && passage.word(phrase.from()).preposition().isEmpty()
                    && NounPhrases.agree(cue, phrase, false)
                    && !clash(cue, phrase)
                    && (isCertain(passage, phrase) || opensSentence(passage, start, i))
                    && (onlyAside(passage, phrase.to(), at)
                            || opensSentence(passage, start, i) && onlyRelative(passage, phrase.to(), at))) {
                return phrase;
            }
        }
        return null;
    }

    /** "The northern and the southern": a definite word after another and a conjunction opens no clause. */
    private static boolean isCoordinated(Passage passage, int i) {
        return i > 1
                && passage.is(i - 1, WordClass.CONNECTOR)
                && passage.token(i - 1).folded().length() == 1
                && passage.isWord(i - 2)
                && passage.word(i - 2).article()
                && passage.word(i).article();
    }

    private static boolean opensSentence(Passage passage, int start, int i) {
        return i == start || i == start + 1 && passage.is(start, WordClass.CONNECTOR);
    }

    /** A verb after its subject agrees in gender, whatever the number. */
    private static boolean clash(Cue cue, NounPhrase phrase) {
        boolean feminine = phrase.gender() == NounPhrase.Gender.FEMININE || phrase.plural();
        return feminine && !cue.feminine() && !cue.plural();
    }

    /** "A speech of the leader's, in which he said": the person behind a preposition after the noun of what was made. */
    private @Nullable NounPhrase authorBefore(Passage passage, Cue cue, int at, int start) {
        for (int i = at - 1; i > Math.max(start, at - LONGEST_ASIDE); i--) {
            boolean made = passage.is(i - 1, WordClass.MEDIUM) || passage.is(i - 1, WordClass.DOCUMENT);
            if (made && passage.isWord(i) && !passage.word(i).preposition().isEmpty()) {
                NounPhrase phrase = phrases.at(passage, i, at, Set.of());
                return phrase != null && isCertain(passage, phrase) && NounPhrases.agree(cue, phrase, false)
                        ? phrase
                        : null;
            }
        }
        return null;
    }

    /** "The report that showed …": the noun phrase that a relative pronoun before the verb points to. */
    private @Nullable NounPhrase beforeRelative(Passage passage, Cue cue, int at, int start) {
        int relative = at - 1;
        while (relative > start && passage.is(relative, WordClass.BEING)) {
            relative--;
        }
        boolean points = passage.is(relative, WordClass.RELATIVE) && !passage.is(relative, WordClass.CONNECTOR);
        if (relative <= start || !points) {
            return null;
        }
        int end = passage.mark(relative - 1) == Marks.Kind.COMMA ? relative - 1 : relative;
        for (int i = Math.max(start, end - 20); i < end; i++) {
            NounPhrase phrase = phrases.at(passage, i, end, Set.of());
            if (phrase != null
                    && phrase.to() == end
                    && passage.word(i).preposition().isEmpty()
                    && isCertain(passage, phrase)) {
                return phrase;
            }
        }
        return null;
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

    private static boolean opensClause(Passage passage, int i) {
        return passage.mark(i) == Marks.Kind.COMMA
                || passage.mark(i) == Marks.Kind.SEMICOLON
                || passage.mark(i) == Marks.Kind.ELLIPSIS
                || passage.mark(i) == Marks.Kind.STOP
                || passage.mark(i) == Marks.Kind.DASH
                || passage.is(i, WordClass.CONNECTOR)
                || passage.is(i, WordClass.CONJUNCTION)
                || passage.is(i, WordClass.COMPLEMENTIZER)
                || passage.is(i, WordClass.BEING)
                || passage.is(i, WordClass.OPENS_CLAUSE);
    }

    /** Whether nothing but a circumstance stands between subject and verb: no other verb, no new clause. */
    private static boolean onlyAside(Passage passage, int from, int at) {
        if (at - from > LONGEST_ASIDE) {
            return false;
        }
        if (from < at && passage.isWord(from) && !startsAside(passage, from)) {
            return false;
        }
        for (int i = from; i < at; i++) {
            boolean verb =
                    passage.is(i, WordClass.VERB) && !passage.is(i, WordClass.NOUN) && !passage.is(i, WordClass.BEING);
            if (verb
                    || passage.is(i, WordClass.OPENS_CLAUSE)
                    || passage.isCueVerb(i) && i > from && !passage.word(i).isAny(EnumSet.of(WordClass.NOUN))
                    || passage.is(i, WordClass.COMPLEMENTIZER)
                    || passage.mark(i) == Marks.Kind.COLON
                    || passage.is(i, WordClass.NEGATION)) {
                return false;
            }
        }
        return true;
    }

    /** "The coach, who took over in June, said": a relative clause between subject and verb, closed by a comma. */
    private static boolean onlyRelative(Passage passage, int from, int at) {
        int relative = passage.mark(from) == Marks.Kind.COMMA ? from + 1 : from;
        return passage.is(relative, WordClass.RELATIVE)
                && !passage.is(relative, WordClass.CONNECTOR)
                && passage.mark(at - 1) == Marks.Kind.COMMA
                && at - from <= LONGEST_ASIDE;
    }

    private static boolean startsAside(Passage passage, int i) {
        return passage.is(i, WordClass.PREPOSITION)
                || passage.is(i, WordClass.TIME)
                || passage.is(i, WordClass.WEEKDAY)
                || passage.is(i, WordClass.BEING)
                || passage.is(i, WordClass.SOURCE)
                || passage.is(i, WordClass.CONJUNCTION)
                || passage.is(i, WordClass.CONNECTOR)
                || !passage.word(i).preposition().isEmpty();
    }
}
