package org.isnad.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Counts the Unicode code points of one text up to any of its chars, without going through the text each time. */
public final class CodePoints {

    /** Where the second chars of surrogate pairs stand, in order. */
    private final int[] second;

    private CodePoints(int[] second) {
        this.second = second;
    }

    /** Those of {@code text}. */
    public static CodePoints in(String text) {
        return new CodePoints(IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray());
    }

    /** The same range as {@link Span#codePoints} gives. */
    public Span of(Span chars) {
        return new Span(before(chars.start()), before(chars.end()));
    }

    private int before(int end) {
        int found = Arrays.binarySearch(second, end);
        return end - (found < 0 ? -found - 1 : found);
    }
}
