package org.isnad.attribution;

import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;

/** Finds the right end of the words said. */
final class ContentEnd {

    /** A text without stops is no one claim; this also keeps the work in proportion to the length of the text. */
    private static final int LONGEST = 1000;

    private static final WordClasses PERSON = WordClasses.of(
            WordClass.GIVEN_NAME, WordClass.HONORIFIC, WordClass.ROLE, WordClass.NAME_LINK, WordClass.NAME_BEGIN);

    private ContentEnd() {}

    /** The token after the words of indirect speech that start at {@code from}. */
    static int ofClause(Passage passage, int from, int limit) {
        int depth = 0;
        int i = from;
        int end = Math.min(limit, from + LONGEST);
        while (i < end) {
            Quotation quotation = passage.openedAt(i);
            if (quotation != null && quotation.closed() && quotation.close() < limit) {
                i = quotation.close() + 1;
                continue;
            }
            depth += passage.mark(i) == Marks.Kind.BRACKET_OPEN
                    ? 1
                    : passage.mark(i) == Marks.Kind.BRACKET_CLOSE ? -1 : 0;
            boolean ends = opensAnother(passage, from, i, limit)
                    || isSource(passage, i, limit)
                    || ReportersVoice.opensAt(passage, i, limit);
            if (i > from && depth <= 0 && ends) {
                break;
            }
            i++;
        }
        return trim(passage, from, i);
    }

    /**
     * Whether the article goes on in its own words at token {@code i}: to another word of saying, to the occasion on
     * which this was said, or, after a noun phrase, to another event.
     */
    private static boolean opensAnother(Passage passage, int from, int i, int limit) {
        if (passage.mark(i) == Marks.Kind.SEMICOLON) {
            return i + 2 < limit && passage.is(i + 2, WordClass.RELATIVE);
        }
        boolean another = i + 1 < limit
                && passage.mark(i - 1) == Marks.Kind.COMMA
                && passage.isCueVerb(i)
                && !passage.is(i, WordClass.NOUN)
                && passage.word(i + 1).isAny(PERSON);
        boolean speaker = another
                || i + 2 < limit
                        && passage.is(i, WordClass.CONNECTOR)
                        && passage.mark(i - 1) == Marks.Kind.COMMA
                        && passage.isCueVerb(i + 1)
                        && passage.word(i + 2).isAny(PERSON);
        if (speaker) {
            return true;
        }
        if (isEvent(passage, from, i, limit)) {
            return true;
        }
        if (!passage.is(i, WordClass.OPENS_CLAUSE) || i + 1 >= limit) {
            return false;
        }
        boolean event = !passage.is(from - 1, WordClass.COMPLEMENTIZER)
                && passage.mark(i - 1) == Marks.Kind.COMMA
                && passage.is(i, WordClass.CONNECTOR);
        boolean occasion = passage.is(i + 1, WordClass.ASIDE) && i + 2 < limit && passage.is(i + 2, WordClass.MEDIUM);
        return event || occasion || passage.isCueVerb(i + 1) && !passage.is(i + 1, WordClass.PREPOSITION);
    }

    /** ", and gave": a finite verb cannot go on with a noun phrase in which no other verb stands. */
    private static boolean isEvent(Passage passage, int from, int i, int limit) {
        boolean event = i + 1 < limit
                && passage.is(i, WordClass.CONNECTOR)
                && passage.token(i).folded().length() == 1
                && passage.mark(i - 1) == Marks.Kind.COMMA
                && Clauses.isPlainVerb(passage, i + 1)
                && !passage.is(from - 1, WordClass.COMPLEMENTIZER)
                && passage.mark(from - 1) != Marks.Kind.COLON
                && passage.openedAt(from - 1) == null;
        return event && isNominal(passage, from, i);
    }

    private static boolean isNominal(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean clause = passage.is(i, WordClass.RELATIVE)
                    || passage.is(i, WordClass.COMPLEMENTIZER)
                    || passage.is(i, WordClass.SUBORDINATOR)
                    || Clauses.isPlainVerb(passage, i)
                    || passage.openedAt(i) != null;
            if (clause) {
                return false;
            }
        }
        return true;
    }

    /** "…, according to …", "in his words" after the words said. */
    private static boolean isSource(Passage passage, int i, int limit) {
        boolean source = passage.is(i, WordClass.SOURCE) && passage.mark(i - 1) == Marks.Kind.COMMA
                || isThatBeing(passage, i) && i + 3 < limit && isCiting(passage, i + 1);
        boolean saying = passage.is(i, WordClass.SOURCE) && i + 1 < limit && passage.is(i + 1, WordClass.SOURCE_NOUN);
        if (saying && i + 3 < limit && passage.mark(i + 2) == Marks.Kind.COMMA) {
            return false;
        }
        boolean inWords = passage.is(i, WordClass.PREPOSITION)
                && i + 2 < limit
                && passage.is(i + 1, WordClass.SOURCE_NOUN)
                && passage.is(i + 2, WordClass.SOURCE_NOUN);
        return source || saying || inWords;
    }

    /** "According to what X said", "quoting X": a source that can be nothing but whoever says something. */
    private static boolean isCiting(Passage passage, int i) {
        return passage.is(i, WordClass.CITING)
                || passage.is(i, WordClass.SOURCE) && (passage.isCueVerb(i + 1) || passage.isCueVerb(i + 2));
    }

    /** ", and that", which points back to the whole of what was said. */
    private static boolean isThatBeing(Passage passage, int i) {
        return passage.mark(i - 1) == Marks.Kind.COMMA
                && passage.is(i, WordClass.OPENS_CLAUSE)
                && !passage.is(i, WordClass.CONNECTOR);
    }

    /** The end without the marks, conjunctions and unpaired quotation marks that do not belong to the words. */
    static int trim(Passage passage, int from, int to) {
        int end = to;
        boolean bracketOpen = true;
        while (end > from + 1) {
            int last = end - 1;
            if (bracketOpen && passage.mark(last) == Marks.Kind.BRACKET_CLOSE) {
                bracketOpen = opensBracket(passage, from, last);
            }
            boolean mark = !passage.isWord(last) && !closes(passage, from, last, bracketOpen);
            boolean connector = passage.is(last, WordClass.CONNECTOR)
                    && !passage.is(last, WordClass.PASSING)
                    && !passage.word(last).article();
            if (!mark && !connector) {
                break;
            }
            boolean governed = connector && last - 1 > from && Clauses.governs(passage, last - 1);
            end = governed ? last - 1 : last;
        }
        return end;
    }

    /** Whether the mark closes a quotation or bracket that opened within the words. */
    private static boolean closes(Passage passage, int from, int at, boolean bracketOpen) {
        if (passage.mark(at) == Marks.Kind.BRACKET_CLOSE) {
            return bracketOpen;
        }
        Quotation quotation = passage.closedAt(at);
        return quotation != null && quotation.open() >= from;
    }

    private static boolean opensBracket(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.mark(i) == Marks.Kind.BRACKET_OPEN) {
                return true;
            }
        }
        return false;
    }
}
