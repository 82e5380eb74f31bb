package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.store.Fixture;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final String PRODUCT =
            "SELECT * { ?s1 ?p1 ?o1 . ?s2 ?p2 ?o2 . ?s3 ?p3 ?o3 . ?s4 ?p4 ?o4 . ?s5 ?p5 ?o5 }";
    private static final String NO_ROW = PRODUCT.replace("}", "FILTER(?s1 = <x:none> || ?o5 = 17.5) }");

    @TempDir
    static Path dir;

    static Store store;
    static SparqlServer server;
    static Client client;

    @BeforeAll
    static void start() {
        store = Fixture.store(dir.resolve("s"));
        server = SparqlServer.start(store, new Settings("127.0.0.1", 0, null, Set.of(), Duration.ofSeconds(1)), null);
        client = new Client(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @Test
    void anAnswerThatIsCutIsAnErrorToEveryClient() throws Exception {
        List<String> types = List.of(
                "text/csv",
                "text/tab-separated-values",
                "application/sparql-results+json",
                "application/sparql-results+xml");
        List<Callable<HttpResponse<String>>> clients = types.stream()
                .<Callable<HttpResponse<String>>>map(
                        type -> () -> Client.send(client.query(PRODUCT).header("Accept", type)))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(types.size())) {
            for (Future<HttpResponse<String>> answer : threads.invokeAll(clients)) {
                // Or, on a slow machine, it was late before a megabyte had come together.
                assertThatThrownBy(() -> assertThat(answer.get().statusCode()).isNotEqualTo(503))
                        .isInstanceOfAny(ExecutionException.class, AssertionError.class);
            }
        }
    }

    @Test
    void stockFusekiGivesACutAnswerAsAWholeOne() throws Exception {
        try (StockFuseki stock = new StockFuseki(500)) {
            HttpResponse<String> answer =
                    Client.send(stock.client().query(PRODUCT).header("Accept", "text/csv"));
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/json"})
    void whatIsLateBeforeTheFirstMegabyteHasTheStatusOfAnError(String type) throws Exception {
        HttpResponse<String> answer = Client.send(client.query(NO_ROW).header("Accept", type));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("the query took longer than 1 seconds; ask for less\n");
    }

    @Test
    void oldClientsGetAnAnswerWholeOrNot() throws Exception {
        String query = "/isnad/sparql?format=csv&query=" + URLEncoder.encode(PRODUCT, StandardCharsets.UTF_8);
        String answer = client.raw(List.of("GET " + query + " HTTP/1.0", "Host: 127.0.0.1"), "");
        assertThat(answer.split(" ", 3)[1]).isEqualTo("503");
        assertThat(answer).hasSizeLessThan(2000);
    }

    @Test
    void aWholeAnswerOfManyMegabytesArrivesWhole() throws Exception {
        String product = "{ ?s1 ?p1 ?o1 . ?s2 ?p2 ?o2 }";
        try (SparqlServer patient = SparqlServer.start(store, Settings.local(0), null)) {
            Client asker = new Client(patient.url());
            HttpResponse<String> answer =
                    Client.send(asker.query("SELECT * " + product).header("Accept", "text/tab-separated-values"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().length()).isGreaterThan(2 << 20);
            HttpResponse<String> count = Client.send(
                    asker.query("SELECT (COUNT(*) AS ?n) " + product).header("Accept", "text/csv"));
            assertThat(count.body().strip())
                    .endsWith("\n" + (answer.body().lines().count() - 1));
        }
    }

    @Test
    void clientsThatDoNotReadAreGivenUp() throws Exception {
        String query = "/isnad/sparql?format=csv&query=" + URLEncoder.encode(PRODUCT, StandardCharsets.UTF_8);
        byte[] request = ("GET " + query + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        List<Socket> sleepers = new ArrayList<>();
        for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
            Socket sleeper = new Socket("127.0.0.1", client.port());
            sleeper.getOutputStream().write(request);
            sleepers.add(sleeper);
        }
        Thread.sleep(3500);
        assertThat(client.ask("ASK {}").statusCode()).isEqualTo(200);
        for (Socket sleeper : sleepers) {
            sleeper.close();
        }
    }

    @Test
    void longQueriesAreRefused() throws Exception {
        String fits = "ASK { FILTER('" + "x".repeat((256 << 10) - 40) + "' = '') }";
        String longer = "ASK { FILTER('" + "\u0633".repeat(128 << 10) + "' = '') }";
        assertThat(client.ask(fits).statusCode()).isEqualTo(200);
        assertThat(Client.send(client.form("query", fits)).statusCode()).isEqualTo(200);
        assertThat(client.ask(longer).statusCode()).isEqualTo(413);
        assertThat(Client.send(client.form("query", longer)).statusCode()).isEqualTo(413);
        assertThat(Client.send(client.form("query", "x".repeat(3 << 20))).statusCode())
                .isEqualTo(413);
        assertThat(Client.send(client.to("isnad/sparql")
                                .header("Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString("#".repeat(300 << 10)))))
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"3,,3", "3,LIMIT 2,2", "2,LIMIT 3,2", "0,,0"})
    void anAskerMaySetALimit(int limit, String own, int rows) throws Exception {
        String query = "SELECT ?s { ?s ?p ?o } " + (own == null ? "" : own);
        String path = "isnad/sparql?format=csv&limit=" + limit + "&query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
        assertThat(client.get(path).body().lines()).hasSize(rows + 1);
        assertThat(client.get(path.replace("limit=" + limit, "limit=many")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void moreThanCanBeDoneIsSentAwayWithWordWhenToComeAgain() throws Exception {
        List<Callable<HttpResponse<String>>> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(() -> client.ask(NO_ROW));
        }
        int away = 0;
        try (ExecutorService clients = Executors.newFixedThreadPool(60)) {
            for (Future<HttpResponse<String>> one : clients.invokeAll(many)) {
                HttpResponse<String> answer = one.get();
                assertThat(answer.statusCode()).isEqualTo(503);
                away += answer.headers().firstValue("Retry-After").isPresent() ? 1 : 0;
            }
        }
        assertThat(away).isPositive();
        assertThat(client.ask("ASK {}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /none HTTP/1.1, 404",
        "GET /isnad/none HTTP/1.1, 404",
        "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1, 400",
        "GET /org/isnad/server/web/../../../../log4j2.xml HTTP/1.1, 404",
        "GET /%00 HTTP/1.1, 400",
        "GET /%zz HTTP/1.1, 400",
        "BAD /isnad/sparql HTTP/1.1, 405",
        "PUT /isnad/data?default HTTP/1.1, 405",
        "DELETE /isnad/data?default HTTP/1.1, 405",
        "POST /isnad/update HTTP/1.1, 405",
        "POST /$/datasets HTTP/1.1, 405",
        "POST /isnad/articles HTTP/1.1, 405",
        "GET /isnad/sparql?x=y HTTP/1.1, 4",
        "GET /.well-known/none HTTP/1.1, 404",
        "GET /isnad/data%2Fx HTTP/1.1, 400",
        "GET /isnad/sparql?query=SELECT HTTP/1.1, 400",
        "GET /isnad/sparql?query=ASK%7B%7D&default-graph-uri=file:///etc/passwd HTTP/1.1, 200",
        "GET / HTTP/9.9, 505",
        "nonsense, 400",
        "'GET / HTTP/1.1\r\nX: $LONG', 431",
        "GET /?$LONG HTTP/1.1, 414"
    })
    void errorsTellNothingOfThisMachine(String request, String status) throws Exception {
        String header = request.replace("$LONG", "x".repeat(70_000));
        String answer = client.raw(List.of(header, "Host: 127.0.0.1", "Connection: close"), "");
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer)
                .doesNotContain("at org.", "at java", "Exception", "Jetty", "jetty", "Fuseki/", "Caused by", "<html")
                .doesNotContain(dir.toString(), System.getProperty("user.dir"), "/target/", ".jar");
    }

    @Test
    void regexAndReplaceGiveWhatJenaGives() throws Exception {
        String query = """
                SELECT (GROUP_CONCAT(STR(?x); separator='|') AS ?all) { VALUES (?t ?r ?w ?f) {
                  ('abc' 'B' 'x' '') ('abc' 'B' 'x' 'i') ('a.c' '.' '-' 'q') ('تنظيم داعش' 'د(.)' '<$1>' '') }
                  BIND(CONCAT(REPLACE(?t, ?r, ?w, ?f), ' ', STR(REGEX(?t, ?r, ?f))) AS ?x) }""";
        String expected = "abc false|axc true|a-c true|تنظيم <ا>عش true";
        assertThat(client.ask(query).body()).contains(expected);
        assertThat(client.ask("SELECT (LANG(REPLACE('a'@ar, 'a', 'b')) AS ?l) (REPLACE('a', 'a', '$2') AS ?bad) {}")
                        .body())
                .contains("\"ar\"")
                .doesNotContain("\"bad\": {");
        try (StockFuseki stock = new StockFuseki(10_000)) {
            assertThat(Client.send(stock.client().query(query).header("Accept", "text/csv"))
                            .body())
                    .contains(expected);
        }
    }
}
