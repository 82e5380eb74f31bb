package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.isnad.server.KeptAnswers.Copy;
import org.isnad.server.KeptAnswers.Question;
import org.isnad.store.Fixture;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptAnswersTest {

    private static final long SLOW = Duration.ofSeconds(1).toNanos();
    private static final Node GRAPH = NodeFactory.createURI("https://example.org/graph");
    /** Takes a while wherever it runs. */
    private static final String MARKED = """
            SELECT (COUNT(?m) AS ?marked) {
              ?m <https://example.org/p> ?n
              { SELECT (COUNT(*) AS ?many) { ?a ?b ?c . ?d ?b ?f . FILTER(STRLEN(CONCAT(STR(?c), STR(?f))) > 0) } }
            }""";

    private final KeptAnswers kept = new KeptAnswers(() -> 0);

    @Test
    void whatWasFoundSlowlyIsNotFoundAgainUntilTheStoreChanges(@TempDir Path dir) throws Exception {
        try (Store store = Fixture.store(dir.resolve("s"));
                SparqlServer server = SparqlServer.start(store, 0)) {
            Client client = new Client(server.url());
            assertThat(marked(client)).isEqualTo(0);
            // Past the store, which therefore cannot know.
            Txn.executeWrite(store.dataset(), () -> store.dataset().add(quad("1")));
            assertThat(marked(client)).as("kept").isEqualTo(0);
            assertThat(client.ask(MARKED + " # otherwise asked").body()).contains("\"1\"");
            store.write(() -> store.add(quad("2")));
            assertThat(marked(client)).as("found anew").isEqualTo(2);
        }
    }

    private static int marked(Client client) throws Exception {
        String csv = Client.send(client.query(MARKED).header("Accept", "text/csv")).body();
        return Integer.parseInt(csv.lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void whatIsAnotherEachTimeIsAskedEachTime(@TempDir Path dir) throws Exception {
        try (Store store = Fixture.store(dir.resolve("s"));
                SparqlServer server = SparqlServer.start(store, 0)) {
            Client client = new Client(server.url());
            String query = MARKED.replace("(COUNT(?m) AS ?marked)", "(STRUUID() AS ?id) (COUNT(?m) AS ?marked)");
            assertThat(client.ask(query).body()).isNotEqualTo(client.ask(query).body());
        }
    }

    @Test
    void whatWasFoundSoonIsNotKeptNorWhatIsLarge() {
        Question question = new Question(0, "soon");
        kept.keep(question, "text/csv", copy(10), 1000);
        assertThat(kept.find(question)).isNull();
        kept.keep(question, "text/csv", copy((1 << 20) + 1), SLOW);
        assertThat(kept.find(question)).isNull();
        kept.keep(question, "text/csv", copy(10), SLOW);
        assertThat(kept.find(question)).isNotNull();
    }

    @Test
    void ofAnEarlierStateNothingIsKept() {
        AtomicLong state = new AtomicLong(1);
        KeptAnswers changing = new KeptAnswers(state::get);
        Question before = new Question(1, "query");
        changing.keep(before, "text/csv", copy(10), SLOW);
        assertThat(changing.find(before)).isNotNull();
        state.set(2);
        changing.keep(new Question(1, "asked before, found later"), "text/csv", copy(10), SLOW);
        assertThat(changing.find(new Question(1, "asked before, found later"))).isNull();
        changing.keep(new Question(2, "query"), "text/csv", copy(10), SLOW);
        assertThat(changing.find(before)).isNull();
    }

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        int many = 100;
        Question wanted = new Question(0, "wanted");
        kept.keep(wanted, "text/csv", copy(1 << 20), SLOW);
        for (int i = 0; i < many; i++) {
            kept.keep(new Question(0, "once " + i), "text/csv", copy(1 << 20), SLOW);
            assertThat(kept.find(wanted)).isNotNull();
        }
        assertThat(kept.find(new Question(0, "once 0"))).isNull();
        assertThat(kept.find(new Question(0, "once " + (many - 1)))).isNotNull();
    }

    private static Copy copy(int bytes) {
        Copy copy = new Copy();
        copy.write(new byte[bytes], 0, bytes);
        return copy;
    }

    private static Quad quad(String name) {
        Node p = NodeFactory.createURI("https://example.org/p");
        Node subject = NodeFactory.createURI("https://example.org/" + name);
        return Quad.create(GRAPH, subject, p, NodeFactory.createLiteralString(name));
    }
}
