package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {

    @TempDir
    static Path dir;

    static Store store;

    @BeforeAll
    static void open() {
        store = Fixture.store(dir.resolve("store"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static String export(Store store, ExportFilter filter, Export.Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(store, filter, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Graph parse(String rdf, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(rdf, lang)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(graph);
        return graph;
    }

    @Test
    void turtleGivesBackEveryTripleWithoutAWarning() {
        Graph read = parse(export(store, ExportFilter.ALL, Export.Format.TURTLE), Lang.TURTLE);
        Graph union = GraphFactory.createDefaultGraph();
        Fixture.quads().find().forEachRemaining(q -> union.add(q.asTriple()));
        assertThat(read.isIsomorphicWith(union)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Export.Format.class,
            names = {"TURTLE", "TRIG", "NQUADS", "NTRIPLES", "CSV", "GEXF", "GRAPHML", "CSLJSON"})
    void theOrderOfLoadingLeavesNoTrace(Export.Format format) {
        List<Quad> quads = new ArrayList<>(Iter.toList(Fixture.quads().find()));
        Collections.shuffle(quads, new Random(7));
        try (Store shuffled = Store.create(dir.resolve("shuffled-" + format.ordinal()))) {
            shuffled.write(() -> quads.forEach(shuffled.dataset()::add));
            assertThat(export(shuffled, ExportFilter.ALL, format)).isEqualTo(export(store, ExportFilter.ALL, format));
        }
    }

    @Test
    void anActorsClaimsComeWithAllThatDescribesThem() {
        String turtle = export(store, new ExportFilter("فؤاد حسين", null, null, null), Export.Format.TURTLE);
        assertThat(turtle)
                .contains("Foreign minister of Iraq", "إرم نيوز", "article/a1>", "claim/a2/1>")
                .doesNotContain("article/a3>", "claim/a2/3>", "النشوع");
        assertThat(parse(turtle, Lang.TURTLE).isEmpty()).isFalse();
    }

    @Test
    void filtersAreByArticleAndTime() {
        assertThat(csv(new ExportFilter(null, "a3", null, null))).hasSize(3);
        assertThat(csv(new ExportFilter(null, null, "2024-12-23", null))).hasSize(4);
        assertThat(csv(new ExportFilter(null, null, "2024-12-23", "2024"))).hasSize(3);
        assertThat(csv(new ExportFilter("Fuad Hussein", null, null, null))).hasSize(4);
    }

    private static List<String> csv(ExportFilter filter) {
        return export(store, filter, Export.Format.CSV).lines().toList();
    }

    @Test
    void jsonAndXmlParse() {
        int triples = parse(export(store, ExportFilter.ALL, Export.Format.NTRIPLES), Lang.NTRIPLES)
                .size();
        assertThat(parse(export(store, ExportFilter.ALL, Export.Format.JSONLD), Lang.JSONLD)
                        .size())
                .isEqualTo(triples);
        assertThat(parse(export(store, ExportFilter.ALL, Export.Format.RDFXML), Lang.RDFXML)
                        .size())
                .isEqualTo(triples);
    }
}
