package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.isnad.store.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sends evil queries, three at a time, to a server with little memory: one of each kind, or all of them with {@code mvn
 * -Dtest=EvilQueriesTest -Devil.all=true test}. That insists on what holds on a machine that does nothing else: each
 * ends within its time and two seconds, and another client is answered within half a second all the while.
 */
class EvilQueriesTest {

    private static final int TIMEOUT = 1;
    private static final boolean ALL = Boolean.getBoolean("evil.all");
    private static final Duration LONGEST = Duration.ofSeconds(TIMEOUT + (ALL ? 2 : 6));
    private static final Duration ANSWERED = Duration.ofMillis(ALL ? 500 : 3000);
    private static final Set<String> OF_EACH_KIND = Set.of(
            "count of a product",
            "all of a product",
            "path of paths",
            "regex in an aggregate",
            "regex in exists",
            "regex of nothing",
            "replace",
            "matches",
            "doubling",
            "squaring",
            "order of a product",
            "distinct of a product",
            "joining",
            "groups",
            "conjunctions",
            "some patterns");

    @TempDir
    Path dir;

    private final Map<String, Duration> times = new ConcurrentHashMap<>();
    private final Map<String, String> wrong = new ConcurrentHashMap<>();

    @Test
    void noQueryTakesTheServerDown() throws Exception {
        Fixture.store(dir.resolve("s")).close();
        String store = dir.resolve("s").toString();
        try (ServerProcess server = new ServerProcess(
                "256m", dir.resolve("log"), "--store", store, "--timeout", Integer.toString(TIMEOUT))) {
            Client client = server.client();
            warmUp(client);
            List<Duration> others = new ArrayList<>();
            AtomicBoolean done = new AtomicBoolean();
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                Future<?> other = threads.submit(() -> askAllTheWhile(client, others, done));
                List<? extends Future<?>> asked = EvilQueries.all().entrySet().stream()
                        .filter(query -> ALL || OF_EACH_KIND.contains(query.getKey()))
                        .map(query -> threads.submit(() -> ask(client, query.getKey(), query.getValue())))
                        .toList();
                for (Future<?> query : asked) {
                    query.get();
                }
                done.set(true);
                other.get();
            }
            if (ALL) {
                System.out.println("other answers, the slowest: "
                        + others.stream().sorted().skip(others.size() - 1L).toList() + " of " + others.size()
                        + "; queries: " + new TreeMap<>(times));
            }
            assertThat(wrong).isEmpty();
            assertThat(new TreeMap<>(times))
                    .hasSizeGreaterThanOrEqualTo(ALL ? 40 : OF_EACH_KIND.size())
                    .allSatisfy((query, time) -> assertThat(time).as(query).isLessThan(LONGEST));
            assertThat(others.stream()
                            .sorted()
                            .skip(others.size() * 99L / 100)
                            .findFirst()
                            .orElseThrow())
                    .as("99 of 100 other answers")
                    .isLessThan(ANSWERED);
            assertThat(server.isAlive()).isTrue();
            assertThat(server.log()).doesNotContain("OutOfMemoryError", "StackOverflowError", "\tat ");
        }
    }

    /** The very first answers of a busy machine may be late, and then are errors. */
    private static void warmUp(Client client) throws IOException, InterruptedException {
        int answered = 0;
        for (int i = 0; i < 200 && answered < 50; i++) {
            int status = client.ask("ASK { ?s ?p ?o FILTER REGEX(STR(?o), 'a') }").statusCode();
            answered += status == 200 ? 1 : 0;
        }
        assertThat(answered).isEqualTo(50);
    }

    private Void askAllTheWhile(Client client, List<Duration> times, AtomicBoolean done) throws Exception {
        try (HttpClient connection = HttpClient.newHttpClient()) {
            while (!done.get()) {
                long start = System.nanoTime();
                HttpResponse<String> answer =
                        connection.send(client.query("ASK {}").build(), HttpResponse.BodyHandlers.ofString());
                times.add(Duration.ofNanos(System.nanoTime() - start));
                if (answer.statusCode() != 200 || !answer.body().contains("true")) {
                    wrong.put("ASK", answer.statusCode() + " " + answer.body());
                }
                Thread.sleep(20);
            }
        }
        return null;
    }

    private Void ask(Client client, String name, String query) throws Exception {
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer =
                    Client.send(client.query(query).header("Accept", "text/csv").timeout(Duration.ofSeconds(60)));
            String told = answer.statusCode() + " "
                    + answer.body().lines().findFirst().orElse("");
            if (!List.of(200, 400, 413, 422, 503).contains(answer.statusCode())
                    || answer.statusCode() >= 400 && answer.body().lines().count() != 1) {
                wrong.put(name, told);
            }
        } catch (IOException e) {
            // Cut short for every client to see.
            if (e instanceof java.net.http.HttpTimeoutException || e instanceof java.net.ConnectException) {
                wrong.put(name, e.toString());
            }
        }
        times.put(name, Duration.ofNanos(System.nanoTime() - start));
        return null;
    }

    @Test
    void stockFusekiGoesOnWithARegularExpressionAfterItsTime() throws Exception {
        try (StockFuseki stock = new StockFuseki(200)) {
            long start = System.nanoTime();
            stock.client().ask("ASK { FILTER REGEX('" + "a".repeat(36) + "', '(.*a){4}(.*a){4}b') }");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(600));
        }
    }
}
