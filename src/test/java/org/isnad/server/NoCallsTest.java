package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.article.ArticleReader;
import org.isnad.language.LanguagePack;
import org.isnad.store.Fixture;
import org.isnad.store.Store;
import org.isnad.store.ToyEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is asked or sent, the server calls nobody and reads no file. */
class NoCallsTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String HIDDEN = "nobody-may-read-this";

    @TempDir
    static Path dir;

    static Listener listener;
    static Path file;
    static Store store;
    static SparqlServer server;
    static Client client;

    @BeforeAll
    static void start() throws IOException {
        listener = new Listener();
        file = Files.writeString(dir.resolve("hidden.ttl"), "<x:s> <x:p> \"" + HIDDEN + "\" .");
        store = Fixture.store(dir.resolve("s"));
        Intake intake = new Intake(store, ToyEngine.engine(), ArticleReader.of(LanguagePack.load("ar")));
        server = SparqlServer.start(
                store, new Settings("127.0.0.1", 0, Token.of(SECRET), Set.of(), Duration.ofSeconds(5)), intake);
        client = new Client(server.url());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        store.close();
        listener.close();
    }

    private static Stream<String> payloads(String kind) throws IOException {
        try (InputStream in = NoCallsTest.class.getResourceAsStream("calls-" + kind + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    /** {@code $U} is a place that counts who calls, {@code $F} a file that nobody may read. */
    private static String filled(String payload) {
        return payload.replace("\\n", "\n")
                .replace("$U", listener.url("x"))
                .replace("$F", file.toUri().toString());
    }

    private static Stream<HttpRequest.Builder> requests() throws IOException {
        Stream<HttpRequest.Builder> posted = payloads("queries").map(query -> client.query(filled(query)));
        Stream<HttpRequest.Builder> paths = payloads("paths")
                .map(path -> client.to(path.replace("$U", encoded("$U")).replace("$F", encoded("$F"))));
        Stream<HttpRequest.Builder> articles = payloads("articles")
                .map(article -> client.to("isnad/articles")
                        .header("Authorization", "Bearer " + SECRET)
                        .header("Content-Type", article.substring(0, article.indexOf(' ')))
                        .POST(BodyPublishers.ofString(filled(article.substring(article.indexOf(' ') + 1)))));
        return Stream.of(posted, paths, articles).flatMap(all -> all);
    }

    private static String encoded(String place) {
        return URLEncoder.encode(filled(place), StandardCharsets.UTF_8);
    }

    @Test
    void nothingThatIsAskedOrSentMakesItCallOrRead() throws Exception {
        long before = store.read(() -> store.dataset().stream()
                .filter(q -> q.toString().contains(HIDDEN))
                .count());
        int sent = 0;
        for (HttpRequest.Builder request : requests().toList()) {
            HttpResponse<String> answer = Client.send(request.timeout(Duration.ofSeconds(10)));
            assertThat(answer.body()).doesNotContain(HIDDEN);
            assertThat(answer.statusCode())
                    .as(answer.request() + " " + answer.body())
                    .isLessThan(500);
            sent++;
        }
        assertThat(sent).isGreaterThanOrEqualTo(40);
        assertThat(listener.calls()).isZero();
        assertThat(store.read(() -> store.dataset().stream()
                        .filter(q -> q.toString().contains(HIDDEN))
                        .count()))
                .isEqualTo(before);
    }

    @Test
    void serviceIsRefusedAndNotSilentlyEmpty() throws Exception {
        for (String query : payloads("queries").limit(16).toList()) {
            HttpResponse<String> answer = client.ask(filled(query));
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.body()).contains("SERVICE is off");
        }
    }

    @Test
    void stockFusekiCalls() throws Exception {
        try (Listener called = new Listener();
                StockFuseki stock = new StockFuseki(5000)) {
            stock.client().ask("SELECT * { SERVICE SILENT <" + called.url("x") + "> { ?s ?p ?o } }");
            assertThat(called.calls()).isPositive();
        }
    }
}
