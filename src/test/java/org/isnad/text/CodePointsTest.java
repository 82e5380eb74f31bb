package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void everyRangeIsCountedAsByTheSpan() {
        String text = "أ😀ب\uD83D ج😀😀\uDE00";
        CodePoints points = CodePoints.in(text);
        for (int start = 0; start <= text.length(); start++) {
            for (int end = start; end <= text.length(); end++) {
                if (!splits(text, start) && !splits(text, end)) {
                    assertThat(points.of(new Span(start, end))).isEqualTo(new Span(start, end).codePoints(text));
                }
            }
        }
    }

    private static boolean splits(String text, int i) {
        return i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
    }
}
