package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.Arabic;
import org.isnad.echo.Stems;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

    private static final Stems STEMS = Stems.read(Arabic.PACK, Arabic.LEXICON);
    private static final String BASE = Iris.DEFAULT_BASE;

    private final DatasetGraph dataset = DatasetGraphFactory.create();

    @Test
    void aClaimEchoesTheOneOfTheEarlierArticle() {
        add("b", "2024-05-01", "أغلقنا معبر القائم الحدودي أمام الشاحنات بسبب فيضان نهر الفرات", "", "أ ب ج د");
        add("a", "2024-05-02", "السلطات أغلقت معبر القائم أمام حركة الشاحنات بسبب فيضانات الفرات", "", "ه و ز ح");
        List<Quad> quads = found();
        assertThat(objects(quads, "claim/a/1", Vocabulary.echoes)).containsExactly(iri("claim/b/1"));
        assertThat(objects(quads, "claim/b/1", Vocabulary.echoes)).isEmpty();
        assertThat(objects(quads, "claim/a/1", Vocabulary.echoGroup))
                .containsExactly(iri("echo/a/1"))
                .isEqualTo(objects(quads, "claim/b/1", Vocabulary.echoGroup));
        assertThat(objects(quads, "claim/b/1", Vocabulary.echoScore))
                .isEqualTo(objects(quads, "claim/a/1", Vocabulary.echoScore))
                .hasSize(1);
        assertThat(quads)
                .extracting(Quad::getGraph)
                .containsOnly(Iris.standard().linksGraph());
    }

    @Test
    void aTownLiesInItsCountryAndNotInAnother() {
        String words = "قتل أربعة جنود في هجوم انتحاري استهدف نقطة تفتيش عسكرية";
        add("a", "2024-05-01", words, "isnad:place <place/suruc>", "أ ب ج د");
        add("b", "2024-05-01", words + " قرب الحدود", "isnad:place <country/tr>", "ه و ز ح");
        add("c", "2024-05-01", words + " عند المطار", "isnad:place <country/ye>", "ط ي ك ل");
        parse("GRAPH <graph/authority> { <place/suruc> isnad:inside <place/urfa> . "
                + "<place/urfa> isnad:inside <country/tr> . <country/tr> isnad:inside <place/urfa> }");
        assertThat(objects(found(), "claim/b/1", Vocabulary.echoes)).containsExactly(iri("claim/a/1"));
        assertThat(objects(found(), "claim/c/1", Vocabulary.echoes)).isEmpty();
    }

    @Test
    void anArticleIsACopyOfTheEarlierOne() {
        String body = "كلمة واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مدرسة جامعة مستشفى مطار ميناء "
                + "طريق جسر نهر بحر جبل واد سهل مدينة قرية محافظة دولة قارة شمس قمر نجم سماء أرض ماء نار هواء تراب";
        add("a", "2024-05-02T08:00:00", "لا شيء", "", body);
        add("b", "2024-05-01", "لا أحد", "", body);
        assertThat(objects(found(), "article/a", Vocabulary.copyOf)).containsExactly(iri("article/b"));
        assertThat(objects(found(), "article/b", Vocabulary.copyOf)).isEmpty();
    }

    @Test
    void anEmptyStoreRepeatsNothing() {
        assertThat(found()).isEmpty();
    }

    private List<Quad> found() {
        Iris iris = Iris.standard();
        List<Digest> digests = Iter.toList(dataset.listGraphNodes()).stream()
                .filter(graph -> !graph.equals(iris.authorityGraph()))
                .map(graph -> Digesting.of(quads(graph), STEMS))
                .toList();
        return Repetitions.of(digests, iris, Map.of(), quads(iris.authorityGraph()));
    }

    private List<Quad> quads(Node graph) {
        return Iter.toList(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
    }

    private void add(String id, String published, String text, String place, String body) {
        String type = published.contains("T") ? "xsd:dateTime" : "xsd:date";
        String trig = """
                GRAPH <article/ID> {
                  <article/ID> schema:datePublished "TIME"^^TYPE ; schema:articleBody "BODY"@ar .
                  <claim/ID/1> isnad:article <article/ID> ; isnad:text "WORDS"@ar ; PLACE .
                  <person/minister> isnad:said <claim/ID/1> .
                }
                """;
        parse(trig.replace("ID", id)
                .replace("TIME", published)
                .replace("TYPE", type)
                .replace("BODY", body)
                .replace("WORDS", text)
                .replace("PLACE", place));
    }

    private void parse(String trig) {
        String prefixes = "BASE <" + BASE + "> PREFIX isnad: <" + Vocabulary.NAMESPACE + "> "
                + "PREFIX schema: <https://schema.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
        RDFParser.fromString(prefixes + trig, Lang.TRIG).parse(dataset);
    }

    private static List<Node> objects(List<Quad> quads, String subject, Node property) {
        return quads.stream()
                .filter(quad -> quad.getSubject().equals(iri(subject))
                        && quad.getPredicate().equals(property))
                .map(Quad::getObject)
                .toList();
    }

    private static Node iri(String path) {
        return NodeFactory.createURI(BASE + path);
    }
}
