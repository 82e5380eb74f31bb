package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.isnad.store.Fixture;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hundred clients at once. For a minute, with heap and open files at the start and at the end:
 * {@code mvn -Dtest=LoadTest -Dload.seconds=60 test}.
 */
class LoadTest {

    private static final int CLIENTS = 200;
    private static final int SECONDS = Integer.getInteger("load.seconds", 3);
    private static final List<String> QUERIES = List.of(
            "ASK {}",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
            "SELECT ?s ?t { ?s <https://w3id.org/isnad/ontology#text> ?t } ORDER BY ?s ?t",
            "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p ORDER BY ?p",
            "SELECT ?s { ?s ?p ?o FILTER REGEX(STR(?o), 'د') } ORDER BY ?s ?p ?o");

    @TempDir
    Path dir;

    private final LongAdder answered = new LongAdder();
    private final LongAdder sentAway = new LongAdder();
    private final Map<String, String> wrong = new ConcurrentHashMap<>();

    @Test
    void eachOfTwoHundredClientsIsAnsweredRightlyOrSentAway() throws Exception {
        try (Store store = Fixture.store(dir.resolve("s"));
                SparqlServer server = SparqlServer.start(store, 0)) {
            Map<String, String> right = new ConcurrentHashMap<>();
            for (String query : QUERIES) {
                right.put(query, new Client(server.url()).ask(query).body());
            }
            run(server.endpoint(), right, Math.min(SECONDS, 10));
            Usage before = Usage.now();
            run(server.endpoint(), right, SECONDS);
            System.out.println(answered + " answered, " + sentAway + " sent away; at the start " + before
                    + ", at the end " + Usage.now());
            assertThat(wrong).isEmpty();
            assertThat(answered.sum()).isPositive();
            assertThat(new Client(server.url()).ask("ASK {}").statusCode()).isEqualTo(200);
        }
    }

    private void run(String endpoint, Map<String, String> right, int seconds) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Void>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int first = i;
                clients.add(threads.submit(() -> ask(endpoint, right, first, end)));
            }
            for (Future<Void> client : clients) {
                client.get();
            }
        }
    }

    private Void ask(String endpoint, Map<String, String> right, int first, long end) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = first; System.nanoTime() < end; i++) {
                String query = QUERIES.get(i % QUERIES.size());
                URI uri = URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
                HttpResponse<String> answer =
                        client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
                judge(answer, right.get(query));
            }
        }
        return null;
    }

    private void judge(HttpResponse<String> answer, String right) throws InterruptedException {
        if (answer.statusCode() == 200 && answer.body().equals(right)) {
            answered.increment();
        } else if (answer.statusCode() == 503
                && answer.headers().firstValue("Retry-After").isPresent()) {
            sentAway.increment();
            Thread.sleep(100);
        } else {
            wrong.put(answer.uri() + " " + answer.statusCode(), answer.body());
        }
    }
}
