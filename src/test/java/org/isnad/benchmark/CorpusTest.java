package org.isnad.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final Corpus SEEDS = Corpus.of(Path.of("seeds"));

    @Test
    void furtherArticlesHaveIdsOfTheirOwnAndNoTextTwice() {
        List<Article> articles = SEEDS.times(3).articles();
        assertThat(articles).hasSize(3 * SEEDS.articles().size());
        assertThat(articles).extracting(Article::id).doesNotHaveDuplicates();
        assertThat(articles).extracting(Article::text).doesNotHaveDuplicates();
    }

    @Test
    void everyRoundHasTheSameLetters() {
        List<Article> articles = SEEDS.times(2).articles();
        int size = SEEDS.articles().size();
        assertThat(letters(articles.subList(size, 2 * size))).isEqualTo(letters(articles.subList(0, size)));
    }

    @Test
    void aShareIsOfAllValues() {
        List<Double> values = IntStream.rangeClosed(1, 20).mapToObj(i -> 21.0 - i).toList();
        assertThat(Contest.share(values, 0.5)).isEqualTo(10);
        assertThat(Contest.share(values, 0.95)).isEqualTo(19);
        assertThat(Contest.share(List.of(7.0), 0.5)).isEqualTo(7);
    }

    private static List<Integer> letters(List<Article> articles) {
        return articles.stream().flatMap(a -> a.text().chars().boxed()).sorted().toList();
    }
}
