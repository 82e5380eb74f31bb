package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonArticlesTest {

    @TempDir
    Path folder;

    private Collected read(String json) {
        return Collected.of(folder, "day.json", json);
    }

    @Test
    void readsOneObjectUnderItsOwnId() {
        Article article = read("""
                {"id": "a-7", "source": "صحيفة", "url": "http://x/1", "date": "28/09/2016", "title": "عنوان",
                 "text": "نص", "author": "سعد", "lang": "ar_EG", "tags": [1, {"text": "لا"}]}""").article();
        assertThat(article)
                .isEqualTo(new Article(
                        "a-7",
                        "ar-EG",
                        "عنوان",
                        "نص",
                        "http://x/1",
                        "صحيفة",
                        LocalDate.of(2016, 9, 28),
                        List.of("سعد")));
    }

    @Test
    void keepsTitleAndTextExactly() {
        String text = "  \\n نص &quot;مقتبس&quot;\\r\\n\\tآخر \\u200f ";
        Article article =
                read("{\"title\": \" ع  \", \"text\": \"" + text + "\"}").article();
        assertThat(article.title()).isEqualTo(" ع  ");
        assertThat(article.text()).isEqualTo("  \n نص &quot;مقتبس&quot;\r\n\tآخر \u200f ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "content", "body", "maintext", "articleBody"})
    void knowsTheNamesOfTheText(String name) {
        assertThat(read("{\"" + name + "\": \"نص\"}").article().text()).isEqualTo("نص");
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "date_published", "datePublished", "published", "date_extracted"})
    void knowsTheNamesOfTheDate(String name) {
        String json = "{\"text\": \"نص\", \"" + name + "\": \"2015-07-21 10:25:31\"}";
        assertThat(read(json).article().published()).hasToString("2015-07-21T10:25:31");
    }

    @Test
    void prefersTheSurerNameThatSaysSomething() {
        Article article = read("""
                {"date_extracted": "2015-01-01", "datePublished": "2014-01-01", "date": "أمس", "body": "ب", "text": "",
                 "headline": "ع", "title": null, "source": NaN, "publisher": {"@type": "x", "name": "ناشر"},
                 "authors": ["أ", {"name": "ب"}, null, "أ"]}""").article();
        assertThat(article.published()).isEqualTo(LocalDate.of(2014, 1, 1));
        assertThat(article.text()).isEqualTo("ب");
        assertThat(article.title()).isEqualTo("ع");
        assertThat(article.publisher()).isEqualTo("ناشر");
        assertThat(article.authors()).containsExactly("أ", "ب");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"text\": \"أ\"}, {\"text\": \"ب\"}, {\"id\": 9, \"text\": \"ج\"}]",
                "\n\n[\n{\"text\": \"أ\"},\n{\"text\": \"ب\"},\n{\"id\": 9, \"text\": \"ج\"}\n]\n",
                "{\"text\": \"أ\"}\n{\"text\": \"ب\"}\r\n\n{\"id\": 9, \"text\": \"ج\"}",
                "{\n\"text\": \"أ\"\n}\n{\"text\":\n\"ب\"}\n{\"id\": 9, \"text\": \"ج\"}",
                "{\"text\": \"أ\"}{\"text\": \"ب\"} {\"id\": 9, \"text\": \"ج\"}",
                "{\"status\": \"ok\", \"articles\": [{\"text\": \"أ\"}, {\"text\": \"ب\"}, {\"id\": 9, \"text\": \"ج\"}]}",
            })
    void readsArraysAndObjectsOneAfterTheOther(String json) {
        Collected collected = read(json);
        assertThat(collected.faults()).isEmpty();
        assertThat(collected.articles()).extracting(Article::id).containsExactly("day", "day#2", "9");
        assertThat(collected.articles()).extracting(Article::text).containsExactly("أ", "ب", "ج");
    }

    @Test
    void numbersArticlesByTheirPlaceWhateverIsWrongWithOthers() {
        Collected collected = read("[{\"text\": \"أ\"}, {\"text\": \" \"}, 7, {\"text\": \"ب\"}]");
        assertThat(collected.articles()).extracting(Article::id).containsExactly("day", "day#4");
        assertThat(collected.faults())
                .extracting(Fault::where)
                .allMatch(where -> where.contains("day.json, record "))
                .hasSize(2);
    }

    @Test
    void readsWhatComesBeforeBrokenJsonInAnArray() {
        Collected collected = read("[{\"text\": \"أ\"},\n{\"text\": \"ب\", oops},\n{\"text\": \"ج\"}]");
        assertThat(collected.articles()).extracting(Article::text).containsExactly("أ");
        assertThat(collected.fault().what()).startsWith("broken JSON");
        assertThat(collected.fault().where()).endsWith("record 2 (line 2)");
    }

    @Test
    void readsWhatComesAroundABrokenLine() {
        Collected collected = read("{\"text\": \"أ\"}\n{\"text\": \"ب\n{\"text\": \"ج\"}\nx\n{\"text\": \"د\"}\n");
        assertThat(collected.articles()).extracting(Article::id).containsExactly("day", "day#3", "day#5");
        assertThat(collected.faults())
                .extracting(Fault::where)
                .satisfiesExactly(
                        second -> assertThat(second).endsWith("record 2 (line 2)"),
                        fourth -> assertThat(fourth).endsWith("record 4 (line 4)"));
    }

    @Test
    void readsWhatComesAfterABrokenFirstLine() {
        Collected collected = read("{\"text\": \"أ\n{\"text\": \"ب\"}\n");
        assertThat(collected.articles()).extracting(Article::id).containsExactly("day#2");
        assertThat(collected.faults()).hasSize(1);
    }
}
