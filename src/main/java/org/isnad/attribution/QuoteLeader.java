package org.isnad.attribution;

import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells the marks that lead to speech, a colon or quotation marks, from those around a name or a title. */
final class QuoteLeader {

    private static final WordClasses PEOPLE =
            WordClasses.of(WordClass.ROLE, WordClass.UNNAMED_PERSON, WordClass.UNNAMED_GROUP, WordClass.PERSON_NOUN);

    private static final WordClasses OCCASIONS = WordClasses.of(
            WordClass.TIME,
            WordClass.WEEKDAY,
            WordClass.MEDIUM,
            WordClass.GIVEN_NAME,
            WordClass.ADVERB,
            WordClass.BEING,
            WordClass.CONNECTOR);

    /** The acts whose verbs say nothing but that something was said. */
    private static final Set<String> PLAIN = Set.of(Report.SAY, "add");

    private static final WordClasses NAME = WordClasses.of(WordClass.GIVEN_NAME, WordClass.ROLE);

    private static final int LONGEST_REST_OF_NAME = 4;
    private static final int SHORTEST_PLAIN = 5;
    private static final int FARTHEST_PLAIN = 15;
    /** As far as a complementizer is looked for. */
    private static final int FARTHEST_CLAUSE = 70;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_APPOSITION = 10;

    private final Objects objects;

    QuoteLeader(Objects objects) {
        this.objects = objects;
    }

    /** The lead that token {@code i} is for a cue, when the search began at {@code from}; null when it is none. */
    @Nullable
    Lead at(Passage passage, Cue cue, int i, int from, int limit) {
        if (passage.mark(i) == Marks.Kind.COLON && i + 1 < limit) {
            return new Lead(i, Clauses.afterComplementizer(passage, i + 1));
        }
        Quotation quotation = passage.openedAt(i);
        boolean speech = quotation != null
                && quotation.size() > 1
                && !isName(passage, quotation, from, limit)
                && !isCalledUpon(passage, cue, quotation)
                && !objects.startBefore(passage, cue, from, i);
        return speech ? Lead.none(i) : null;
    }

    /** "And he went on, we need …": a comma where a colon should be, or a verb, and nothing else leads to the words. */
    static @Nullable Lead comma(Passage passage, Cue cue, int from, int limit) {
        boolean plain = cue.isVerb() && PLAIN.contains(cue.act()) && cue.frames().contains(Cue.THAT);
        int comma = cue.act().equals(Report.SAY) ? afterName(passage, from, limit) : from;
        boolean set = passage.mark(comma) == Marks.Kind.COMMA;
        boolean clause = from < limit
                && !cue.limits().equals(Cue.START)
                && (Clauses.isPlainVerb(passage, from) && !passage.isCueVerb(from)
                        || passage.is(from, WordClass.PRONOUN) && passage.is(from, WordClass.NOT_SPEAKER));
        int start = set ? comma + 1 : from;
        if (!plain || !set && !clause || start + SHORTEST_PLAIN > limit || set && isComment(passage, start)) {
            return null;
        }
        int end = Math.min(limit, start + (set ? FARTHEST_PLAIN : FARTHEST_CLAUSE));
        for (int i = start; i < end; i++) {
            boolean anotherVerb = passage.isCueVerb(i) && passage.is(i - 1, WordClass.CONNECTOR);
            if (anotherVerb || passage.is(i, WordClass.COMPLEMENTIZER)) {
                return null;
            }
        }
        return new Lead(Math.max(from, start - 1), start);
    }

    /** The token after words that can only be more of the speaker's name; {@code from} itself for none. */
    private static int afterName(Passage passage, int from, int limit) {
        int end = Math.min(limit, from + LONGEST_REST_OF_NAME);
        int i = from;
        while (i < end && isOfName(passage, i)) {
            i++;
        }
        return i;
    }

    private static boolean isOfName(Passage passage, int i) {
        return passage.token(i).kind() == Token.Kind.WORD
                && (passage.word(i).isUnknown() || passage.word(i).isAny(NAME));
    }

    /** What goes on from the sentence before, and what is said about it: "a thing that …". */
    private static boolean isComment(Passage passage, int i) {
        return passage.is(i, WordClass.CONNECTOR) || passage.is(i + 1, WordClass.RELATIVE);
    }

    /** "Called «all sides» to": marks right before the preposition that the cue takes hold who is called upon. */
    private static boolean isCalledUpon(Passage passage, Cue cue, Quotation quotation) {
        int next = quotation.close() + 1;
        return quotation.closed()
                && quotation.size() <= LONGEST_NAME
                && next < passage.size()
                && passage.token(next).folded().length() > 1
                && cue.frames().contains(passage.token(next).folded());
    }

    private static boolean isName(Passage passage, Quotation quotation, int from, int limit) {
        return quotation.size() <= LONGEST_NAME
                && (isTitleOfSomething(passage, quotation.open(), from) || isBeforeThat(passage, quotation, limit));
    }

    /** Marks after a preposition or an outlet's noun hold a name, not speech. */
    private static boolean isTitleOfSomething(Passage passage, int i, int from) {
        if (i == from || !passage.isWord(i - 1)) {
            return false;
        }
        Word before = passage.word(i - 1);
        boolean construct = Clauses.isBareNoun(passage, i - 1)
                && !before.isAny(PEOPLE)
                && !before.isAny(OCCASIONS)
                && passage.cues(i - 1).isEmpty();
        return construct
                || before.is(WordClass.PREPOSITION)
                || before.folded().length() == 1
                || before.is(WordClass.OUTLET)
                || before.is(WordClass.BODY)
                || !before.preposition().isEmpty() && !before.isAny(PEOPLE);
    }

    /** Marks between a verb and the complementizer hold a name, also with a few words about who bears it between. */
    private static boolean isBeforeThat(Passage passage, Quotation quotation, int limit) {
        int i = quotation.close() + 1;
        int end = passage.mark(i) == Marks.Kind.COMMA ? Math.min(limit, i + LONGEST_APPOSITION) : i + 1;
        while (quotation.closed() && i < end && passage.mark(i) != Marks.Kind.COLON && passage.openedAt(i) == null) {
            if (passage.is(i, WordClass.COMPLEMENTIZER)) {
                return true;
            }
            i++;
        }
        return false;
    }
}
