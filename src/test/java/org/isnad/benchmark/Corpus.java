package org.isnad.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.isnad.article.ArticleReader;
import org.isnad.article.Input;
import org.isnad.language.LanguagePack;

/** Articles to measure with. */
public record Corpus(List<Article> articles) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern AFTER_SENTENCE = Pattern.compile("(?<=[.!?\\u061F]\\s|\\n)");
    /** How far sentences travel; neighbours must not travel together. */
    private static final int STRIDE = 101;

    /** @throws IllegalArgumentException when there are none */
    public static Corpus of(Path path) {
        List<Article> articles = new ArrayList<>();
        ArticleReader.of(LanguagePack.load("ar")).read(List.of(path), input -> {
            if (input instanceof Input.Found found) {
                articles.add(found.article());
            }
        });
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no articles in " + path);
        }
        return new Corpus(articles);
    }

    /**
     * So many times as many articles under new ids. In each further round the sentences are dealt anew among the
     * articles: the third stays a third one, but of another article. Every sentence then occurs once a
     * round, as if retold, and no article is another's copy.
     */
    public Corpus times(int rounds) {
        List<List<String>> sentences =
                articles.stream().map(a -> List.of(AFTER_SENTENCE.split(a.text()))).toList();
        List<Article> all = new ArrayList<>(articles);
        for (int round = 1; round < rounds; round++) {
            all.addAll(dealt(sentences, round));
        }
        return new Corpus(all);
    }

    private List<Article> dealt(List<List<String>> sentences, int round) {
        List<StringBuilder> texts =
                articles.stream().map(a -> new StringBuilder()).toList();
        for (int j = 0; ; j++) {
            int place = j;
            List<Integer> those = IntStream.range(0, articles.size())
                    .filter(i -> sentences.get(i).size() > place)
                    .boxed()
                    .toList();
            if (those.isEmpty()) {
                break;
            }
            for (int i = 0; i < those.size(); i++) {
                long giver = (i + (long) round * (place + 1) * STRIDE) % those.size();
                texts.get(those.get(i))
                        .append(sentences.get(those.get((int) giver)).get(place));
            }
        }
        // One short sentence may be nothing but space.
        return IntStream.range(0, articles.size())
                .filter(i -> !texts.get(i).toString().isBlank())
                .mapToObj(i -> again(articles.get(i), texts.get(i).toString(), round))
                .toList();
    }

    private static Article again(Article a, String text, int round) {
        String id = a.id() + "-" + round;
        return new Article(id, a.language(), a.title(), text, a.url(), a.publisher(), a.published(), a.authors());
    }

    /** Writes them as crawlers do, one record a line. */
    public void write(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Article article : articles) {
                out.write(json(article));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] json(Article article) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", article.id());
        fields.put("title", article.title());
        fields.put("text", article.text());
        fields.put("url", article.url());
        fields.put("source", article.publisher());
        fields.put("date", String.valueOf(article.published()));
        fields.put("authors", article.authors());
        try {
            return JSON.writeValueAsBytes(fields);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
