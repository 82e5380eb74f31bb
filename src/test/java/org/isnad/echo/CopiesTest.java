package org.isnad.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiesTest {

    @Test
    void anArticleWithAChangedSentenceIsACopy() {
        List<String> changed = new ArrayList<>(words("w", 200));
        changed.subList(40, 55).replaceAll(word -> "new" + word);
        Sample original = story("a", "2024-01-02", words("w", 200));
        List<Echo> copies = Copies.of(List.of(original, story("b", "2024-01-03", changed)));
        assertThat(copies).singleElement().satisfies(copy -> {
            assertThat(copy.later()).isEqualTo("b");
            assertThat(copy.earlier()).isEqualTo("a");
            assertThat(copy.score()).isBetween(0.8, 0.98);
        });
    }

    @Test
    void anArticleCutToTwoThirdsIsACopy() {
        assertThat(Copies.of(List.of(
                        story("a", "", words("w", 200)),
                        story("b", "", words("w", 200).subList(0, 135)))))
                .containsExactly(new Echo("b", "a", 1.0));
    }

    @Test
    void aQuotationInCommonMakesNoCopy() {
        List<String> other = new ArrayList<>(words("x", 200));
        other.addAll(words("w", 200).subList(0, 40));
        assertThat(Copies.of(List.of(story("a", "", words("w", 200)), story("b", "", other))))
                .isEmpty();
    }

    @Test
    void theSameWordsInAnotherOrderMakeNoCopy() {
        List<String> shuffled = new ArrayList<>(words("w", 200));
        Collections.shuffle(shuffled, new Random(1));
        assertThat(Copies.of(List.of(story("a", "", words("w", 200)), story("b", "", shuffled))))
                .isEmpty();
    }

    @Test
    void everyCopyNamesTheEarliestWhateverTheOrder() {
        List<Sample> stories = new ArrayList<>(List.of(
                story("c", "2024-01-01", words("w", 100)),
                story("a", "2024-01-02", words("w", 100)),
                story("b", "", words("w", 100)),
                story("z", "2024-01-01", words("other", 100))));
        List<Echo> copies = List.of(new Echo("a", "c", 1.0), new Echo("b", "c", 1.0));
        for (int seed = 0; seed < 5; seed++) {
            assertThat(Copies.of(stories)).isEqualTo(copies);
            Collections.shuffle(stories, new Random(seed));
        }
    }

    private static Sample story(String id, String told, List<String> words) {
        return Copies.sample(id, told, words);
    }

    private static List<String> words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i).toList();
    }
}
