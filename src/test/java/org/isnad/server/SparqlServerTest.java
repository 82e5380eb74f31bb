package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.store.Fixture;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlServerTest {

    private static final String CLAIMS =
            "SELECT ?t { ?a <https://w3id.org/isnad/ontology#said> ?c . ?c <https://w3id.org/isnad/ontology#text> ?t }";

    @TempDir
    static Path dir;

    static Store store;
    static SparqlServer server;

    @BeforeAll
    static void start() {
        store = Fixture.store(dir.resolve("s"));
        server = SparqlServer.start(store, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        // A server may close a connection whose request it refused unread; so each request has its own.
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path));
    }

    private static HttpRequest.Builder query(String sparql) {
        return to("isnad/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8));
    }

    @Test
    void answersGetInJsonOverTheUnionOfGraphs() throws Exception {
        HttpResponse<String> answer = send(query(CLAIMS));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/sparql-results+json"));
        assertThat(answer.body()).contains("انفلات الوضع في معسكر الهول");
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values",
        "application/sparql-results+json"
    })
    void answersPostInEveryFormat(String type) throws Exception {
        HttpResponse<String> answer = send(to("isnad/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Accept", type)
                .POST(HttpRequest.BodyPublishers.ofString(CLAIMS)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith(type);
        assertThat(answer.body()).contains("الحدود مؤمنة");
    }

    @ParameterizedTest
    @ValueSource(strings = {"isnad/sparql", "isnad/update", "isnad", "isnad/data"})
    void refusesToWrite(String path) throws Exception {
        long before = store.quads();
        HttpResponse<String> form = send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("update=INSERT+DATA+%7B%3Cx%3A%3E+%3Cx%3A%3E+1%7D")));
        HttpResponse<String> body = send(to(path).header("Content-Type", "application/sparql-update")
                .POST(HttpRequest.BodyPublishers.ofString("INSERT DATA { <x:> <x:> 1 }")));
        HttpResponse<String> put = send(to(path).header("Content-Type", "text/turtle")
                .PUT(HttpRequest.BodyPublishers.ofString("<x:> <x:> 1 .")));
        assertThat(form.statusCode()).isBetween(400, 499);
        assertThat(body.statusCode()).isBetween(400, 499);
        assertThat(put.statusCode()).isBetween(400, 499);
        assertThat(store.quads()).isEqualTo(before);
    }

    @Test
    void givesAGraphButTakesNone() throws Exception {
        HttpResponse<String> graph =
                send(to("isnad/data?graph=https://w3id.org/isnad/id/article/a1").header("Accept", "text/turtle"));
        assertThat(graph.statusCode()).isEqualTo(200);
        assertThat(graph.body()).contains("تنظيم داعش").doesNotContain("article/a3");
    }

    @Test
    void searchesByWords() throws Exception {
        String words = "PREFIX text: <http://jena.apache.org/text#> SELECT * { (?c ?score) text:query \"وبالتنظيمات\" }";
        assertThat(send(query(words)).body()).contains("claim/a1/1");
        assertThat(send(query(words.replace("وبالتنظيمات", "AND ("))).statusCode()).isEqualTo(200);
    }

    @Test
    void callsNoOtherServer() throws Exception {
        String service = "SELECT * { SERVICE <" + server.endpoint() + "> { ?s ?p ?o } }";
        assertThat(send(query(service)).statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a (!<x:p>)+ ?b }",
                "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a (!<x:p>)+ ?b } }",
                "SELECT (COUNT(*) AS ?n) { ?a ^<https://w3id.org/isnad/ontology#article>/(!<x:p>)* ?b }",
                "SELECT ?p (GROUP_CONCAT(REPLACE(STR(?o), 'a', 'b'); separator='-') AS ?n)"
                        + " { { SELECT * { ?s ?p ?o } ORDER BY ?o } FILTER EXISTS { ?s ?q ?r "
                        + "FILTER REGEX(STR(?r), 'a') } }"
                        + " GROUP BY ?p ORDER BY ?p",
                "SELECT (SUM(?x * 2) AS ?n) { VALUES ?x { 1 2.5 } }"
            })
    void watchedQueriesGiveWhatTheOthersGive(String query) throws Exception {
        String expected = store.read(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            QueryExec running = QueryExec.dataset(store.dataset()).query(query).build();
            ResultSetFormatter.outputAsCSV(out, ResultSet.adapt(running.select()));
            return out.toString(StandardCharsets.UTF_8);
        });
        assertThat(send(query(query).header("Accept", "text/csv")).body())
                .isEqualTo(expected)
                .hasLineCount((int) expected.lines().count());
    }

    @Test
    void tellsWhatIsWrongWithAQuery() throws Exception {
        HttpResponse<String> answer = send(query("SELECT * { ?s ?p }"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("line 1");
    }

    @Test
    void answersToLocalNamesOnly() throws Exception {
        try (var socket =
                new java.net.Socket("127.0.0.1", URI.create(server.url()).getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.org\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"$/server", "$/datasets", "$/ping", "org/", "../"})
    void nothingElseIsServed(String path) throws Exception {
        assertThat(send(to(path)).statusCode()).as(path).isNotEqualTo(200);
    }

    @Test
    void aPortInUseIsToldInTwoLines() {
        int port = URI.create(server.url()).getPort();
        assertThatThrownBy(() -> SparqlServer.start(store, port))
                .isInstanceOf(PortException.class)
                .hasMessage("port " + port + " is in use by another program\nChoose another: --port " + (port + 1));
    }
}
