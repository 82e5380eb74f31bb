package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.store.Fixture;
import org.isnad.store.QueryLibrary;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the explorer, as the server hands them out. */
class ExplorerTest {

    @TempDir
    static Path dir;

    static Store store;
    static SparqlServer server;
    static Client client;

    @BeforeAll
    static void start() {
        store = Fixture.store(dir.resolve("s"));
        server = SparqlServer.start(store, 0);
        client = new Client(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @Test
    void everyPageIsTheOneFile() throws Exception {
        String start = client.get("/").body();
        assertThat(start).contains("<script type=\"module\" src=\"/app/main.js\">");
        for (String page : Explorer.PAGES) {
            HttpResponse<String> answer = client.get(page + "?iri=x");
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(start);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'; script-src 'self'; style-src 'self';")
                    .doesNotContain("unsafe");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/app/main.js, text/javascript",
        "/app/core/sparql.js, text/javascript",
        "/app/styles/theme.css, text/css",
        "/app/world.json, application/json",
        "/queries.json, application/json",
        "/lib/d3/d3.min.js, text/javascript",
        "/lib/yasgui/yasgui.min.js, text/javascript",
        "/lib/yasgui/yasgui.min.css, text/css"
    })
    void filesHaveTheirTypes(String path, String type) throws Exception {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = Client.send(client.to(path).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains(path.startsWith("/lib/") ? "max-age" : "no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/",
                "/app/core/",
                "/app/none.js",
                "/app/core/../main.js",
                "/app/%2e%2e/index.html",
                "/index.html",
                "/lib/",
                "/lib/d3/package.json",
                "/lib/d3/../yasgui/yasgui.min.js",
                "/META-INF/MANIFEST.MF",
                "/webjars/d3/7.9.0/dist/d3.min.js",
                "/queries/names.rq",
                "/favicon.ico"
            })
    void nothingElseCanBeReached(String path) throws Exception {
        assertThat(client.status("GET", path, "Host: 127.0.0.1")).isIn(400, 404);
    }

    @Test
    void allQuestionsAreListed() throws Exception {
        JsonNode all = new ObjectMapper().readTree(client.get("/queries.json").body());
        assertThat(all.get("prefixes").get("isnad").asText()).isEqualTo("https://w3id.org/isnad/ontology#");
        Set<String> names = new TreeSet<>();
        all.get("questions").forEach(question -> names.add(question.get("name").asText()));
        assertThat(names).isEqualTo(QueryLibrary.questions().all().keySet());
        JsonNode search = all.get("questions").valueStream()
                .filter(question -> question.get("name").asText().equals("search"))
                .findFirst()
                .orElseThrow();
        assertThat(search.get("title").asText()).isEqualTo("Which claims hold these words");
        assertThat(search.get("parameters").get(1).get("type").asText()).isEqualTo("integer");
        assertThat(search.get("parameters").get(1).get("fallback").asText()).isEqualTo("100");
    }
}
