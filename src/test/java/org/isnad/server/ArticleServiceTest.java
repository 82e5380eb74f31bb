package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.isnad.article.ArticleReader;
import org.isnad.language.LanguagePack;
import org.isnad.store.Store;
import org.isnad.store.ToyEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleServiceTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private static final String WORDS = "mona: قال المتحدث إن الحدود مؤمنة بالكامل ولا خوف عليها من أي تسلل.";

    @TempDir
    static Path dir;

    static Store store;
    static SparqlServer server;
    static Client client;

    @BeforeAll
    static void start() {
        store = Store.create(dir.resolve("s"));
        Intake intake = new Intake(store, ToyEngine.engine(), ArticleReader.of(LanguagePack.load("ar")));
        Settings settings = new Settings("127.0.0.1", 0, Token.of(SECRET), Set.of(), Duration.ofSeconds(20));
        server = SparqlServer.start(store, settings, intake);
        client = new Client(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static HttpRequest.Builder post(String path, String type, byte[] body) {
        return client.to("isnad/articles" + path)
                .header("Authorization", "Bearer " + SECRET)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body));
    }

    private static HttpRequest.Builder post(String path, String type, String body) {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static Graph graph(HttpResponse<String> answer, Lang lang) {
        return RDFParser.fromString(answer.body(), lang).toGraph();
    }

    private static String article(String type) throws IOException {
        String text = Files.readString(Path.of("seeds/004_0188e2f89b34f350.txt"));
        return switch (type) {
            case "application/json" -> "{\"text\": \"mona: words\"}";
            case "text/html" ->
                "<html><head><title>t</title></head><body><article><p>" + text.replace("\n", "</p><p>")
                        + "</p></article></body></html>";
            default -> text;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "text/plain; charset=utf-8"})
    void anArticleIsStoredAndItsGraphGiven(String type) throws Exception {
        String id = "a-" + Math.abs(type.hashCode());
        HttpRequest.Builder request = post("?id=" + id, type, article(type));
        HttpResponse<String> first = Client.send(request);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        Graph graph = graph(first, Lang.TURTLE);
        assertThat(graph.size()).isGreaterThanOrEqualTo(3);
        HttpResponse<String> again = Client.send(request.header("Accept", "application/ld+json"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(graph(again, Lang.JSONLD).isIsomorphicWith(graph)).isTrue();
        String location = first.headers().firstValue("Location").orElseThrow();
        assertThat(graph(client.get(location), Lang.TURTLE).isIsomorphicWith(graph))
                .isTrue();
        assertThat(client.ask("ASK { <https://w3id.org/isnad/id/article/" + id + "> a ?type }")
                        .body())
                .contains("true");
    }

    @Test
    void anArticleWithoutAnIdIsNamedByWhatItHolds() throws Exception {
        HttpResponse<String> one = Client.send(post("", "text/plain", WORDS));
        HttpResponse<String> two = Client.send(post("", "text/plain", gzip(WORDS.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Encoding", "gzip"));
        assertThat(one.statusCode()).isEqualTo(201);
        assertThat(two.statusCode()).isEqualTo(200);
        assertThat(two.headers().firstValue("Location")).isEqualTo(one.headers().firstValue("Location"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, '[{\"id\": \"p\", \"text\": \"x: y\"}, {\"text\": \"x: z\"}]', 400, one article",
        "application/json, '{\"id\": \"p\", \"text\": \"x: y\"}{\"id\": \"q\", \"text\": \"x: z\"}', 400, one article",
        "application/json, '{\"id\": \"p\"', 400, broken JSON",
        "application/json, '{\"id\": \"p\"}', 400, ''",
        "text/plain, '', 400, empty",
        "text/plain, '\\0\\1', 400, binary",
        "application/json, '{\"text\": \"BOOM\"}', 400, a fault of the program",
        "image/png, 'x: y', 415, application/json",
        "application/n-quads, '<x:s> <x:p> <x:o> .', 415, text/html"
    })
    void whatIsNoArticleIsToldInALineAndLeavesNothing(String type, String body, int status, String part)
            throws Exception {
        long before = store.quads();
        HttpResponse<String> answer = Client.send(post("", type, body.replace("\\0", "\0")));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().lines().count()).isBetween(1L, 3L);
        assertThat(answer.body()).contains(part).doesNotContain(dir.toString());
        assertThat(store.quads()).isEqualTo(before);
    }

    @Test
    void sizeIsBoundedPackedAndUnpacked() throws Exception {
        byte[] large = ("x: y" + " ".repeat(ArticleService.ARTICLE_BYTES)).getBytes(StandardCharsets.UTF_8);
        byte[] bomb = gzip(new byte[200 << 20]);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(Client.send(post("", "text/plain", large)).statusCode()).isEqualTo(413);
        assertThat(Client.send(post("", "text/plain", gzip(large)).header("Content-Encoding", "gzip"))
                        .statusCode())
                .isEqualTo(413);
        assertThat(Client.send(post("", "text/plain", bomb).header("Content-Encoding", "gzip"))
                        .statusCode())
                .isEqualTo(413);
        assertThat(Client.send(post("", "text/plain", gzip(gzip(large))).header("Content-Encoding", "gzip"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(Client.send(post("", "text/plain", "no gzip").header("Content-Encoding", "gzip"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(Client.send(post("", "text/plain", "x: y").header("Content-Encoding", "br"))
                        .statusCode())
                .isEqualTo(415);
        HttpRequest.BodyPublisher chunked = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large));
        assertThat(Client.send(post("", "text/plain", "").POST(chunked)).statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "/etc/passwd", "C:\\x", "a b", "\u0633", "x.html", "?#", "<x>"})
    void anIdIsANameAndNoPath(String id) throws Exception {
        String path = "?id=" + java.net.URLEncoder.encode(id, StandardCharsets.UTF_8);
        HttpResponse<String> answer = Client.send(post(path, "text/plain", WORDS));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(client.ask("SELECT ?id { ?a <http://purl.org/dc/terms/identifier> ?id }")
                        .body())
                .contains("\"value\": \"" + id.replace("\\", "\\\\") + "\"");
    }

    @Test
    void onlyWithTheToken() throws Exception {
        HttpRequest.Builder request =
                client.to("isnad/articles").header("Content-Type", "text/plain").POST(BodyPublishers.ofString("x: y"));
        HttpResponse<String> answer = Client.send(request);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(Client.send(request.header("Authorization", "Bearer " + SECRET.replace('0', '1')))
                        .statusCode())
                .isEqualTo(401);
        assertThat(client.get("isnad/sparql?query=ASK%7B%7D").statusCode()).isEqualTo(200);
    }

    @Test
    void withoutATokenNoneAreTaken() throws Exception {
        Intake intake = new Intake(store, ToyEngine.engine(), ArticleReader.of(LanguagePack.load("ar")));
        try (SparqlServer reading = SparqlServer.start(store, Settings.local(0), intake)) {
            HttpRequest.Builder request = new Client(reading.url())
                    .to("isnad/articles")
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString("x: y"));
            assertThat(List.of(404, 405)).contains(Client.send(request).statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/isnad/articles", "/isnad/%61rticles", "/isnad;x=y/articles", "/isnad/./articles",
        "/x/../isnad/articles", "/%69snad/articles", "//isnad/articles", "/isnad//articles", "/isnad/articles;x"})
    void noSpellingOfThePathDoesWithoutTheToken(String path) throws Exception {
        long before = store.articles();
        assertThat(client.raw(
                        List.of(
                                "POST " + path + "?id=sneak HTTP/1.1",
                                "Host: 127.0.0.1:" + client.port(),
                                "Content-Type: text/plain",
                                "Content-Length: " + WORDS.getBytes(StandardCharsets.UTF_8).length,
                                "Connection: close"),
                        WORDS))
                .as(path)
                .containsPattern("^HTTP/1.1 40[01345]");
        assertThat(store.articles()).isEqualTo(before);
    }
}
