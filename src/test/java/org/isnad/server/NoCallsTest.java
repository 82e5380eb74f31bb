package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
                store,
                new Settings("127.0.0.1", 0, Token.of(SECRET), Set.of(), Duration.ofSeconds(5)),
                intake);
        client = new Client(server.url());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        store.close();
        listener.close();
    }

    /** $U is a place that counts who calls, $F a file that nobody may read. */
    private static final List<String> QUERIES = List.of(
            "SELECT * { SERVICE <$U> { ?s ?p ?o } }",
            "SELECT * { SERVICE SILENT <$U> { ?s ?p ?o } }",
            "SELECT * { VALUES ?v { <$U> } SERVICE ?v { ?s ?p ?o } }",
            "SELECT * { BIND(IRI('$U') AS ?v) SERVICE SILENT ?v { ?s ?p ?o } }",
            "ASK { ?s ?p ?o FILTER EXISTS { SERVICE <$U> { ?s ?p ?o } } }",
            "SELECT * { { SELECT * { OPTIONAL { SERVICE <$U> { ?s ?p ?o } } } } }",
            "SELECT * { ?s ?p ?o MINUS { SERVICE SILENT <$U> { ?s ?p ?o } } }",
            "SELECT (EXISTS { SERVICE <$U> { ?s ?p ?o } } AS ?x) {}",
            "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <$U> { ?s ?p ?o } })",
            "SELECT (SUM(IF(EXISTS { SERVICE <$U> { ?s ?p ?o } }, 1, 2)) AS ?x) { ?s ?p ?o }",
            "SELECT * { ?s ?p ?o } GROUP BY ?s ?p ?o HAVING (EXISTS { SERVICE <$U> { ?s ?p ?o } })",
            "CONSTRUCT { ?s ?p ?o } { SERVICE <$U> { ?s ?p ?o } }",
            "DESCRIBE ?s { SERVICE <$U> { ?s ?p ?o } }",
            "SELECT * { SERVICE <cache:$U> { ?s ?p ?o } }",
            "SELECT * { SERVICE <loop:> { SERVICE <$U> { ?s ?p ?o } } }",
            "SELECT * { LATERAL { SERVICE <$U> { ?s ?p ?o } } }",
            "SELECT * FROM <$U> { ?s ?p ?o }",
            "SELECT * FROM NAMED <$U> { GRAPH ?g { ?s ?p ?o } }",
            "SELECT * FROM <$F> { ?s ?p ?o }",
            "SELECT * FROM NAMED <$F> { GRAPH ?g { ?s ?p ?o } }",
            "SELECT * { GRAPH <$U> { ?s ?p ?o } }",
            "DESCRIBE <$U>",
            "DESCRIBE <$F>",
            "LOAD <$U>",
            "LOAD <$F>",
            "LOAD SILENT <$U> INTO GRAPH <x:g>",
            "INSERT { ?s ?p ?o } WHERE { SERVICE <$U> { ?s ?p ?o } }",
            "SELECT * { ?s <java:java.net.URL> ?o }",
            "SELECT (<java:java.net.URL>('$U') AS ?x) {}",
            "SELECT (<http://jena.apache.org/ARQ/function#eval>('$U') AS ?x) {}",
            "PREFIX geo: <http://www.opengis.net/ont/geosparql#> PREFIX geof: <http://www.opengis.net/def/function/geosparql/>"
                    + " SELECT (geof:distance('<$U> POINT(1 1)'^^geo:wktLiteral, '<$F> POINT(1 1)'^^geo:wktLiteral) AS ?x) {}",
            "PREFIX geo: <http://www.opengis.net/ont/geosparql#> PREFIX geof: <http://www.opengis.net/def/function/geosparql/>"
                    + " SELECT (geof:sfWithin('''<!DOCTYPE a [<!ENTITY e SYSTEM \"$U\">]><gml:Point"
                    + " xmlns:gml=\"http://www.opengis.net/ont/gml\">&e;</gml:Point>'''^^geo:gmlLiteral,"
                    + " 'POINT(1 1)'^^geo:wktLiteral) AS ?x) {}",
            "SELECT (STR('''<!DOCTYPE a SYSTEM \"$U\"><a/>'''^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral>) = 'x' AS ?x) {}",
            "SELECT * { FILTER('<!DOCTYPE a [<!ENTITY e SYSTEM \"$F\">]><a>&e;</a>'^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral>"
                    + " = '<a/>'^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral>) }",
            "SELECT * { (?s ?p) <http://jena.apache.org/text#query> ('$U') }");

    private static final List<String> PATHS = List.of(
            "isnad/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D&default-graph-uri=$U",
            "isnad/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D&named-graph-uri=$F",
            "isnad/sparql?query=SELECT*%7B%3Fs%20%3Fp%20%3Fo%7D&default-graph-uri=$F&format=csv",
            "isnad/sparql?query=ASK%7B%7D&stylesheet=$U&format=xml",
            "isnad/sparql?query-ref=$U",
            "isnad/data?graph=$U",
            "isnad/data?graph=$F");

    private static final List<String> ARTICLES = List.of(
            "application/json {\"@context\": \"$U\", \"id\": \"j1\", \"text\": \"x: كلمات قالها المتحدث باسم الوزارة في مؤتمر صحفي عقده اليوم في العاصمة\"}",
            "application/ld+json {\"@context\": [\"$U\", {\"@import\": \"$F\"}], \"@id\": \"$U\", \"articleBody\": \"x: كلمات قالها المتحدث باسم الوزارة في مؤتمر صحفي عقده اليوم في العاصمة\"}",
            "application/json {\"$ref\": \"$U\", \"id\": \"j2\", \"text\": \"x: كلمات قالها المتحدث باسم الوزارة في مؤتمر صحفي عقده اليوم في العاصمة\", \"url\": \"$U\", \"image\": \"$U\"}",
            "text/html <!DOCTYPE html SYSTEM \"$U\"><html><head><base href='$U'><link rel=stylesheet href='$U'></head>"
                    + "<body><img src='$U'><iframe src='$F'></iframe><article><p>x: كلمات قالها المتحدث باسم الوزارة في مؤتمر صحفي عقده اليوم في العاصمة in an article</p></article></body></html>",
            "text/html <html><script type='application/ld+json'>{\"@context\": \"$U\", \"@type\": \"NewsArticle\","
                    + " \"articleBody\": \"x: كلمات قالها المتحدث باسم الوزارة في مؤتمر صحفي عقده اليوم في العاصمة\"}</script><body><p>x: كلمات قالها المتحدث باسم الوزارة في مؤتمر صحفي عقده اليوم في العاصمة</p></body></html>",
            "text/html <html><meta http-equiv=refresh content='0;url=$U'><object data='$F'></object><p>x: كلمات قالها المتحدث باسم الوزارة في مؤتمر صحفي عقده اليوم في العاصمة</p></html>",
            "application/xhtml+xml <?xml version='1.0'?><!DOCTYPE a [<!ENTITY e SYSTEM \"$F\"><!ENTITY % p SYSTEM \"$U\"> %p;]>"
                    + "<html><body><p>x: كلمات قالها المتحدث باسم الوزارة في مؤتمر صحفي عقده اليوم في العاصمة &e;</p></body></html>",
            "text/html <svg xmlns='http://www.w3.org/2000/svg'><image href='$U'/></svg><xi:include href='$F'/><p>x: كلمات قالها المتحدث باسم الوزارة في مؤتمر صحفي عقده اليوم في العاصمة</p>",
            "text/plain x: كلمات قالها المتحدث باسم الوزارة في مؤتمر صحفي عقده اليوم في العاصمة $U\n$F\n![image]($U)");

    private static String filled(String payload) {
        return payload.replace("$U", listener.url("x")).replace("$F", file.toUri().toString());
    }

    private static Stream<HttpRequest.Builder> requests() {
        Stream<HttpRequest.Builder> posted = QUERIES.stream().map(query -> client.query(filled(query)));
        Stream<HttpRequest.Builder> paths = PATHS.stream()
                .map(path -> client.to(path.replace("$U", encoded("$U")).replace("$F", encoded("$F"))));
        Stream<HttpRequest.Builder> articles = ARTICLES.stream().map(article -> client.to("isnad/articles")
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
        long before = store.read(() -> store.dataset().stream().filter(q -> q.toString().contains(HIDDEN)).count());
        int sent = 0;
        for (HttpRequest.Builder request : requests().toList()) {
            HttpResponse<String> answer = Client.send(request.timeout(Duration.ofSeconds(10)));
            assertThat(answer.body()).doesNotContain(HIDDEN);
            assertThat(answer.statusCode()).as(answer.request() + " " + answer.body()).isLessThan(500);
            sent++;
        }
        assertThat(sent).isGreaterThanOrEqualTo(40);
        assertThat(listener.calls()).isZero();
        assertThat(store.read(() ->
                        store.dataset().stream().filter(q -> q.toString().contains(HIDDEN)).count()))
                .isEqualTo(before);
    }

    @Test
    void serviceIsRefusedAndNotSilentlyEmpty() throws Exception {
        for (String query : QUERIES.subList(0, 16)) {
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
