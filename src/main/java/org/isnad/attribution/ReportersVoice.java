package org.isnad.attribution;

import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.Passage;

/**
 * Tells where, after a comma or two dots, an article goes on in its own words about the speaker, so that the words said
 * end.
 */
final class ReportersVoice {

    /** In letters: conjunctions of more bear a pronoun. */
    private static final int SHORT = 3;

    private static final int LONGEST_TURN = 7;

    /** The acts whose verbs tell that somebody spoke, rather than what somebody thinks. */
    private static final Set<String> TELLING = Set.of(
            "say", "add", "confirm", "explain", "point-out", "announce", "stress", "state", "report", "note", "suggest",
            "ask", "warn");

    private ReportersVoice() {}

    /** Whether token {@code i} opens such a clause; its reader need not find a claim in it. */
    static boolean opensAt(Passage passage, int i, int limit) {
        if (i + 1 >= limit) {
            return false;
        }
        boolean dots = passage.mark(i) == Marks.Kind.STOP && passage.mark(i + 1) == Marks.Kind.STOP;
        if (dots) {
            return passage.is(i + 2, WordClass.CONNECTOR) && !passage.is(i + 3, WordClass.COMPLEMENTIZER);
        }
        if (isExcept(passage, i, limit)) {
            return true;
        }
        boolean afterComma = i > 0 && passage.mark(i - 1) == Marks.Kind.COMMA;
        return afterComma && (isParticiple(passage, i) || isHint(passage, i, limit) || isContrast(passage, i, limit)
                        || isTurn(passage, i, limit));
    }

    /** "but that he added": what opens a contrast, a complementizer with a pronoun, and a verb of saying. */
    private static boolean isExcept(Passage passage, int i, int limit) {
        int verb = i + 2;
        while (verb < limit && passage.is(verb, WordClass.BEING)) {
            verb++;
        }
        return verb < limit
                && passage.is(i + 1, WordClass.COMPLEMENTIZER)
                && !passage.is(i + 1, WordClass.PLAIN_COMPLEMENTIZER)
                && passage.isWord(i)
                && !passage.is(i, WordClass.CONNECTOR)
                && passage.opensCircumstance(i)
                && isSaying(passage, verb);
    }

    /** ", and about her work she said": a circumstance, and a verb of saying that is no relative clause's. */
    private static boolean isTurn(Passage passage, int i, int limit) {
        int first = passage.is(i, WordClass.CONNECTOR) ? i + 1 : i;
        int end = Math.min(limit - 1, first + LONGEST_TURN);
        boolean opens = first < end
                && passage.is(first, WordClass.PREPOSITION)
                && (first > i || passage.opensCircumstance(first));
        if (!opens) {
            return false;
        }
        for (int j = first + 1; j < end; j++) {
            boolean clause = passage.is(j, WordClass.COMPLEMENTIZER)
                    || passage.is(j, WordClass.RELATIVE)
                    || passage.is(j, WordClass.NEGATION)
                    || Clauses.isPlainVerb(passage, j) && !passage.isCueVerb(j);
            if (clause || !passage.isWord(j) && passage.mark(j) != Marks.Kind.COMMA) {
                return false;
            }
            if (isSaying(passage, j)) {
                return !passage.is(j + 1, WordClass.WITHIN);
            }
        }
        return false;
    }

    /** A verb that leads to what was said, and is nothing else. */
    private static boolean isSaying(Passage passage, int i) {
        return !passage.is(i, WordClass.NOUN)
                && passage.cues(i).stream()
                        .anyMatch(cue -> cue.isVerb()
                                && TELLING.contains(cue.act())
                                && cue.frames().contains(Cue.THAT)
                                && CueConditions.mayBeCue(passage, cue, i));
    }

    /** ", considering …": a participle that can only tell how the speaker went on. */
    private static boolean isParticiple(Passage passage, int i) {
        return passage.cues(i).stream().anyMatch(Cue::adverbial) && !passage.is(i, WordClass.NOUN);
    }

    /** ", in a hint at …": what the article takes the words to mean. */
    private static boolean isHint(Passage passage, int i, int limit) {
        return i + 2 < limit
                && passage.is(i, WordClass.ASIDE)
                && passage.is(i + 1, WordClass.NO_CUE)
                && passage.is(i + 2, WordClass.PREPOSITION);
    }

    /** ", but he confirmed": a conjunction with a pronoun, and a verb of saying. */
    private static boolean isContrast(Passage passage, int i, int limit) {
        int last = passage.is(i, WordClass.CONNECTOR) && passage.is(i + 1, WordClass.CONNECTOR) ? i + 1 : i;
        return last + 1 < limit
                && passage.is(last, WordClass.CONNECTOR)
                && passage.token(last).folded().length() > SHORT
                && passage.isCueVerb(last + 1)
                && !passage.is(last + 1, WordClass.NOUN);
    }
}
