package org.isnad.attribution;

import java.util.List;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes a claim of a report and the place where the words said begin. */
final class Contents {

    private Contents() {}

    /**
     * The claim whose words begin where {@code lead} tells; their end is that of the sentence, or of the quotation when
     * they are wholly quoted.
     *
     * @param colon whether words without marks are the speaker's own
     * @return null when no word is there: the article was cut off, or the marks hold nothing
     */
    static @Nullable Claim claim(Passage passage, Report report, Lead lead, int limit, boolean colon) {
        Quotation quotation = passage.openedAt(lead.start());
        if (quotation != null && isWhole(passage, quotation)) {
            return claim(passage, report, inside(passage, quotation), 0, Mode.DIRECT);
        }
        Range words = new Range(lead.start(), ContentEnd.ofClause(passage, lead.start(), limit));
        Mode mode = colon && quotation == null ? Mode.DIRECT : modeOf(passage, words);
        return claim(passage, report, words, lead.offset(), mode);
    }

    private static @Nullable Claim claim(Passage passage, Report report, Range words, int offset, Mode mode) {
        if (!holdsWord(passage, words.from(), words.to())) {
            return null;
        }
        Span span = span(passage, words, offset);
        return new Claim(report.rule(), report.cue(), report.act(), report.speaker(), words, span, mode, List.of());
    }

    /** Cuts a claim of indirect speech at token {@code end}. */
    static Claim cut(Passage passage, Claim claim, int end) {
        int from = claim.content().from();
        int to = ContentEnd.trim(passage, from, end);
        Range words = new Range(from, Math.max(to, from + 1));
        int offset = claim.span().start() - passage.token(from).span().start();
        Mode mode = claim.mode() == Mode.DIRECT ? Mode.DIRECT : modeOf(passage, words);
        return claim.withContent(words, span(passage, words, offset), mode);
    }

    /** Whether one of these tokens is a word; those past the end of the passage are none. */
    static boolean holdsWord(Passage passage, int from, int to) {
        for (int i = from; i < Math.min(to, passage.size()); i++) {
            if (passage.isWord(i)) {
                return true;
            }
        }
        return false;
    }

    private static Span span(Passage passage, Range words, int offset) {
        Span span = passage.span(words.from(), Math.min(words.to(), passage.size()));
        return new Span(Math.min(span.start() + offset, span.end()), span.end());
    }

    /** What the marks hold, without a complementizer set inside them. */
    private static Range inside(Passage passage, Quotation quotation) {
        int first = quotation.open() + 1;
        boolean that = first + 1 < quotation.close() && passage.is(first, WordClass.PLAIN_COMPLEMENTIZER);
        int from = that ? first + 1 : first;
        int to = ContentEnd.trim(passage, first, Math.min(quotation.close(), passage.size()));
        return new Range(from, Math.max(from + 1, to));
    }

    /** Whether the words said end where the quotation does, rather than going on in the outlet's own words. */
    private static boolean isWhole(Passage passage, Quotation quotation) {
        int next = quotation.close() + 1;
        if (!quotation.closed() || next >= passage.size()) {
            return true;
        }
        boolean sentences = passage.mark(quotation.close() - 1) == Marks.Kind.STOP
                || passage.mark(quotation.open()) == Marks.Kind.BRACKET_OPEN;
        if (sentences) {
            return true;
        }
        if (!passage.isWord(next)) {
            return passage.mark(next) != Marks.Kind.SEMICOLON || next >= passage.sentenceEnd(quotation.open());
        }
        return passage.is(next, WordClass.SOURCE)
                || passage.is(next, WordClass.DEMONSTRATIVE) && !Clauses.bearsPreposition(passage, next)
                || passage.is(next, WordClass.OPENS_CLAUSE)
                || passage.is(next, WordClass.CONNECTOR)
                || passage.sentenceEnd(next) <= next
                || passage.sentenceStart(next) == next
                || !passage.cues(next).isEmpty();
    }

    private static Mode modeOf(Passage passage, Range words) {
        for (int i = words.from(); i < words.to(); i++) {
            Quotation quotation = passage.openedAt(i);
            if (quotation != null && quotation.size() > 1) {
                return Mode.MIXED;
            }
        }
        return Mode.INDIRECT;
    }
}
