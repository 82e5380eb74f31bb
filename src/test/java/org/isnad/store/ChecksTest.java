package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

    private static final Node CLAIM = NodeFactory.createURI("https://w3id.org/isnad/id/claim/a2/3");
    private static final Node GRAPH = NodeFactory.createURI("https://w3id.org/isnad/id/article/a2");

    @TempDir
    Path dir;

    private Store store;

    @BeforeEach
    void open() {
        store = Fixture.store(dir.resolve("s"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theFixtureIsSound() {
        assertThat(Checks.run(store)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "claim-without-article, isnad:article, ",
        "claim-without-speaker, , isnad:said",
        "chain-end, , isnad:said",
        "chain-end, isnad:chain, ",
        "date-without-basis, isnad:dateBasis, ",
        "date-without-basis, isnad:date, ",
        "said-nothing, rdf:type, ",
        "said-nothing, isnad:text, ",
        "shapes, isnad:mode, ",
        "shapes, isnad:end, ",
    })
    void whatIsMissingIsFound(String check, String from, String to) {
        store.write(() -> {
            if (from != null) {
                store.dataset().deleteAny(Node.ANY, CLAIM, term(from), Node.ANY);
            }
            if (to != null) {
                store.dataset().deleteAny(Node.ANY, Node.ANY, term(to), CLAIM);
            }
        });
        assertFound(check, "claim/a2/3");
    }

    @Test
    void aWrongOffsetIsFoundAfterAnEmojiToo() {
        store.write(() -> {
            store.dataset().deleteAny(Node.ANY, CLAIM, Vocabulary.start, Node.ANY);
            add(CLAIM, "isnad:start", NodeFactory.createLiteralByValue(3));
        });
        assertFound("wrong-offset", "claim/a2/3");
    }

    @Test
    void aSecondLabelIsFound() {
        store.write(() -> add(
                NodeFactory.createURI("https://w3id.org/isnad/id/person/fuad-hussein"),
                "rdfs:label",
                NodeFactory.createLiteralLang("another", "en")));
        assertFound("actor-label", "person/fuad-hussein");
    }

    @Test
    void aLinkToNothingIsFound() {
        store.write(() -> add(CLAIM, "isnad:echoes", NodeFactory.createURI("https://w3id.org/isnad/id/claim/none/1")));
        assertFound("dangling-link", "claim/none/1");
    }

    @Test
    void aBlankNodeIsFound() {
        store.write(() -> add(CLAIM, "isnad:mentions", NodeFactory.createBlankNode()));
        assertFound("blank-node", "article/a2");
    }

    @Test
    void anArticleOutsideItsGraphIsFound() {
        store.write(() ->
                add(NodeFactory.createURI("https://w3id.org/isnad/id/article/a1"), "rdf:type", Vocabulary.Article));
        assertFound("article-of-two-graphs", "article/a1");
    }

    @ParameterizedTest
    @CsvSource({"rdf:type", "isnad:contentHash"})
    void anArticleHalfThereIsFound(String property) {
        store.write(() -> store.dataset().deleteAny(GRAPH, GRAPH, term(property), Node.ANY));
        assertFound("graph-without-article", "article/a2");
    }

    @Test
    void anActorThatWasLeftBehindIsFound() {
        Node gone = NodeFactory.createURI("https://w3id.org/isnad/id/article/gone");
        store.write(() -> store.dataset()
                .add(Quad.create(gone, CLAIM, term("isnad:rule"), NodeFactory.createLiteralString("r"))));
        assertFound("graph-without-article", "article/gone");
    }

    @Test
    void aClaimOutsideTheGraphOfItsArticleIsFound() {
        Node other = NodeFactory.createURI("https://w3id.org/isnad/id/article/a1");
        store.write(() -> store.dataset().add(Quad.create(other, CLAIM, Vocabulary.article, GRAPH)));
        assertFound("claim-of-another-graph", "claim/a2/3");
    }

    private static Node term(String prefixed) {
        return NodeFactory.createURI(Prefixes.ALL.expandPrefix(prefixed));
    }

    private void add(Node subject, String property, Node object) {
        store.dataset().add(Quad.create(GRAPH, subject, term(property), object));
    }

    private void assertFound(String check, String where) {
        assertThat(Checks.run(store)).anySatisfy(defect -> {
            assertThat(defect.check()).isEqualTo(check);
            assertThat(defect.where()).contains(where);
            assertThat(defect.solution()).isNotBlank();
        });
    }
}
