package org.isnad.server.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
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

class StoreDescriptionTest {

    /** What the store notes of itself is no part of what it holds. */
    private static final String OTHERS = "FILTER(?s != <" + Iris.storeGraph() + ">)";

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

    private static Graph get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url()).resolve(path)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return RDFParser.fromString(answer.body(), Lang.TURTLE)
                    .base(server.url())
                    .toGraph();
        }
    }

    /** The first column of all rows, sorted. */
    private static List<String> told(Graph description, String query) {
        String prefixes = "PREFIX void: <http://rdfs.org/ns/void#> PREFIX isnad: <" + Vocabulary.NAMESPACE + "> "
                + "PREFIX dct: <http://purl.org/dc/terms/> ";
        List<String> rows = new ArrayList<>();
        try (QueryExec running = QueryExec.dataset(DatasetGraphFactory.wrap(description))
                .query(prefixes + query)
                .build()) {
            running.select().forEachRemaining(row -> rows.add(row.get("v").toString()));
        }
        return rows.stream().sorted().toList();
    }

    private static List<String> counted(String query) {
        return store.read(() -> {
            List<String> rows = new ArrayList<>();
            try (QueryExec running = QueryExec.dataset(store.dataset())
                    .query("PREFIX isnad: <" + Vocabulary.NAMESPACE + "> PREFIX dct: <http://purl.org/dc/terms/> "
                            + query)
                    .build()) {
                running.select().forEachRemaining(row -> rows.add(row.get("v").toString()));
            }
            return rows.stream().sorted().toList();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?d void:sparqlEndpoint ?e ; void:triples ?v | SELECT (COUNT(*) AS ?v) { ?s ?p ?o # }",
                "?d void:distinctSubjects ?v | SELECT (COUNT(DISTINCT ?s) AS ?v) { ?s ?p ?o # }",
                "?d void:properties ?v | SELECT (COUNT(DISTINCT ?p) AS ?v) { ?s ?p ?o # }",
                "?c void:class ?t ; void:entities ?n ; void:triples ?m . BIND(CONCAT(STR(?t), ' ', STR(?n), ' ',"
                        + " STR(?m)) AS ?v) | SELECT (CONCAT(STR(?t), ' ', STR(COUNT(DISTINCT ?s)), ' ', STR(COUNT(*))) AS ?v)"
                        + " { ?s a ?t ; ?p ?o # } GROUP BY ?t",
                "?c void:property ?t ; void:triples ?n . BIND(CONCAT(STR(?t), ' ', STR(?n)) AS ?v) | SELECT"
                        + " (CONCAT(STR(?p), ' ', STR(COUNT(*))) AS ?v) { ?s ?p ?o # } GROUP BY ?p",
                "?c dct:publisher ?t ; void:triples ?n . BIND(CONCAT(STR(?t), ' ', STR(?n)) AS ?v) | SELECT"
                        + " (CONCAT(STR(?t), ' ', STR(COUNT(*))) AS ?v) { ?g dct:publisher ?t . GRAPH ?g { ?s ?p ?o } }"
                        + " GROUP BY ?t",
                "?c dct:publisher ?t ; void:classPartition [ void:class isnad:Claim ; void:entities ?v ] | SELECT"
                        + " (COUNT(?c) AS ?v) { ?g dct:publisher ?t . ?c isnad:article ?g } GROUP BY ?t"
            })
    void theCountsAreTrue(String told, String counted) throws Exception {
        List<String> expected = counted(counted.replace("#", OTHERS));
        assertThat(expected).isNotEmpty();
        assertThat(told(get("/.well-known/void"), "SELECT ?v { " + told + " }")).isEqualTo(expected);
    }

    /** Of the form of a literal, between quotation marks. */
    private static long number(List<String> rows) {
        return Long.parseLong(rows.getFirst().split("\"")[1]);
    }

    @Test
    void theCountsFollowTheStore() throws Exception {
        Node graph = Iris.standard().linksGraph();
        String triples = "SELECT ?v { ?d void:sparqlEndpoint ?e ; void:triples ?v }";
        long before = number(told(get("/void.ttl"), triples));
        Node subject = Iris.standard().thing("person/new");
        store.write(() -> store.add(Quad.create(
                graph,
                subject,
                RDFS.label.asNode(),
                NodeFactory.createLiteralLang("جديد", "ar"))));
        assertThat(number(told(get("/void.ttl"), triples))).isEqualTo(before + 1);
        store.write(() -> store.replace(graph, List.of()));
    }

    @Test
    void theEndpointDescribesItselfToWhoAsksNothing() throws Exception {
        Graph description = get("/isnad/sparql");
        Node endpoint = NodeFactory.createURI(server.endpoint());
        assertThat(description.contains(
                        Node.ANY,
                        NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint"),
                        endpoint))
                .isTrue();
        assertThat(get("/void.ttl").contains(Node.ANY, VOID.sparqlEndpoint.asNode(), endpoint))
                .isTrue();
        assertThat(get("/void.ttl").contains(Node.ANY, RDF.type.asNode(), VOID.Dataset.asNode()))
                .isTrue();
    }
}
