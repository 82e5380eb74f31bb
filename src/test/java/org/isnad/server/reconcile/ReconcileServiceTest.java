package org.isnad.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import org.isnad.server.Settings;
import org.isnad.server.SparqlServer;
import org.isnad.store.Fixture;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service as the specification has it, checked field by field. */
class ReconcileServiceTest {

    private static final String REFINE = "http://127.0.0.1:3333";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> CELLS = Set.of("id", "name", "str", "int", "float");

    @TempDir
    static Path dir;

    static Store store;
    static SparqlServer server;

    @BeforeAll
    static void start() {
        store = Fixture.store(dir.resolve("s"));
        store.write(() -> {
            name("person/twin-1", Vocabulary.Person, "علي حسن");
            name("person/twin-2", Vocabulary.Person, "علي حسن");
            name("person/evil", Vocabulary.Person, "<script>alert('x')</script> \"&");
        });
        Settings settings = new Settings("127.0.0.1", 0, null, Set.of(REFINE), Duration.ofSeconds(20));
        server = SparqlServer.start(store, settings, null);
    }

    private static void name(String id, Node type, String name) {
        Node thing = Iris.standard().thing(id);
        Node links = Iris.standard().linksGraph();
        Node label = NodeFactory.createLiteralLang(name, "ar");
        store.add(Quad.create(links, thing, RDF.type.asNode(), type));
        store.add(Quad.create(links, thing, RDFS.label.asNode(), label));
        store.add(Quad.create(links, thing, SKOS.prefLabel.asNode(), label));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.url()).resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    private static HttpResponse<String> post(String field, String json) throws Exception {
        String form = field + "=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
        return send(to("reconcile")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static JsonNode get(String path) throws Exception {
        HttpResponse<String> answer = send(to(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json;charset=utf-8");
        return JSON.readTree(answer.body());
    }

    /** The candidates for one query, which must have the shape that the specification gives them. */
    private static JsonNode candidates(String query) throws Exception {
        HttpResponse<String> answer = post("queries", "{\"q0\":" + query + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode result = JSON.readTree(answer.body()).path("q0").path("result");
        assertThat(result.isArray()).as(answer.body()).isTrue();
        double last = Double.MAX_VALUE;
        for (JsonNode each : result) {
            assertThat(each.path("id").asText()).isNotEmpty();
            assertThat(each.path("name").asText()).isNotEmpty();
            assertThat(each.path("score").isNumber()).isTrue();
            assertThat(each.path("score").asDouble()).isBetween(0.0, last);
            last = each.path("score").asDouble();
            assertThat(each.path("match").isBoolean()).isTrue();
            for (JsonNode type : each.path("type")) {
                assertThat(type.path("id").asText()).isNotEmpty();
            }
            assertThat(each.path("features")).isNotEmpty();
            for (JsonNode feature : each.path("features")) {
                assertThat(feature.path("id").asText()).isNotEmpty();
                assertThat(feature.path("value").isNumber()
                                || feature.path("value").isBoolean())
                        .isTrue();
            }
        }
        return result;
    }

    private static String query(String name) {
        ObjectNode query = JSON.createObjectNode().put("query", name);
        return query.toString();
    }

    private static List<String> ids(JsonNode result) {
        return StreamSupport.stream(result.spliterator(), false)
                .map(each -> each.path("id").asText())
                .toList();
    }

    @Test
    void theManifestTellsAllServices() throws Exception {
        JsonNode manifest = get("reconcile");
        assertThat(manifest.path("versions").toString()).isEqualTo("[\"0.2\"]");
        assertThat(manifest.path("identifierSpace").asText()).isEqualTo(Iris.DEFAULT_BASE);
        assertThat(manifest.path("schemaSpace").asText()).isEqualTo(Vocabulary.NAMESPACE);
        assertThat(manifest.path("batchSize").asInt()).isEqualTo(50);
        assertThat(manifest.path("view").path("url").asText()).contains("{{id}}");
        assertThat(manifest.path("preview").path("url").asText()).contains("{{id}}");
        assertThat(manifest.path("preview").path("width").isInt()).isTrue();
        for (JsonNode type : manifest.path("defaultTypes")) {
            assertThat(type.path("id").asText()).isNotEmpty();
            assertThat(type.path("name").asText()).isNotEmpty();
        }
        for (String what : List.of("entity", "property", "type")) {
            JsonNode service = manifest.path("suggest").path(what);
            String url = service.path("service_url").asText() + service.path("service_path").asText();
            assertThat(get(url + "?prefix=a").path("result").isArray()).isTrue();
        }
        JsonNode proposals = manifest.path("extend").path("propose_properties");
        String url = proposals.path("service_url").asText() + proposals.path("service_path").asText();
        assertThat(get(url + "?type=Person").path("properties")).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({
        "فؤاد حسين, person/fuad-hussein, true",
        "فواد حسين, person/fuad-hussein, true",
        "Fuad Hussein, person/fuad-hussein, true",
        "Fouad Hussain, person/fuad-hussein, false",
        "وزير الخارجية فؤاد حسين, person/fuad-hussein, false",
        "حسين, person/fuad-hussein, false",
        "علاء النشوع, person/ar/علاء-النشوع, true",
        "العراق, country/iq, true",
        "Iraq, country/iq, true",
        "إرم نيوز, outlet/erem-news, true",
        "person/fuad-hussein, person/fuad-hussein, true",
        "https://w3id.org/isnad/id/country/sy, country/sy, true",
        "وزير الخارجية العراقي, office/foreign-minister-of-iraq, true"
    })
    void aNameInAnySpellingFindsItsBearer(String name, String id, boolean match) throws Exception {
        JsonNode result = candidates(query(name));
        assertThat(ids(result)).startsWith(id);
        assertThat(result.get(0).path("match").asBoolean()).isEqualTo(match);
        assertThat(StreamSupport.stream(result.spliterator(), false)
                        .skip(1)
                        .map(each -> each.path("match").asBoolean()))
                .doesNotContain(true);
    }

    @Test
    void namesakesAreNoMatch() throws Exception {
        JsonNode result = candidates(query("علي حسن"));
        assertThat(ids(result)).startsWith("person/twin-1", "person/twin-2");
        assertThat(result.get(0).path("match").asBoolean()).isFalse();
        assertThat(candidates(query("لا أحد بهذا الاسم هنا"))).isEmpty();
    }

    @Test
    void typesAndPropertiesDecide() throws Exception {
        assertThat(ids(candidates("{\"query\":\"العراق\",\"type\":\"Person\"}"))).isEmpty();
        assertThat(ids(candidates("{\"query\":\"حفريات\",\"type\":[\"Outlet\",\"Place\"]}")))
                .containsExactly("outlet/hafryat");
        String office = "{\"query\":\"فؤاد حسين\",\"properties\":[{\"pid\":\"office\",\"v\":\"%s\"}]}";
        JsonNode agrees = candidates(office.replace("%s", "وزير الخارجية العراقي")).get(0);
        JsonNode differs = candidates(office.replace("%s", "وزير الدفاع")).get(0);
        assertThat(agrees.path("match").asBoolean()).isTrue();
        assertThat(differs.path("match").asBoolean()).isFalse();
        assertThat(differs.path("score").asDouble())
                .isLessThan(agrees.path("score").asDouble());
        assertThat(differs.path("features").toString()).contains("{\"id\":\"office_agrees\",\"value\":false}");
        String inSyria = "{\"type\":\"Place\",\"properties\":[{\"pid\":\"country\",\"v\":{\"id\":\"country/sy\"}}]}";
        assertThat(ids(candidates(inSyria)))
                .contains("place/al-hol", "country/sy")
                .doesNotContain("country/iq");
        assertThat(candidates("{\"query\":\"علي حسن\",\"limit\":1}")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":\"\"}",
                "{}",
                "[]",
                "{\"query\":7}",
                "{\"query\":\"a\",\"type\":\"Horse\"}",
                "{\"query\":\"a\",\"limit\":0}",
                "{\"query\":\"a\",\"limit\":\"many\"}",
                "{\"query\":\"a\",\"properties\":[{\"pid\":\"colour\",\"v\":1}]}",
                "{\"query\":\"a\",\"properties\":{}}"
            })
    void anErrorIsNeverAnEmptyResult(String query) throws Exception {
        HttpResponse<String> alone = post("queries", "{\"q0\":" + query + "}");
        assertThat(alone.statusCode()).isEqualTo(400);
        HttpResponse<String> among = post("queries", "{\"q0\":" + query + ",\"q1\":" + query("العراق") + "}");
        assertThat(among.statusCode()).isEqualTo(200);
        JsonNode answers = JSON.readTree(among.body());
        assertThat(answers.path("q0").has("result")).isFalse();
        assertThat(answers.path("q0").path("error").path("message").asText()).isNotEmpty();
        assertThat(answers.path("q1").path("result")).isNotEmpty();
    }

    @Test
    void whatIsNoBatchIsRefused() throws Exception {
        ObjectNode many = JSON.createObjectNode();
        for (int i = 0; i <= Manifest.BATCH; i++) {
            many.set("q" + i, JSON.readTree(query("x")));
        }
        assertThat(post("queries", many.toString()).statusCode()).isEqualTo(413);
        many.remove("q0");
        assertThat(post("queries", many.toString()).statusCode()).isEqualTo(200);
        assertThat(post("queries", "{").statusCode()).isEqualTo(400);
        assertThat(post("queries", "[]").statusCode()).isEqualTo(400);
        assertThat(post("nothing", "{}").statusCode()).isEqualTo(400);
        assertThat(send(to("reconcile/nothing")).statusCode()).isEqualTo(404);
        assertThat(send(to("reconcile/suggest/entity")).statusCode()).isEqualTo(400);
        assertThat(send(to("reconcile/suggest/entity?prefix=a&cursor=x")).statusCode()).isEqualTo(400);
    }

    @Test
    void aBatchMayComeInTheAddress() throws Exception {
        String queries = URLEncoder.encode("{\"q0\":" + query("سوريا") + "}", StandardCharsets.UTF_8);
        assertThat(get("reconcile?queries=" + queries).path("q0").path("result").get(0).path("id").asText())
                .isEqualTo("country/sy");
    }

    @ParameterizedTest
    @CsvSource({"فؤ, person/fuad-hussein", "Fuad Hu, person/fuad-hussein", "نشو, person/ar/علاء-النشوع",
        "Al-H, place/al-hol", "country/iq, country/iq"})
    void theBeginningOfANameSuggestsIt(String prefix, String id) throws Exception {
        String encoded = URLEncoder.encode(prefix, StandardCharsets.UTF_8);
        JsonNode result = get("reconcile/suggest/entity?prefix=" + encoded).path("result");
        assertThat(ids(result)).contains(id);
        assertThat(get("reconcile/suggest/entity?cursor=" + result.size() + "&prefix=" + encoded).path("result"))
                .isEmpty();
        assertThat(result.get(0).path("notable").get(0).path("id").asText()).isNotEmpty();
    }

    @Test
    void tablesAreExtended() throws Exception {
        String query = "{\"ids\":[\"person/fuad-hussein\",\"place/al-hol\",\"nobody\"],"
                + "\"properties\":[{\"id\":\"name_en\"},{\"id\":\"office\"},{\"id\":\"country\"},"
                + "{\"id\":\"latitude\"},{\"id\":\"claims\"},{\"id\":\"iri\"}]}";
        JsonNode answer = JSON.readTree(post("extend", query).body());
        assertThat(answer.path("meta")).hasSize(6).allSatisfy(column -> {
            assertThat(column.path("id").asText()).isNotEmpty();
            assertThat(column.path("name").asText()).isNotEmpty();
        });
        JsonNode rows = answer.path("rows");
        assertThat(rows.path("person/fuad-hussein").path("name_en").toString())
                .isEqualTo("[{\"str\":\"Fuad Hussein\"}]");
        assertThat(rows.path("person/fuad-hussein").path("claims").toString()).isEqualTo("[{\"int\":3}]");
        assertThat(rows.path("person/fuad-hussein").path("office").toString()).contains("وزير الخارجية العراقي");
        assertThat(rows.path("place/al-hol").path("latitude").toString()).isEqualTo("[{\"float\":36.37}]");
        assertThat(rows.path("place/al-hol").path("country").toString())
                .isEqualTo("[{\"id\":\"country/sy\",\"name\":\"سوريا\"}]");
        assertThat(rows.path("nobody").path("office")).isEmpty();
        rows.forEach(row -> row.forEach(cells -> cells.forEach(cell ->
                cell.fieldNames().forEachRemaining(field -> assertThat(CELLS).contains(field)))));
        assertThat(post("extend", "{\"ids\":[],\"properties\":[{\"id\":\"colour\"}]}").statusCode()).isEqualTo(400);
        assertThat(post("extend", "{\"ids\":7}").statusCode()).isEqualTo(400);
    }

    @Test
    void aPreviewIsEscapedAndShownToAllowedPagesOnly() throws Exception {
        HttpResponse<String> evil = send(to("reconcile/preview?id=person%2Fevil"));
        assertThat(evil.body()).doesNotContain("<script").contains("&lt;script&gt;alert(&apos;x&apos;)");
        HttpResponse<String> person = send(to("reconcile/preview?id=person%2Ffuad-hussein")
                .header("Sec-Fetch-Site", "same-site")
                .header("Sec-Fetch-Mode", "navigate")
                .header("Sec-Fetch-Dest", "iframe"));
        assertThat(person.statusCode()).isEqualTo(200);
        assertThat(person.body()).contains("فؤاد حسين", "3 claims");
        assertThat(person.headers().firstValue("content-security-policy").orElse(""))
                .contains("frame-ancestors " + REFINE)
                .doesNotContain("unsafe");
        assertThat(send(to("reconcile/preview?id=nobody")).statusCode()).isEqualTo(404);
        assertThat(send(to("about?iri=x")
                                .header("Sec-Fetch-Site", "same-site")
                                .header("Sec-Fetch-Mode", "navigate")
                                .header("Sec-Fetch-Dest", "iframe"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void onlyAllowedPagesMayAsk() throws Exception {
        HttpResponse<String> refine = send(to("reconcile").header("Origin", REFINE));
        assertThat(refine.headers().firstValue("access-control-allow-origin")).hasValue(REFINE);
        assertThat(send(to("reconcile").header("Origin", "https://evil.example")).statusCode())
                .isEqualTo(403);
    }
}
