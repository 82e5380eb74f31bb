package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.article.Warc.gzip;
import static org.isnad.article.Warc.http;
import static org.isnad.article.Warc.joined;
import static org.isnad.article.Warc.page;
import static org.isnad.article.Warc.record;
import static org.isnad.article.Warc.response;
import static org.isnad.article.Warc.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.isnad.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcArticlesTest {

    private static final String A = "https://a.example/news/1?x=2#top";
    private static final String TYPE = "Content-Type: text/html";
    private static final byte[] INFO = record("warcinfo", "", "application/warc-fields", utf8("software: x\r\n"));
    private static final byte[] PAGE = utf8(Warc.html("خبر", Collected.PROSE));

    @TempDir
    Path dir;

    private Collected read(byte[]... records) {
        return Collected.of(dir, "crawl.warc", joined(records));
    }

    private static byte[] packed(byte[]... records) {
        return joined(Arrays.stream(records).map(Warc::gzip).toArray(byte[][]::new));
    }

    private static List<String> ids(Collected collected) {
        return collected.articles().stream().map(Article::id).toList();
    }

    @Test
    void aPageIsNamedByItsAddressAndNotDatedByItsCapture() {
        Article article = read(INFO, page(A, "خبر أول")).article();
        assertThat(article.id()).isEqualTo("a.example/news/1?x=2");
        assertThat(article.url()).isEqualTo(A);
        assertThat(article.title()).isEqualTo("خبر أول");
        assertThat(article.text()).contains(Collected.PROSE);
        assertThat(article.published()).isNull();
    }

    @Test
    void theSchemeAndTheCaseOfTheHostDoNotMatter() {
        assertThat(WarcArticles.id("HTTP://A.Example/News")).isEqualTo("a.example/News");
        assertThat(WarcArticles.id("https://a.example")).isEqualTo("a.example");
        assertThat(WarcArticles.id("#")).isEqualTo("#");
    }

    @Test
    void membersOfGzipAreReadAsRecords() {
        byte[] archive = packed(INFO, page("http://a.example/1", "أ"), page("http://a.example/2", "ب"));
        assertThat(ids(read(archive))).containsExactly("a.example/1", "a.example/2");
        byte[] oneMember = gzip(joined(INFO, page("http://a.example/1", "أ"), page("http://a.example/2", "ب")));
        assertThat(ids(read(oneMember))).containsExactly("a.example/1", "a.example/2");
    }

    @Test
    void membersMayHaveAFieldOfTheirOwn() {
        byte[] plain = packed(page("http://a.example/1", "أ"));
        byte[] head = Arrays.copyOf(plain, 10);
        head[3] = 4;
        byte[] extra = {8, 0, 's', 'l', 4, 0, 1, 2, 3, 4};
        byte[] member = joined(head, extra, Arrays.copyOfRange(plain, 10, plain.length));
        assertThat(ids(read(member, packed(page("http://a.example/2", "ب")))))
                .containsExactly("a.example/1", "a.example/2");
    }

    @Test
    void whatIsNoPageIsPassedOver() {
        Collected found = read(
                INFO,
                record("request", A, "application/http; msgtype=request", utf8("GET / HTTP/1.1\r\n\r\n")),
                record("metadata", A, "application/warc-fields", utf8("a: b\r\n")),
                record("revisit", A, "application/http; msgtype=response", http(200, TYPE, new byte[0])),
                response("http://a.example/robots.txt", http(200, "Content-Type: text/plain", utf8("User-agent: *"))),
                response("http://a.example/i.png", http(200, "Content-Type: image/png", new byte[] {1, 2, 3})),
                response("http://a.example/gone", http(404, TYPE, PAGE)),
                response("http://a.example/moved", http(301, TYPE + "\nLocation: /", PAGE)),
                record("response", "dns:a.example", "text/dns", utf8("20010203040506\na.example. 1 IN A 1.2.3.4\n")),
                page("http://a.example/1", "أ"));
        assertThat(ids(found)).containsExactly("a.example/1");
        assertThat(found.faults()).isEmpty();
        assertThat(read(INFO).fault().what()).contains("without an article");
    }

    @Test
    void resourcesAreRead() {
        assertThat(ids(read(record("resource", "<http://a.example/r>", "text/html", PAGE))))
                .containsExactly("a.example/r");
    }

    @Test
    void theServerTellsTheCharacterSet() {
        String text = Warc.html("خبر", Collected.PROSE);
        byte[] page = text.getBytes(Charset.forName("ISO-8859-6"));
        Article article = read(response(A, http(200, TYPE + "; charset=\"ISO-8859-6\"", page))).article();
        assertThat(article.text()).contains(Collected.PROSE);
        byte[] wrong = text.getBytes(Charset.forName("windows-1256"));
        assertThat(read(response(A, http(200, TYPE + "; charset=utf-8", wrong))).article().text())
                .contains(Collected.PROSE);
    }

    @Test
    void anyPackingOfPagesIsUndone() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(PAGE);
        }
        byte[] chunked = joined(
                utf8(Integer.toHexString(100) + "\r\n"), Arrays.copyOf(PAGE, 100), utf8("\r\n"),
                utf8(Integer.toHexString(PAGE.length - 100) + "\r\n"), Arrays.copyOfRange(PAGE, 100, PAGE.length),
                utf8("\r\n0\r\n\r\n"));
        Collected found = read(
                response("http://a.example/1", http(200, TYPE + "\nContent-Encoding: gzip", gzip(PAGE))),
                response("http://a.example/2", http(200, TYPE + "\nContent-Encoding: deflate", deflated.toByteArray())),
                response("http://a.example/3", http(200, TYPE + "\nTransfer-Encoding: chunked", chunked)),
                response("http://a.example/4", http(200, TYPE + "\nContent-Encoding: br", brotli(PAGE))));
        assertThat(found.faults()).isEmpty();
        assertThat(found.articles())
                .hasSize(4)
                .allSatisfy(article -> assertThat(article.text()).contains(Collected.PROSE));
    }

    /** As Brotli writes what it does not make smaller; RFC 7932, section 9.2. */
    private static byte[] brotli(byte[] page) {
        // 16 bits of window; then not the last, 4 nibbles of length - 1, uncompressed; and an empty last one.
        int header = (page.length - 1) << 4 | 1 << 20;
        byte[] bits = {(byte) header, (byte) (header >> 8), (byte) (header >> 16)};
        return joined(bits, page, new byte[] {3});
    }

    @Test
    void aPackingThatIsNotKnownIsTold() {
        Fault fault = read(response(A, http(200, TYPE + "\nContent-Encoding: zstd", PAGE))).fault();
        assertThat(fault.what()).contains("cannot be unpacked");
        assertThat(fault.where()).contains("record at byte 0").contains(A);
    }

    @Test
    void aBrokenRecordIsToldWithItsPlaceAndTheNextAreRead() {
        byte[] first = page("http://a.example/1", "أ");
        byte[] last = page("http://a.example/3", "ج");
        List<byte[]> broken = List.of(
                record("response", A, "application/http", "9999999", http(200, TYPE, PAGE)),
                record("response", A, "application/http", "12", http(200, TYPE, PAGE)),
                record("response", A, "application/http", "-12", http(200, TYPE, PAGE)),
                record("response", A, "application/http", "many", http(200, TYPE, PAGE)),
                utf8("WARC/1.0\r\nno header at all\r\n\r\n"),
                utf8("WARC/1.0\r\nEndless: " + hexadecimals(100_000) + "\r\n\r\n\r\n\r\n"));
        for (byte[] one : broken) {
            for (boolean gzip : new boolean[] {false, true}) {
                Collected found = gzip ? read(packed(first, one, last)) : read(first, one, last);
                int offset = gzip ? gzip(first).length : first.length;
                assertThat(ids(found)).containsExactly("a.example/1", "a.example/3");
                assertThat(found.faults()).as(broken.indexOf(one) + " packed " + gzip).hasSize(1);
                assertThat(found.fault().where()).contains("record at byte " + offset);
            }
        }
    }

    /** Letters that gzip makes half as many of, and no fewer. */
    private static String hexadecimals(int count) {
        return new SplittableRandom(1)
                .ints(count, 0, 16)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining());
    }

    @Test
    void aDamagedMemberIsTold() {
        byte[] first = gzip(page("http://a.example/1", "أ"));
        byte[] second = gzip(page("http://a.example/2", "ب"));
        Arrays.fill(second, 40, 80, (byte) 0xff);
        Collected found = read(first, second, gzip(page("http://a.example/3", "ج")));
        assertThat(ids(found)).containsExactly("a.example/1", "a.example/3");
        assertThat(found.fault().where()).contains("record at byte " + first.length);
    }

    @Test
    void anArchiveThatIsCutOffIsTold() {
        byte[] two = joined(page("http://a.example/1", "أ"), page("http://a.example/2", "ب"));
        Collected found = read(Arrays.copyOf(two, two.length - 20));
        assertThat(ids(found)).containsExactly("a.example/1");
        assertThat(found.fault().what()).contains("cut off");
        // The empty lines after the last record are missed by nobody.
        assertThat(ids(read(Arrays.copyOf(two, two.length - 4)))).hasSize(2);
    }

    @Test
    void aPageThatTheCrawlerCutOffIsTold() {
        byte[] block = http(200, TYPE, PAGE);
        byte[] cut = record(
                "response", A, "application/http", Integer.toString(block.length), block, "WARC-Truncated: length\r\n");
        assertThat(read(cut).fault().what()).contains("cut off when it was saved");
    }

    @Test
    void aBombIsNoArticle() {
        byte[] bomb = gzip(new byte[Limits.PAGE_BYTES + 1]);
        Collected found = read(
                response(A, http(200, TYPE + "\nContent-Encoding: gzip", bomb)), page("http://a.example/2", "ب"));
        assertThat(found.fault().what()).contains("not one article");
        assertThat(ids(found)).containsExactly("a.example/2");
    }

    @Test
    void aPageWithoutSentencesIsTold() {
        byte[] menu = utf8("<html><body><a href=/>الرئيسية</a></body></html>");
        assertThat(read(response(A, http(200, TYPE, menu))).fault().where()).contains(A);
    }

    @Test
    void aStreamIsReadAsAFile() {
        ArticleReader reader = ArticleReader.of(LanguagePack.load("ar"));
        List<Input> found = new ArrayList<>();
        byte[] archive = packed(INFO, page("http://a.example/1", "أ"));
        reader.readWarc("hdfs://x/crawl.warc.gz", new ByteArrayInputStream(archive), found::add);
        assertThat(found).singleElement().isInstanceOf(Input.Found.class);
        assertThat(found.getFirst().where()).startsWith("hdfs://x/crawl.warc.gz, record at byte ");
    }

    @Test
    void gzipThatIsNoArchiveIsReadAsEver() {
        assertThat(Collected.of(dir, "page.html.gz", gzip(PAGE)).article().title()).isEqualTo("خبر");
    }
}
