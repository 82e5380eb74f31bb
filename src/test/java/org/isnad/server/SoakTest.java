package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import org.isnad.article.ArticleReader;
import org.isnad.language.LanguagePack;
import org.isnad.store.Fixture;
import org.isnad.store.Store;
import org.isnad.store.ToyEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Some ask, some search, one sends articles and one does what is not allowed, all at once; heap and open files stay.
 * For an hour: {@code mvn -Dtest=SoakTest -Dsoak.seconds=3600 test}; with {@code -Dsoak.pause=200} each waits so many
 * milliseconds after an answer.
 */
class SoakTest {

    private static final int SECONDS = Integer.getInteger("soak.seconds", 6);
    private static final int PAUSE = Integer.getInteger("soak.pause", 10);
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final int ARTICLES = 20;
    /** Caches fill within the first third. */
    private static final int PARTS = 3;

    private static final List<String> QUERIES = List.of(
            "ASK {}",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
            "SELECT ?s ?t { ?s <https://w3id.org/isnad/ontology#text> ?t } ORDER BY ?s ?t",
            "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p ORDER BY ?p");
    private static final List<String> WORDS = List.of("الحدود", "مؤمنة", "وزير", "قال");

    @TempDir
    Path dir;

    private final LongAdder answered = new LongAdder();
    private final Map<String, Integer> wrong = new ConcurrentHashMap<>();

    @Test
    void heapAndOpenFilesStayAsTheyAre() throws Exception {
        Settings settings = new Settings("127.0.0.1", 0, Token.of(SECRET), Set.of(), Duration.ofSeconds(20));
        try (Store store = Fixture.store(dir.resolve("s"));
                SparqlServer server = SparqlServer.start(
                        store,
                        settings,
                        new Intake(store, ToyEngine.engine(), ArticleReader.of(LanguagePack.load("ar"))))) {
            URI root = URI.create(server.url());
            run(root, SECONDS / PARTS);
            Usage before = Usage.now();
            run(root, SECONDS - SECONDS / PARTS);
            Usage after = Usage.now();
            System.out.println(answered + " answered; " + before + ", at the end " + after);
            assertThat(wrong).isEmpty();
            assertThat(answered.sum()).isGreaterThan(SECONDS);
            assertThat(after.heapMegabytes()).isLessThanOrEqualTo(before.heapMegabytes() * 5 / 4 + 16);
            assertThat(after.openFiles()).isLessThanOrEqualTo(before.openFiles() + 32);
        }
    }

    private void run(URI root, int seconds) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<IntFunction<HttpRequest.Builder>> visitors = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            visitors.add(n -> query(root, QUERIES.get(n % QUERIES.size())));
            visitors.add(n -> query(root, search(WORDS.get(n % WORDS.size()))));
        }
        visitors.add(n -> article(root, n).header("Authorization", "Bearer " + SECRET));
        try (ExecutorService threads = Executors.newFixedThreadPool(visitors.size() + 1)) {
            List<Future<Void>> all = new ArrayList<>();
            visitors.forEach(visitor -> all.add(threads.submit(() -> visit(visitor, Set.of(200, 201, 503), end))));
            all.add(threads.submit(() -> visit(n -> refused(root, n), Set.of(400, 401, 503), end)));
            for (Future<Void> one : all) {
                one.get();
            }
        }
    }

    private Void visit(IntFunction<HttpRequest.Builder> requests, Set<Integer> expected, long end) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int n = 0; System.nanoTime() < end; n++) {
                HttpRequest request = requests.apply(n).build();
                int status = client.send(request, BodyHandlers.ofString()).statusCode();
                answered.increment();
                if (!expected.contains(status)) {
                    wrong.merge(request.method() + " " + request.uri() + ": " + status, 1, Integer::sum);
                }
                Thread.sleep(PAUSE);
            }
        }
        return null;
    }

    private static String search(String word) {
        return "SELECT ?c { (?c ?score) <http://jena.apache.org/text#query> "
                + "(<https://w3id.org/isnad/ontology#text> \"" + word + "\" 10) }";
    }

    private static HttpRequest.Builder query(URI root, String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(root.resolve("isnad/sparql?query=" + encoded));
    }

    /** An article that was sent before, with other words each time. */
    private static HttpRequest.Builder article(URI root, int n) {
        String text = "mona: قال المتحدث إن الحدود مؤمنة منذ " + n + " يوما.";
        return HttpRequest.newBuilder(root.resolve("isnad/articles?id=a" + n % ARTICLES))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(text));
    }

    private static HttpRequest.Builder refused(URI root, int n) {
        return n % 2 == 0 ? query(root, "SELECT ?s { ?s ?p") : article(root, n);
    }
}
