package org.isnad.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.isnad.Arabic;
import org.isnad.article.Article;
import org.isnad.article.Input;
import org.isnad.echo.Stems;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;

/**
 * Reads articles whose every line is {@code speaker: words}, where the words {@code in x} name the place x, so
 * that a build can be tested without a language.
 */
public final class ToyEngine {

    private static final String BASE = "https://w3id.org/isnad/id/";

    private static final Stems STEMS = Stems.read(Arabic.PACK, Arabic.LEXICON);

    private ToyEngine() {}

    /** The engine. */
    public static Engine engine() {
        return engine("1");
    }

    /** The engine in another version. */
    static Engine engine(String version) {
        return new Engine(
                version,
                Iris.standard(),
                ToyEngine::hash,
                article -> quads(article, version),
                quads -> Digesting.of(quads, STEMS),
                background(),
                (articles, decisions) -> new Findings(Map.of(), labels(articles), places(articles), List.of()));
    }

    private static List<Quad> labels(Collection<Digest> articles) {
        return articles.stream()
                .flatMap(article -> article.sayings().stream())
                .flatMap(saying -> saying.speakers().stream())
                .map(NodeFactory::createURI)
                .distinct()
                .map(speaker -> Quad.create(iri("graph/links"), speaker, RDFS.label.asNode(), name(speaker)))
                .toList();
    }

    /** A source of articles, each with the place {@code id.txt}. */
    public static Source source(List<Article> articles) {
        return sink -> articles.forEach(a -> sink.accept(new Input.Found(a, a.id() + ".txt", 0)));
    }

    /** An article. */
    public static Article article(String id, String text) {
        return new Article(id, "ar", "", text, null, null, null, List.of());
    }

    private static List<Quad> background() {
        return List.of(Quad.create(
                iri("graph/ontology"),
                iri("place/x"),
                SchemaDO.latitude.asNode(),
                NodeFactory.createLiteralDT("36.10", XSDDatatype.XSDdecimal)));
    }

    /** Every place is called as its name says. */
    private static List<Quad> places(Collection<Digest> articles) {
        return Mentioned.in(articles, Map.of()).stream()
                .filter(node -> node.getURI().startsWith(BASE + "place/"))
                .map(node -> Quad.create(
                        iri("graph/authority"),
                        node,
                        RDFS.label.asNode(),
                        NodeFactory.createLiteralLang(node.getURI().substring((BASE + "place/").length()), "ar")))
                .sorted(Comparator.comparing(Quad::toString))
                .toList();
    }

    private static Node graph(Article article) {
        return iri("article/" + article.id());
    }

    private static String hash(Article article) {
        return UUID.nameUUIDFromBytes(article.text().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Node name(Node actor) {
        return NodeFactory.createLiteralLang(actor.getURI().substring((BASE + "person/").length()), "ar");
    }

    private static List<Quad> quads(Article article, String version) {
        Node graph = graph(article);
        if (article.text().contains("BOOM")) {
            throw new IllegalStateException("boom");
        }
        List<Quad> quads = new ArrayList<>();
        quads.add(Quad.create(graph, graph, RDF.type.asNode(), Vocabulary.Article));
        Node id = NodeFactory.createLiteralString(article.id());
        quads.add(Quad.create(graph, graph, DCTerms.identifier.asNode(), id));
        quads.add(Quad.create(graph, graph, Vocabulary.contentHash, NodeFactory.createLiteralString(hash(article))));
        quads.add(Quad.create(graph, graph, DCTerms.language.asNode(), NodeFactory.createLiteralString("ar")));
        Node body = NodeFactory.createLiteralLang(article.text(), "ar");
        quads.add(Quad.create(graph, graph, SchemaDO.articleBody.asNode(), body));
        Map<String, Integer> numbers = new HashMap<>();
        article.text().lines().filter(line -> line.contains(": ")).forEach(line -> {
            Node claim = iri("claim/" + article.id() + "/" + numbers.merge("n", 1, Integer::sum));
            String[] parts = line.split(": ", 2);
            quads.add(Quad.create(graph, claim, RDF.type.asNode(), Vocabulary.Claim));
            quads.add(Quad.create(graph, claim, Vocabulary.article, graph));
            Node rule = NodeFactory.createLiteralString("engine " + version);
            quads.add(Quad.create(graph, claim, Vocabulary.rule, rule));
            quads.add(Quad.create(graph, claim, Vocabulary.text, NodeFactory.createLiteralLang(parts[1], "ar")));
            quads.add(Quad.create(graph, iri("person/" + parts[0]), Vocabulary.said, claim));
            if (parts[1].startsWith("in ")) {
                quads.add(Quad.create(graph, claim, Vocabulary.place, iri("place/" + parts[1].substring(3))));
            }
        });
        return quads;
    }

    private static Node iri(String path) {
        return NodeFactory.createURI(BASE + path);
    }
}
