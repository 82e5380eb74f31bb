package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPageTest {

    @TempDir
    Path folder;

    @Test
    void readsMetaDataAndTheMainText() {
        Article article = Collected.of(Collected.resource("article.html")).article();

        assertThat(article.id()).isEqualTo("article");
        assertThat(article.language()).isEqualTo("ar-IQ");
        assertThat(article.title()).isEqualTo("افتتاح جسر جديد على نهر السلام");
        assertThat(article.publisher()).isEqualTo("نهر نيوز");
        assertThat(article.url()).isEqualTo("https://nahr.example/news/1");
        assertThat(article.published()).isEqualTo(OffsetDateTime.parse("2024-05-06T07:08:09+03:00"));
        assertThat(article.authors()).containsExactly("ليلى كريم");
        assertThat(article.text()).startsWith("افتتحت بلدية المدينة").endsWith("سيرا على الأقدام.");
        assertThat(article.text().lines()).hasSize(5).noneMatch(line -> line.contains("الأكثر قراءة"));
    }

    @Test
    void readsJsonLd() {
        Article article = Collected.of(Collected.resource("json-ld.html")).article();

        assertThat(article.title()).isEqualTo("محافظ الساحل يعلن خطة للمياه");
        assertThat(article.publisher()).isEqualTo("بريد الساحل");
        assertThat(article.published()).hasToString("2023-11-02T10:00Z");
        assertThat(article.authors()).containsExactly("هدى منصور", "زياد عمر");
        assertThat(article.text().lines()).hasSize(2);
    }

    @Test
    void trustsTheCharsetOfAPage() throws Exception {
        String page = Files.readString(Collected.resource("article.html")).replace("utf-8", "windows-1256");
        byte[] bytes = page.getBytes(Charset.forName("windows-1256"));
        Article article = Collected.of(folder, "page", bytes).article();
        assertThat(article.title()).isEqualTo("افتتاح جسر جديد على نهر السلام");
    }

    @Test
    void tellsAPageWithoutAnArticle() {
        assertThat(Collected.of(Collected.resource("menu-only.html")).fault().what())
                .isEqualTo("an HTML page without an article");
    }
}
