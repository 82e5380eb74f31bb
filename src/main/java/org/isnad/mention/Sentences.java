package org.isnad.mention;

import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.text.Token;

/**
 * Where the sentences of a passage end: at the end of a paragraph, and at a stop outside quotation marks, unless the
 * stop is an abbreviation's or a slip of the typist in mid-sentence.
 */
final class Sentences {

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int LONGEST_BRACKET = 8;
    private static final String FULL_STOP = ".";

    private Sentences() {}

    static void mark(Passage passage, int[] starts, int[] ends) {
        int start = 0;
        int bracketEnd = 0;
        for (int i = 0; i < passage.size(); i++) {
            if (passage.mark(i) == Marks.Kind.BRACKET_OPEN) {
                bracketEnd = Math.max(bracketEnd, bracketEnd(passage, i));
            }
            if (i >= bracketEnd && endsWithMark(passage, i)) {
                fill(start, i + 1, starts, ends);
                start = i + 1;
            } else if (i >= bracketEnd && endsAt(passage, i)) {
                fill(start, i, starts, ends);
                starts[i] = start;
                ends[i] = i;
                start = i + 1;
            }
        }
        fill(start, passage.size(), starts, ends);
    }

    /** Where a short bracket that opens at token {@code i} closes: stops in it are of abbreviations. */
    private static int bracketEnd(Passage passage, int i) {
        int limit = Math.min(passage.size(), i + LONGEST_BRACKET);
        for (int j = i + 1; j < limit && passage.token(j).kind() != Token.Kind.BREAK; j++) {
            if (passage.mark(j) == Marks.Kind.BRACKET_CLOSE) {
                return j;
            }
        }
        return i;
    }

    private static void fill(int start, int end, int[] starts, int[] ends) {
        for (int i = start; i < end; i++) {
            starts[i] = start;
            ends[i] = end;
        }
    }

    /** A closing mark right after a full stop, when what follows is not about the words in the marks. */
    private static boolean endsWithMark(Passage passage, int i) {
        Quotation quotation = passage.closedAt(i);
        return quotation != null
                && passage.around(i) == null
                && FULL_STOP.equals(passage.token(i - 1).folded())
                && i + 1 < passage.size()
                && passage.isWord(i + 1)
                && !passage.isCueVerb(i + 1)
                && !passage.is(i + 1, WordClass.SOURCE)
                && !passage.is(i + 1, WordClass.DEMONSTRATIVE);
    }

    private static boolean endsAt(Passage passage, int i) {
        if (passage.token(i).kind() == Token.Kind.BREAK) {
            return true;
        }
        if (passage.mark(i) != Marks.Kind.STOP) {
            return false;
        }
        Quotation around = passage.around(i);
        return (around == null || !around.closed()) && !isSlip(passage, i) && !isAbbreviation(passage, i);
    }

    /** A stop set before the word it should follow, a stop before a word that opens no sentence, or one of several. */
    private static boolean isSlip(Passage passage, int i) {
        if (i + 1 >= passage.size() || passage.token(i + 1).kind() == Token.Kind.BREAK) {
            return false;
        }
        boolean setBeforeWord = passage.spaceBefore(i) && !passage.spaceBefore(i + 1) && passage.isWord(i + 1);
        boolean severalStops = passage.mark(i + 1) == Marks.Kind.STOP && !passage.spaceBefore(i + 1)
                || i > 0 && passage.mark(i - 1) == Marks.Kind.STOP && !passage.spaceBefore(i);
        return setBeforeWord
                || severalStops
                || isInAddress(passage, i)
                || isInNumber(passage, i)
                || passage.is(i + 1, WordClass.CONTINUES)
                || passage.is(i + 1, WordClass.COMPLEMENTIZER);
    }

    /** A stop between the digits of one number, with a space after it. */
    private static boolean isInNumber(Passage passage, int i) {
        return i > 0
                && passage.token(i - 1).kind() == Token.Kind.NUMBER
                && passage.token(i + 1).kind() == Token.Kind.NUMBER
                && !passage.spaceBefore(i);
    }

    /** A stop between foreign letters, as in the address of a page. */
    private static boolean isInAddress(Passage passage, int i) {
        if (i == 0 || passage.spaceBefore(i) || passage.spaceBefore(i + 1)) {
            return false;
        }
        char before = passage.text().charAt(passage.token(i).span().start() - 1);
        char after = passage.text().charAt(passage.token(i + 1).span().start());
        return before < FIRST_BEYOND_ASCII && after < FIRST_BEYOND_ASCII && Character.isLetter(after);
    }

    /** One letter and a stop, as in a doctor's title. */
    private static boolean isAbbreviation(Passage passage, int i) {
        return i > 0
                && passage.token(i - 1).kind() == Token.Kind.WORD
                && passage.token(i - 1).folded().length() == 1
                && !passage.spaceBefore(i);
    }
}
