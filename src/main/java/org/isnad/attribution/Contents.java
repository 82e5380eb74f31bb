package org.isnad.attribution;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes a claim of a cue and the place where the words said begin. */
final class Contents {

    private Contents() {}

    /**
     * The claim whose words begin at {@code found}; their end is that of the sentence, or of the quotation when they
     * are wholly quoted.
     *
     * @param colon whether words without marks are the speaker's own
     * @return null when no word is there: the article was cut off, or the marks hold nothing
     */
    static @Nullable Claim claim(
            Passage passage,
            Rule rule,
            Range cue,
            String act,
            Speaker speaker,
            Leaders.Found found,
            int limit,
            boolean colon,
            List<Range> asides) {
        Quotation quotation = passage.openedAt(found.start());
        if (quotation != null && isWhole(passage, quotation)) {
            int first = quotation.open() + 1;
            int from = first + 1 < quotation.close() && passage.is(first, WordClass.PLAIN_COMPLEMENTIZER)
                    ? first + 1
                    : first;
            Range words = new Range(from, Math.max(from + 1, endOf(passage, quotation)));
            return !holdsWord(passage, words)
                    ? null
                    : new Claim(
                            rule, cue, act, speaker, words, span(passage, words, 0), Mode.DIRECT, List.of(), asides);
        }
        Range words = new Range(found.start(), ContentEnd.ofClause(passage, found.start(), limit));
        Mode mode = colon && quotation == null ? Mode.DIRECT : modeOf(passage, words);
        return !holdsWord(passage, words)
                ? null
                : new Claim(
                        rule, cue, act, speaker, words, span(passage, words, found.offset()), mode, List.of(), asides);
    }

    private static boolean holdsWord(Passage passage, Range words) {
        return IntStream.range(words.from(), Math.min(words.to(), passage.size()))
                .anyMatch(passage::isWord);
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

    private static Span span(Passage passage, Range words, int offset) {
        Span span = passage.span(words.from(), Math.min(words.to(), passage.size()));
        return new Span(Math.min(span.start() + offset, span.end()), span.end());
    }

    /** Whether the words said end where the quotation does, rather than going on in the outlet's own words. */
    private static boolean isWhole(Passage passage, Quotation quotation) {
        int next = quotation.close() + 1;
        if (!quotation.closed() || next >= passage.size() || !passage.isWord(next)) {
            boolean semicolon = next < passage.size()
                    && passage.mark(next) == Marks.Kind.SEMICOLON
                    && next < passage.sentenceEnd(quotation.open());
            return !semicolon;
        }
        return passage.is(next, WordClass.SOURCE)
                || passage.is(next, WordClass.OPENS_CLAUSE)
                || passage.is(next, WordClass.CONNECTOR)
                || passage.sentenceEnd(next) <= next
                || passage.sentenceStart(next) == next
                || !passage.cues(next).isEmpty();
    }

    private static int endOf(Passage passage, Quotation quotation) {
        return ContentEnd.trim(passage, quotation.open() + 1, Math.min(quotation.close(), passage.size()));
    }

    private static Mode modeOf(Passage passage, Range words) {
        for (Quotation quotation : passage.quotations()) {
            if (quotation.open() >= words.from() && quotation.open() < words.to() && quotation.size() > 1) {
                return Mode.MIXED;
            }
        }
        return Mode.INDIRECT;
    }
}
