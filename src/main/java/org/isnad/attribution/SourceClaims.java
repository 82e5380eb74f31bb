package org.isnad.attribution;

import org.isnad.language.Cue;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Sees claims of the shape {@link Rule.Shape#SOURCE_FIRST} and {@link Rule.Shape#SOURCE_LAST}. */
final class SourceClaims {

    private static final int LONGEST_IMPERSONAL = 6;
    private static final int LONGEST_TURN = 5;
    private static final int LONGEST_TOLD = 12;
    /** How many marks and conjunctions a sentence may open with. */
    private static final int LONGEST_OPENING = 20;
    /** How far from the start of its sentence a source after a comma still stands at its head. */
    private static final int FARTHEST_FIRST = 3;

    private final Sources sources;

    SourceClaims(Sources sources) {
        this.sources = sources;
    }

    /** A source at the head of its sentence, and the clause after it. */
    @Nullable
    Claim before(Passage passage, Rule rule, int at) {
        Source source = isFirst(passage, at) ? sources.at(passage, at) : null;
        if (source == null) {
            return null;
        }
        int limit = passage.sentenceEnd(at);
        int start = source.phrase().to();
        while (start < limit && leadsOn(passage, start)) {
            start++;
        }
        boolean verb = start < limit && passage.isCueVerb(start) && !passage.is(start, WordClass.NOUN);
        return start >= limit || verb ? null : claim(passage, rule, source, start, limit);
    }

    private static boolean isFirst(Passage passage, int at) {
        int start = passage.sentenceStart(at);
        return at == start
                || at == start + 1 && passage.is(start, WordClass.CONNECTOR)
                || at > start && passage.mark(at - 1) == Marks.Kind.COMMA && at - start <= FARTHEST_FIRST;
    }

    /** Whether the token stands between a source and the first of the words it is the source of. */
    private static boolean leadsOn(Passage passage, int i) {
        return isIdleMark(passage, i)
                || passage.is(i, WordClass.COMPLEMENTIZER)
                || passage.is(i, WordClass.BEING) && passage.openedAt(i + 1) != null
                || passage.is(i, WordClass.CONNECTOR);
    }

    /** A mark that opens no quotation. */
    private static boolean isIdleMark(Passage passage, int i) {
        return !passage.isWord(i) && passage.openedAt(i) == null;
    }

    /** A source after the clause it stands for. */
    @Nullable
    Claim after(Passage passage, Rule rule, int at) {
        if (!passage.is(at, WordClass.SOURCE)) {
            return null;
        }
        int start = startOfClause(passage, at);
        Source source = at > start + 2 ? sources.at(passage, at) : null;
        if (source == null || !closesClause(passage, source.phrase().to())) {
            return null;
        }
        Claim claim = claim(passage, rule, source, start, ContentEnd.trim(passage, start, at));
        return claim != null && claim.content().to() <= at ? claim : null;
    }

    private static @Nullable Claim claim(Passage passage, Rule rule, Source source, int start, int limit) {
        return Contents.claim(
                passage, Report.plain(rule, source.cue(), source.phrase()), Lead.none(start), limit, false);
    }

    /** The first token of what stands before the source at {@code at}, without what belongs to the whole sentence. */
    private static int startOfClause(Passage passage, int at) {
        int start = passage.sentenceStart(at);
        int end = Math.min(at, start + LONGEST_OPENING);
        while (start < end && (passage.is(start, WordClass.CONNECTOR) || isIdleMark(passage, start))) {
            start++;
        }
        return afterImpersonal(passage, afterTurn(passage, start, at), at);
    }

    /** After "on the other hand," which belongs to the whole sentence. */
    private static int afterTurn(Passage passage, int start, int at) {
        if (start < at && passage.isWord(start) && passage.opensCircumstance(start)) {
            for (int i = start + 1; i < Math.min(at, start + LONGEST_TURN); i++) {
                if (passage.mark(i) == Marks.Kind.COMMA) {
                    return i + 1;
                }
            }
        }
        return start;
    }

    /** After "it is worth noting that", which tells no source. */
    private static int afterImpersonal(Passage passage, int start, int limit) {
        if (!passage.is(start, WordClass.IMPERSONAL)) {
            return start;
        }
        for (int i = start + 1; i < Math.min(limit, start + LONGEST_IMPERSONAL); i++) {
            if (passage.is(i, WordClass.COMPLEMENTIZER)) {
                return i + 1;
            }
        }
        return start;
    }

    /** Whether what follows up to the end of the sentence can only be told of the source: "the court that tried". */
    private static boolean isTold(Passage passage, int from) {
        int end = passage.sentenceEnd(from);
        boolean opens = Clauses.isRelative(passage, from)
                || passage.is(from, WordClass.PREPOSITION)
                || passage.is(from, WordClass.TIME)
                || passage.is(from, WordClass.WEEKDAY)
                || passage.is(from, WordClass.PASSING)
                || passage.is(from - 1, WordClass.DOCUMENT) && Clauses.isPlainVerb(passage, from)
                || Clauses.bearsPreposition(passage, from);
        boolean told = opens && end - from <= LONGEST_TOLD;
        for (int i = from; i < end && told; i++) {
            told = !passage.is(i, WordClass.CONNECTOR) && (passage.isWord(i) || around(passage, i));
        }
        return told;
    }

    private static boolean around(Passage passage, int i) {
        return passage.openedAt(i) != null || passage.closedAt(i) != null;
    }

    /**
     * Whether the source belongs to the clause before it: it closes the sentence, or what follows is another word of
     * saying. In mid-sentence it does not tell which of the clauses beside it is the source's.
     */
    private static boolean closesClause(Passage passage, int i) {
        if (i >= passage.size() || i >= passage.sentenceEnd(i - 1) || passage.sentenceStart(i) == i) {
            return true;
        }
        if (isTold(passage, i)) {
            return true;
        }
        int next = passage.mark(i) == Marks.Kind.COMMA ? i + 1 : i;
        return passage.is(next, WordClass.CONNECTOR)
                        && (passage.isCueVerb(next + 1) || passage.is(next + 1, WordClass.BEING))
                || passage.cues(next).stream().anyMatch(cue -> cue.kind() == Cue.Kind.PARTICIPLE);
    }
}
