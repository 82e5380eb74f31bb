package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Iris;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What programs for networks and references are given. */
class NetworkExportTest {

    private static final String ID = "https://w3id.org/isnad/id/";

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

    private static byte[] export(Store store, ExportFilter filter, Export.Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(store, filter, format, out);
        return out.toByteArray();
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < document.getElementsByTagName(name).getLength(); i++) {
            found.add((Element) document.getElementsByTagName(name).item(i));
        }
        return found;
    }

    private static List<String> edges(byte[] gexf) throws Exception {
        return elements(xml(gexf), "edge").stream()
                .map(edge -> String.join(
                        " ",
                        edge.getAttribute("source").substring(ID.length()),
                        edge.getAttribute("label"),
                        edge.getAttribute("target").substring(ID.length()),
                        edge.getAttribute("weight"),
                        spells(edge)))
                .toList();
    }

    private static String spells(Element edge) {
        List<String> spells = new ArrayList<>();
        for (int i = 0; i < edge.getElementsByTagName("spell").getLength(); i++) {
            Element spell = (Element) edge.getElementsByTagName("spell").item(i);
            spells.add(spell.getAttribute("start") + ".." + spell.getAttribute("end"));
        }
        return String.join(",", spells);
    }

    @Test
    void theNetworkTellsWhoSpeaksAboutWhomAndWhoRelaysWhom() throws Exception {
        assertThat(edges(export(store, ExportFilter.ALL, Export.Format.GEXF)))
                .contains(
                        "person/fuad-hussein speaks about country/sy 1 2024-12-22..2024-12-22",
                        "person/fuad-hussein speaks about place/al-hol 1 2024-12-22..2024-12-22",
                        "outlet/erem-news relays person/fuad-hussein 1 2024-12-22..2024-12-22",
                        "outlet/hafryat relays outlet/erem-news 1 2024-12-22..2024-12-22",
                        "outlet/erem-news relays person/ar/علاء-النشوع 2 2024-12-23..2024-12-23",
                        "unnamed/a2/1 speaks about country/sy 1 2025-01-02..2025-01-02")
                .doesNotHaveDuplicates();
        Document gexf = xml(export(store, ExportFilter.ALL, Export.Format.GEXF));
        assertThat(elements(gexf, "graph")).singleElement().satisfies(graph -> {
            assertThat(graph.getAttribute("mode")).isEqualTo("dynamic");
            assertThat(graph.getAttribute("timeformat")).isEqualTo("date");
        });
        assertThat(elements(gexf, "node"))
                .filteredOn(node -> node.getAttribute("id").endsWith("person/fuad-hussein"))
                .singleElement()
                .satisfies(node -> {
                    assertThat(node.getAttribute("label")).isEqualTo("فؤاد حسين");
                    assertThat(((Element) node.getElementsByTagName("attvalue").item(1)).getAttribute("value"))
                            .isEqualTo("3");
                });
    }

    @Test
    void aFilterTakesItsPartOfTheNetwork() throws Exception {
        ExportFilter filter = new ExportFilter(null, "a3", null, null);
        assertThat(edges(export(store, filter, Export.Format.GEXF))).hasSize(4);
        assertThat(edges(export(store, new ExportFilter("nobody", null, null, null), Export.Format.GEXF)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-22, 2024-12-22, 2024-12-22",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024, 2024-01-01, 2024-12-31",
        "2024-12/2025-01-03, 2024-12-01, 2025-01-03",
        "2024-02-30, , ",
        "2025/2024, , ",
        "2024-12-22/.., , ",
        "2024-13, , ",
        "nonsense, , "
    })
    void everyDateIsSomeDaysOrNone(String date, String first, String last) {
        Days days = Days.of(date);
        assertThat(days == null ? null : days.first().toString()).isEqualTo(first);
        assertThat(days == null ? null : days.last().toString()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "قال إن حسين وصل, حسين, true",
        "وصل اليوم وحسين معه, حسين, true",
        "وصل حسينيون, حسين, false",
        "قال محمدحسين, حسين, false",
        "حسين, حسين, true"
    })
    void aNameIsFoundAsAWord(String text, String name, boolean found) {
        assertThat(InText.names(text, new Party("x", List.of(name)))).isEqualTo(found);
    }

    @Test
    void referencesHoldTheirClaims() throws Exception {
        JsonNode references = new ObjectMapper().readTree(export(store, ExportFilter.ALL, Export.Format.CSLJSON));
        assertThat(references).hasSize(3);
        JsonNode first = references.get(0);
        assertThat(first.path("id").asText()).isEqualTo("a1");
        assertThat(first.path("type").asText()).isEqualTo("article-newspaper");
        assertThat(first.path("container-title").asText()).isEqualTo("حفريات");
        assertThat(first.path("issued").toString()).isEqualTo("{\"date-parts\":[[2024,12,22]]}");
        assertThat(first.path("language").asText()).isEqualTo("ar");
        assertThat(first.path("note").asText())
                .contains("فؤاد حسين: \"انفلات الوضع في معسكر الهول\" (warn, 2024-12-22; text 128-155)");
        ExportFilter one = new ExportFilter("علاء النشوع", null, null, null);
        assertThat(new ObjectMapper().readTree(export(store, one, Export.Format.CSLJSON))).hasSize(1);
    }

    @Test
    void whatXmlCannotHoldIsReplaced() throws Exception {
        try (Store odd = Fixture.store(dir.resolve("odd"))) {
            odd.write(() -> odd.add(Quad.create(
                    Iris.standard().authorityGraph(),
                    Iris.standard().thing("country/sy"),
                    RDFS.label.asNode(),
                    NodeFactory.createLiteralLang("\u0001<&\">\ud83d\ude42", "ar"))));
            List<String> labels = elements(xml(export(odd, ExportFilter.ALL, Export.Format.GEXF)), "node").stream()
                    .map(node -> node.getAttribute("label"))
                    .toList();
            assertThat(labels).contains("\uFFFD<&\">\ud83d\ude42");
        }
    }

    /** Another program agrees, where Python and networkx are installed; else this is skipped and says so. */
    @Test
    void networkxReadsBothFormats() throws Exception {
        String script = "import sys, networkx as nx\n"
                + "g = nx.read_gexf(sys.argv[1]); h = nx.read_graphml(sys.argv[2])\n"
                + "assert g.number_of_nodes() == h.number_of_nodes() > 5, (g, h)\n"
                + "assert g.number_of_edges() == h.number_of_edges() > 5, (g, h)\n"
                + "w = sorted(int(d['weight']) for _, _, d in h.edges(data=True))\n"
                + "assert w == sorted(int(d['weight']) for _, _, d in g.edges(data=True))\n"
                + "assert all('label' in d for _, d in g.nodes(data=True))\n";
        assumeTrue(python("import networkx") == 0, "no Python with networkx here: GEXF and GraphML not read by it");
        Path gexf = Files.write(dir.resolve("n.gexf"), export(store, ExportFilter.ALL, Export.Format.GEXF));
        Path graphml = Files.write(dir.resolve("n.graphml"), export(store, ExportFilter.ALL, Export.Format.GRAPHML));
        assertThat(python(script, gexf.toString(), graphml.toString())).isZero();
    }

    private static int python(String script, String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-c", script));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(dir.resolve("python.log").toFile())
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        }
    }
}
