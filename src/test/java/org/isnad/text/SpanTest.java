package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2"})
    void refusesWhatIsNoRange(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void coversTheCharsFromStartToBeforeEnd() {
        assertThat(new Span(2, 5).in("abcdefg")).isEqualTo("cde");
        assertThat(new Span(2, 5).length()).isEqualTo(3);
        assertThat(new Span(4, 4).in("abcdefg")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 5, true", "3, 4, true", "1, 3, false", "4, 6, false", "5, 6, false"})
    void coversASpanWithin(int start, int end, boolean covered) {
        assertThat(new Span(2, 5).covers(new Span(start, end))).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, true", "4, 9, true", "3, 4, true", "0, 2, false", "5, 7, false"})
    void overlapsWhatSharesAChar(int start, int end, boolean shared) {
        assertThat(new Span(2, 5).overlaps(new Span(start, end))).isEqualTo(shared);
        assertThat(new Span(start, end).overlaps(new Span(2, 5))).isEqualTo(shared);
    }

    @Test
    void reachesToAnother() {
        assertThat(new Span(7, 9).to(new Span(2, 5))).isEqualTo(new Span(2, 9));
    }

    @Test
    void countsAnEmojiAsOneCodePoint() {
        String text = "نعم 😀 قال";
        assertThat(new Span(text.indexOf("قال"), text.length()).codePoints(text))
                .isEqualTo(new Span(6, 9));
        assertThat(new Span(4, 6).codePoints(text)).isEqualTo(new Span(4, 5));
    }

    @Test
    void comesBeforeWhatItCovers() {
        Span outer = new Span(2, 9);
        Span inner = new Span(2, 5);
        Span later = new Span(4, 5);
        assertThat(Stream.of(later, inner, outer).sorted()).isEqualTo(List.of(outer, inner, later));
    }
}
