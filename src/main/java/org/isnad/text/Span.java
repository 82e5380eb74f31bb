package org.isnad.text;

/**
 * A half-open range of a text, in Java chars (UTF-16 units) of the text exactly as published.
 *
 * @param start the first char
 * @param end   the char after the last; never less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException unless {@code 0 <= start <= end} */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The words of {@code text} that this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** The length in chars. */
    public int length() {
        return end - start;
    }

    /** Whether every char of {@code other} is in this span too. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one char. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same range counted in Unicode code points of {@code text}, as the graph states it. */
    public Span codePoints(String text) {
        int from = text.codePointCount(0, start);
        return new Span(from, from + text.codePointCount(start, end));
    }

    /** By start, then the longer first, so that a span comes before those it covers. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
