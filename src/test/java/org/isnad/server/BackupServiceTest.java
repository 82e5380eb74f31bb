package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.article.ArticleReader;
import org.isnad.language.LanguagePack;
import org.isnad.store.Restore;
import org.isnad.store.Store;
import org.isnad.store.ToyEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupServiceTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path dir;

    Store store;
    SparqlServer server;
    Client client;

    @BeforeEach
    void start() {
        store = Store.create(dir.resolve("s"));
        Intake intake = new Intake(store, ToyEngine.engine(), ArticleReader.of(LanguagePack.load("ar")));
        server = SparqlServer.start(
                store, new Settings("127.0.0.1", 0, Token.of(SECRET), Set.of(), Duration.ofSeconds(20)), intake);
        client = new Client(server.url());
        assertThat(status(article("first"))).isEqualTo(201);
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    private HttpRequest.Builder withToken(String path) {
        return client.to(path).header("Authorization", "Bearer " + SECRET);
    }

    private HttpRequest.Builder article(String id) {
        return withToken("isnad/articles?id=" + id)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\": \"mona: words of " + id + "\"}"));
    }

    private static int status(HttpRequest.Builder request) {
        try {
            return Client.send(request).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path fetch(String name) throws IOException, InterruptedException {
        Path file = dir.resolve(name);
        HttpResponse<Path> answer;
        try (HttpClient http = HttpClient.newHttpClient()) {
            answer = http.send(withToken("backup").build(), HttpResponse.BodyHandlers.ofFile(file));
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        return file;
    }

    @Test
    void aStoreThatIsServedIsBackedUpWhole() throws Exception {
        Path file = fetch("a.zip");
        Restore.run(file, dir.resolve("again"));
        try (Store again = Store.open(dir.resolve("again"))) {
            assertThat(again.quads()).isEqualTo(store.quads()).isPositive();
            Quad one = store.read(() -> store.dataset().find().next());
            assertThat(again.read(() -> again.dataset().contains(one))).isTrue();
        }
    }

    @Test
    void whatComesInMeanwhileIsInItWholeOrNotAtAll() throws Exception {
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 20; i++) {
                assertThat(status(article("new-" + i))).isEqualTo(201);
            }
        });
        List<Path> restored = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            restored.add(dir.resolve("again-" + i));
            Restore.run(fetch(i + ".zip"), restored.getLast());
        }
        sending.join();
        long articles = 1;
        for (Path place : restored) {
            try (Store again = Store.open(place)) {
                assertThat(again.articles()).isBetween(articles, store.articles());
                articles = again.articles();
                assertThat(graphs(again)).isNotEmpty().allSatisfy((article, quads) -> assertThat(quads)
                        .isEqualTo(graphs(store).get(article)));
            }
        }
        assertThat(store.articles()).isEqualTo(21);
    }

    /** What each article's graph says. */
    private static Map<Node, Set<Quad>> graphs(Store store) {
        return store.read(() -> Iter.toList(store.dataset().find()).stream()
                .filter(quad -> quad.getGraph().getURI().contains("/article/"))
                .collect(Collectors.groupingBy(Quad::getGraph, Collectors.toSet())));
    }

    @Test
    void nobodyGetsOneWithoutTheToken() throws Exception {
        for (String path : new String[] {"backup", "./backup", "%62ackup", "backup;x=y", "backup/"}) {
            HttpResponse<String> answer = client.get(path);
            assertThat(answer.statusCode()).as(path).isIn(400, 401, 404);
            assertThat(answer.body()).doesNotContain("PK");
        }
        assertThat(client.get("backup").statusCode()).isEqualTo(401);
    }

    @Test
    void aServerWithoutATokenGivesNone() throws Exception {
        try (SparqlServer open = SparqlServer.start(store, 0)) {
            assertThat(new Client(open.url()).get("backup").statusCode()).isEqualTo(404);
        }
    }
}
