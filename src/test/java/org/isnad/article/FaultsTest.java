package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.article.Collected.PROSE;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {

    /** What takes time in proportion to the square of such inputs takes hours. */
    private static final Duration QUADRATIC = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private Fault fault(String name, byte[] content) {
        Collected collected = Collected.of(folder, name, content);
        assertThat(collected.articles()).isEmpty();
        assertThat(collected.fault().where()).startsWith(folder.resolve(name).toString());
        assertThat(collected.fault().message().lines()).hasSize(3).noneMatch(String::isBlank);
        return collected.fault();
    }

    private Fault fault(String name, String content) {
        return fault(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMissingPath() {
        assertThat(Collected.of(folder.resolve("none")).fault().what()).isEqualTo("no such file or directory");
    }

    @Test
    void aDirectoryWithoutArticles() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        assertThat(Collected.of(folder).fault().what()).isEqualTo("a directory without articles");
    }

    @Test
    void anEmptyFile() {
        assertThat(fault("a", "").what()).isEqualTo("an empty file");
        assertThat(fault("b", " \n\t\u00A0\n").what()).contains("without sentences");
        assertThat(fault("c", " \n\t\n").what()).isEqualTo("a file of white space only");
    }

    @Test
    void aBinaryFile() {
        byte[] bytes = new byte[4000];
        new Random(1).nextBytes(bytes);
        assertThat(fault("a", bytes).what()).contains("binary");
        assertThat(fault("b", "%PDF-1.7\n" + PROSE).what()).contains("binary");
    }

    @Test
    void aNulByte() {
        assertThat(fault("a", PROSE + "\0" + PROSE).what()).contains("NUL");
        Collected json = Collected.of(folder, "b", "[{\"text\":\"أ\0ب\"},{\"text\":\"ج\\u0000\"},{\"text\":\"د\"}]");
        assertThat(json.faults())
                .extracting(Fault::what)
                .allMatch(what -> what.contains("NUL"))
                .hasSize(2);
        assertThat(json.articles()).extracting(Article::text).containsExactly("د");
    }

    @Test
    void invalidUtf8() {
        byte[] page = (PROSE + "\n" + PROSE).getBytes(StandardCharsets.UTF_8);
        page[page.length - 12] = (byte) 0xFF;
        assertThat(fault("a", page).what()).contains("not valid UTF-8").contains("line 2");
    }

    @Test
    void invalidUtf8InOneRecordOfMany() {
        byte[] json = ("{\"text\": \"" + PROSE + "\"}\n{\"text\": \"?ب\"}\n{\"text\": \"ج\"}")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < json.length; i++) {
            json[i] = json[i] == '?' ? (byte) 0xC3 : json[i];
        }
        Collected collected = Collected.of(folder, "a", json);
        assertThat(collected.articles()).extracting(Article::text).containsExactly(PROSE, "ج");
        assertThat(collected.fault().what()).contains("bytes that are no text");
    }

    @Test
    void halfACharacter() {
        assertThat(fault("a", "{\"text\": \"أ\\ud83d\"}").what()).contains("half a character");
        assertThat(Collected.of(folder, "b", "{\"text\": \"أ\\ud83d\\ude00\"}").articles())
                .hasSize(1);
    }

    @Test
    void jsonWithoutAText() {
        assertThat(fault("a", "{\"title\": \"عنوان\"}").what()).contains("without a text");
        assertThat(fault("b", "[]").what()).isEqualTo("a file without an article");
        assertThat(fault("c", "{\"text\": \"أ").what()).startsWith("broken JSON");
    }

    @Test
    void aLineOfFiftyMegabytes() {
        byte[] letters = "قال ".repeat(50_000_000 / 7).getBytes(StandardCharsets.UTF_8);
        byte[] json = Arrays.copyOf("{\"text\": \"".getBytes(StandardCharsets.UTF_8), letters.length + 12);
        System.arraycopy(letters, 0, json, 10, letters.length);
        json[json.length - 2] = '"';
        json[json.length - 1] = '}';
        Assertions.assertTimeout(QUADRATIC, () -> {
            assertThat(fault("a.txt", letters).what()).contains("is not one article");
            assertThat(fault("b.json", json).what()).startsWith("broken JSON");
        });
    }

    @Test
    void aLargePageIsReadInLinearTime() {
        String menus = "عنوان قصير هنا\n".repeat(150_000);
        String page = menus + (PROSE + "\nسطر قصير \"بين\" الفقرات لـ\"اسم\"\n").repeat(40_000);
        String spaces = "#".repeat(300) + " ".repeat(8_000_000) + "#";
        Assertions.assertTimeout(
                QUADRATIC,
                () -> Collected.of(folder, "a.txt", page).article());
        Assertions.assertTimeout(QUADRATIC, () -> fault("b.txt", spaces));
    }

    @Test
    void archivesThatAreDamagedOrNoArticles() throws IOException {
        byte[] gzip = ArticleReaderTest.gzip(PROSE.repeat(100));
        byte[] zip = ArticleReaderTest.zip("a.txt", PROSE);
        assertThat(fault("a.gz", Arrays.copyOf(gzip, gzip.length / 2)).what()).contains("cut off or damaged");
        assertThat(fault("b.zip", Arrays.copyOf(zip, zip.length / 2)).what()).contains("cut off or damaged");
        assertThat(fault("c.docx", ArticleReaderTest.zip("[Content_Types].xml", "x"))
                        .what())
                .contains("office");
        assertThat(fault("d.zip", ArticleReaderTest.zip()).what()).isEqualTo("a file without an article");
    }

    @Test
    void anythingAtAllIsAnArticleOrAFault() throws IOException {
        Random random = new Random(20250101);
        byte[][] seeds = {
            Files.readAllBytes(Collected.resource("menus.txt")),
            Files.readAllBytes(Collected.resource("article.html")),
            ("[{\"text\":\"" + PROSE + "\"},{\"id\":2,\"text\":\"" + PROSE + "\",\"articles\":[]}]")
                    .getBytes(StandardCharsets.UTF_8),
            ArticleReaderTest.gzip(PROSE),
            ArticleReaderTest.zip("a.txt", PROSE, "b.json", "{\"text\":\"أ\"}"),
            PROSE.getBytes(Charset.forName("windows-1256")),
            new byte[300],
        };
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = seeds[i % seeds.length].clone();
            for (int changes = 1 + random.nextInt(i % 3 == 0 ? 3 : bytes.length); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(4) > 0 ? bytes.length : random.nextInt(bytes.length));
            Collected collected = Collected.of(folder, "fuzz", cut);
            assertThat(collected.articles().size() + collected.faults().size())
                    .as("input %d", i)
                    .isPositive();
        }
    }
}
