package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.article.Collected.PROSE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    @TempDir
    Path folder;

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                Object content = namesAndContents[i + 1];
                zip.write(content instanceof byte[] b ? b : content.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "x-UTF-16LE-BOM", "UTF-16"})
    void readsTextInTheCharacterSetsOfTheLanguage(String charset) {
        byte[] page = ("عنوان الخبر عن السدود والمياه\n" + PROSE).getBytes(Charset.forName(charset));
        Article article = Collected.of(folder, "a.txt", page).article();
        assertThat(article.title()).isEqualTo("عنوان الخبر عن السدود والمياه");
        assertThat(article.text()).isEqualTo(PROSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "x-UTF-16LE-BOM", "UTF-16"})
    void readsJsonInTheCharacterSetsOfTheLanguage(String charset) {
        byte[] json = ("[{\"text\": \"" + PROSE + "\"}]").getBytes(Charset.forName(charset));
        assertThat(Collected.of(folder, "a.json", json).article().text()).isEqualTo(PROSE);
    }

    @Test
    void leavesTheByteOrderMarkOut() {
        assertThat(Collected.of(folder, "a", "\uFEFF[{\"text\": \"نص\"}]")
                        .article()
                        .text())
                .isEqualTo("نص");
        assertThat(Collected.of(folder, "b", "\uFEFF" + PROSE).article().text()).isEqualTo(PROSE);
    }

    @Test
    void tellsFormatsByContentAndNotByEnding() throws IOException {
        assertThat(Collected.of(folder, "a.html", "{\"text\": \"نص\"}")
                        .article()
                        .text())
                .isEqualTo("نص");
        assertThat(Collected.of(folder, "b.zip", PROSE).article().text()).isEqualTo(PROSE);
        byte[] page = Files.readAllBytes(Collected.resource("article.html"));
        assertThat(Collected.of(folder, "c.json", page).article().publisher()).isEqualTo("نهر نيوز");
        assertThat(Collected.of(folder, "d.txt", "[خاص] عنوان\n" + PROSE)
                        .article()
                        .text())
                .isEqualTo(PROSE);
    }

    @Test
    void readsGzip() throws IOException {
        Article article =
                Collected.of(folder, "day.json.gz", gzip("{\"text\": \"نص\"}")).article();
        assertThat(article.id()).isEqualTo("day");
        assertThat(article.text()).isEqualTo("نص");
    }

    @Test
    void readsEveryEntryOfAZip() throws IOException {
        byte[] zip = zip(
                "b/x.txt",
                PROSE,
                "a.json",
                "[{\"text\":\"أ\"},{\"text\":\"ب\"}]",
                "__MACOSX/._a",
                "x",
                "c.json",
                "{",
                "d.gz",
                gzip("x"),
                "e.zip",
                zip("f", PROSE));
        Collected collected = Collected.of(folder, "all.zip", zip);
        assertThat(collected.articles()).extracting(Article::id).containsExactly("x", "a", "a#2");
        assertThat(collected.faults())
                .extracting(Fault::where)
                .satisfiesExactly(
                        c -> assertThat(c).contains("all.zip, entry c.json"),
                        d -> assertThat(d).endsWith("all.zip, entry d.gz"),
                        e -> assertThat(e).endsWith("all.zip, entry e.zip"));
    }

    @Test
    void readsDirectoriesInTheOrderOfNames() throws IOException {
        Files.createDirectories(folder.resolve("b/.git"));
        for (String name : List.of("c.txt", "a.txt", "b/z.txt", ".hidden", "b/.git/x", "B.txt")) {
            Files.writeString(folder.resolve(name), PROSE);
        }
        assertThat(Collected.of(folder).articles()).extracting(Article::id).containsExactly("B", "a", "z", "c");
        assertThat(Collected.of(folder.resolve(".hidden")).articles()).hasSize(1);
    }

    @Test
    void countsBytesUpToTheSizeOfAllFiles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), PROSE);
        Files.write(folder.resolve("b.zip"), zip("x.txt", PROSE, "y.txt", PROSE));
        Files.writeString(folder.resolve("c.txt"), PROSE);
        long[] last = {0};
        ArticleReader.of(LanguagePack.load("ar")).read(List.of(folder), input -> {
            if (input instanceof Input.Found found) {
                assertThat(found.bytes()).isGreaterThan(last[0]);
                last[0] = found.bytes();
            }
        });
        assertThat(last[0]).isEqualTo(ArticleReader.bytes(List.of(folder)));
    }

    @Test
    void letsFailuresOfTheSinkThrough() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), PROSE);
        ArticleReader reader = ArticleReader.of(LanguagePack.load("ar"));
        assertThatThrownBy(() -> reader.read(List.of(file), input -> {
                    throw new IllegalStateException("full disk");
                }))
                .hasMessage("full disk");
    }

    @Test
    void needsNoMoreMemoryThanOneArticle() throws IOException {
        Path file = folder.resolve("large.json.gz");
        try (var out = new java.io.PrintStream(new GZIPOutputStream(Files.newOutputStream(file)), false, "UTF-8")) {
            String text = "كلمة ".repeat(2000);
            out.print("[");
            for (int i = 0; i < 20_000; i++) {
                out.print((i == 0 ? "" : ",") + "{\"text\":\"" + text + "\"}");
            }
            out.print("]");
        }
        int[] count = {0};
        long before = bytesInUse();
        long[] most = {0};
        ArticleReader.of(LanguagePack.load("ar")).read(List.of(file), input -> {
            if (++count[0] % 5000 == 0) {
                most[0] = Math.max(most[0], bytesInUse() - before);
            }
        });
        assertThat(count[0]).isEqualTo(20_000);
        assertThat(most[0]).as("bytes in use while 360 MB are read").isLessThan(60L << 20);
    }

    private static long bytesInUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
