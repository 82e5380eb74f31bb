package org.isnad.server.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
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

class LinkedDataTest {

    private static final String ID = "https://w3id.org/isnad/id/";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final Node ODD = Iris.standard().article("http://a.b/c d?e=é%20#f");

    @TempDir
    static Path dir;

    static Store store;
    static SparqlServer server;

    @BeforeAll
    static void start() {
        store = Fixture.store(dir.resolve("s"));
        store.write(() -> {
            store.add(Quad.create(ODD, ODD, RDF.type.asNode(), Vocabulary.Article));
            store.add(Quad.create(ODD, ODD, DCTerms.title.asNode(), NodeFactory.createLiteralLang("odd", "en")));
            Node many = Iris.standard().thing("place/many");
            for (int i = 0; i < Description.VALUES + 5; i++) {
                Node name = NodeFactory.createLiteralLang("n" + i, "en");
                store.add(Quad.create(Iris.standard().linksGraph(), many, RDFS.label.asNode(), name));
            }
        });
        server = SparqlServer.start(store, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path));
        if (accept != null) {
            request.header("Accept", accept);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    private static Graph parse(HttpResponse<String> answer, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), lang).base(server.url()).parse(graph);
        return graph;
    }

    private static boolean says(Graph graph, String subject, Node property, String object) {
        return graph.contains(NodeFactory.createURI(ID + subject), property, NodeFactory.createURI(ID + object));
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, ttl", "application/ld+json, jsonld", "application/n-triples, nt", "application/rdf+xml, rdf"
    })
    void aThingIsDescribedInEveryFormat(String type, String suffix) throws Exception {
        HttpResponse<String> answer = get("/id/claim/a1/1", type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith(type);
        assertThat(answer.headers().firstValue("content-location")).hasValue("/id/claim/a1/1." + suffix);
        assertThat(String.join(",", answer.headers().allValues("vary"))).contains("Accept", "Origin");
        assertThat(answer.headers().allValues("link"))
                .contains("<" + ID + "claim/a1/1>; rel=\"canonical\"")
                .contains("</id/claim/a1/1." + suffix + ">; rel=\"alternate\"; type=\"" + type + "\"");
        Lang lang = Format.ending("x." + suffix).lang;
        Graph graph = parse(answer, lang);
        assertThat(says(graph, "person/fuad-hussein", Vocabulary.said, "claim/a1/1")).isTrue();
        assertThat(says(graph, "claim/a1/1/chain/2", RDF.first.asNode(), "outlet/erem-news"))
                .as("the chain to its end")
                .isTrue();
        assertThat(graph.contains(
                        NodeFactory.createURI(ID + "country/sy"),
                        RDFS.label.asNode(),
                        NodeFactory.createLiteralLang("سوريا", "ar")))
                .isTrue();
        assertThat(graph.contains(Node.ANY, Vocabulary.text, NodeFactory.createLiteralLang("الحدود مؤمنة", "ar")))
                .isFalse();
        assertThat(parse(get("/id/claim/a1/1." + suffix, BROWSER), lang).isIsomorphicWith(graph))
                .as("the end of the path counts more than the header")
                .isTrue();
        String about = "/about?iri=" + URLEncoder.encode(ID + "claim/a1/1", StandardCharsets.UTF_8);
        assertThat(parse(get(about, type), lang).isIsomorphicWith(graph)).isTrue();
    }

    @Test
    void anArticleIsItsGraph() throws Exception {
        Graph graph = parse(get("/id/article/a1", "text/turtle"), Lang.TURTLE);
        long quads = store.read(() -> store.dataset()
                .getGraph(NodeFactory.createURI(ID + "article/a1"))
                .size());
        assertThat(graph.stream().filter(t -> !t.getPredicate().equals(RDFS.label.asNode()))).hasSize((int) quads);
        assertThat(graph.contains(Node.ANY, Vocabulary.article, NodeFactory.createURI(ID + "article/a2"))).isFalse();
    }

    @Test
    void aPersonComesWithTenures() throws Exception {
        Graph graph = parse(get("/id/person/fuad-hussein", null), Lang.TURTLE);
        assertThat(says(graph, "tenure/fuad-hussein-1", Vocabulary.office, "office/foreign-minister-of-iraq"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/person/ar/%D8%B9%D9%84%D8%A7%D8%A1-%D8%A7%D9%84%D9%86%D8%B4%D9%88%D8%B9",
                "/id/person/ar/%d8%b9%d9%84%d8%a7%d8%a1-%d8%a7%d9%84%d9%86%d8%b4%d9%88%d8%b9",
                "/id/person/ar/علاء-النشوع",
                "/id/person/ar/%D8%B9%D9%84%D8%A7%D8%A1%2D%D8%A7%D9%84%D9%86%D8%B4%D9%88%D8%B9.ttl"
            })
    void arabicLettersComeEncodedOrNot(String path) throws Exception {
        HttpResponse<String> answer = get(path, "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("علاء النشوع");
        assertThat(answer.headers().allValues("link").getLast()).matches("[\\x20-\\x7e]+").contains("%D8%B9");
    }

    @Test
    void whatANamePercentEncodesMayBeEncodedTwice() throws Exception {
        String path = "/id/" + Address.ascii(ODD.getURI().substring(ID.length()));
        String twice = "/id/article/" + path.substring("/id/article/".length()).replace("%", "%25");
        for (String each : new String[] {path, twice}) {
            assertThat(get(each, "text/turtle").statusCode()).as(each).isEqualTo(200);
        }
        String location = get(path, "text/html").headers().firstValue("location").orElseThrow();
        assertThat(get(location, "application/n-triples").body()).contains("odd");
    }

    @Test
    void whatTheStoreOnlyPointsToIsFoundByIt() throws Exception {
        String kind = "https://w3id.org/isnad/ontology#Camp";
        String about = "/about?iri=" + URLEncoder.encode(kind, StandardCharsets.UTF_8);
        Graph graph = parse(get(about, "text/turtle"), Lang.TURTLE);
        assertThat(graph.contains(
                        NodeFactory.createURI(ID + "place/al-hol"), Vocabulary.kind, NodeFactory.createURI(kind)))
                .isTrue();
    }

    @Test
    void peopleAreSentToThePage() throws Exception {
        HttpResponse<String> answer = get("/id/person/fuad-hussein", BROWSER);
        assertThat(answer.statusCode()).isEqualTo(303);
        String location = answer.headers().firstValue("location").orElseThrow();
        assertThat(location).isEqualTo("/about?iri=https%3A%2F%2Fw3id.org%2Fisnad%2Fid%2Fperson%2Ffuad-hussein");
        HttpResponse<String> page = get(location, BROWSER);
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html;charset=utf-8");
        assertThat(page.body()).isEqualTo(get("/", null).body());
    }

    @ParameterizedTest
    @CsvSource({
        "/id/person/nobody, text/turtle, 404",
        "/id/person/nobody, text/html, 404",
        "/id/person/nobody.ttl, text/turtle, 404",
        "/id/, text/turtle, 404",
        "/id/claim/a1/1, image/png, 406",
        "/ontology, image/png, 406",
        "/about?iri=urn:nothing, text/turtle, 404",
        "/about?iri=a%3E%20b, text/turtle, 400",
        "/about, text/turtle, 400"
    })
    void whatIsNotThereIsToldPlainly(String path, String accept, int status) throws Exception {
        HttpResponse<String> answer = get(path, accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("text/plain;charset=utf-8");
        assertThat(answer.body()).doesNotContain("Exception");
        if (status == 406) {
            assertThat(answer.body()).contains("text/turtle", "application/ld+json");
        }
    }

    @Test
    void whatIsLeftOutIsTold() throws Exception {
        Graph graph = parse(get("/id/place/many", "text/turtle"), Lang.TURTLE);
        assertThat(graph.stream(Node.ANY, RDFS.comment.asNode(), Node.ANY).toList())
                .singleElement()
                .satisfies(t -> assertThat(t.getObject().getLiteralLexicalForm()).contains("rdf-schema#label"));
    }

    @Test
    void theOntologyHasAPageWithAnAnchorForEveryTerm() throws Exception {
        HttpResponse<String> page = get("/ontology", BROWSER);
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html;charset=utf-8");
        Graph ontology = parse(get("/ontology", "text/turtle"), Lang.TURTLE);
        ontology.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(t -> t.getSubject().getURI())
                .filter(iri -> iri.startsWith(Vocabulary.NAMESPACE))
                .forEach(iri -> assertThat(page.body())
                        .contains("<section id=\"" + iri.substring(Vocabulary.NAMESPACE.length()) + "\">"));
        assertThat(page.body())
                .contains("&quot;title&quot; is its dct:title")
                .contains("<a href=\"#Claim\">isnad:Claim</a>")
                .contains("lang=\"ar\" dir=\"auto\"")
                .doesNotContain("<script", "style=");
        assertThat(parse(get("/ontology.jsonld", null), Lang.JSONLD).isIsomorphicWith(ontology)).isTrue();
        assertThat(get("/ontology.css", null).body()).contains("section");
    }

    @Test
    void nothingBecomesMarkup() {
        String page = new Html().begin("<b>").bidirectional("p", "<script>'\"&").link("javascript:x", "<i>").end();
        assertThat(page)
                .doesNotContain("<script", "<b>", "<i>", "javascript:")
                .contains("&lt;script&gt;&apos;&quot;&amp;");
    }
}
