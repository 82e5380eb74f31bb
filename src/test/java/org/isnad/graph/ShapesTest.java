package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class ShapesTest {

    static {
        JenaSystem.init();
    }

    private static final Iris IRIS = Iris.standard();
    private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph(
            ShapesTest.class.getResource("/ontology/shapes.ttl").toString()));

    private final Graph graph = graph();

    @Test
    void aBuiltGraphConforms() {
        assertThat(report().getEntries()).extracting(ShapesTest::told).isEmpty();
    }

    @Test
    void whatAClaimMustHaveIsAskedFor() {
        List<Node> must = List.of(
                Vocabulary.text,
                Vocabulary.article,
                Vocabulary.field,
                Vocabulary.start,
                Vocabulary.end,
                Vocabulary.cue,
                Vocabulary.act,
                Vocabulary.mode,
                Vocabulary.rule,
                Vocabulary.confidence,
                Vocabulary.chain,
                Vocabulary.dateBasis,
                Vocabulary.said);
        for (Node property : must) {
            Graph whole = graph();
            graph.remove(Node.ANY, property, Node.ANY);
            assertThat(report().conforms()).as(property.getLocalName()).isFalse();
            whole.find().forEachRemaining(graph::add);
        }
    }

    @Test
    void anActorHasOneLabel() {
        graph.add(IRIS.thing("country/iq"), RDFS.label.asNode(), Literals.string("بلاد الرافدين", "ar"));
        graph.remove(IRIS.actor(SampleReading.OUTLET), RDFS.label.asNode(), Node.ANY);
        assertThat(report().getEntries()).hasSize(2);
    }

    private ValidationReport report() {
        return ShaclValidator.get().validate(SHAPES, graph);
    }

    private static String told(ReportEntry entry) {
        return entry.focusNode() + " " + entry.resultPath() + " " + entry.message();
    }

    /** What the union of all graphs of a store with one article holds. */
    private static Graph graph() {
        List<Quad> article = ArticleQuads.of(IRIS, SampleReading.reading());
        Stream<ActorLabels.Form> forms = article.stream()
                .filter(q -> q.getPredicate().equals(SKOS.altLabel.asNode()))
                .filter(q -> !q.getSubject().equals(IRIS.actor(SampleReading.SOURCE)))
                .map(q -> new ActorLabels.Form(q.getSubject(), q.getObject(), 1));
        Graph graph = GraphFactory.createDefaultGraph();
        Stream.of(
                        article.stream(),
                        ActorLabels.of(IRIS, forms).stream(),
                        AuthorityReader.read(IRIS, AuthoritySources.with(List.of())).quads().all().stream(),
                        AuthorityReader.ontology(IRIS).stream())
                .flatMap(quads -> quads)
                .forEach(q -> graph.add(q.asTriple()));
        return graph;
    }
}
