package org.isnad.server.linked;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.graph.Vocabulary;
import org.isnad.store.Prefixes;

/** The ontology as a page to read: every term with its anchor, in English and Arabic. */
final class OntologyPage {

    private static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/isnad/ontology");

    /** What a term says of itself besides its names, and how the page calls that. */
    private static final Map<Node, String> RELATIONS = new LinkedHashMap<>();

    static {
        RELATIONS.put(RDFS.subClassOf.asNode(), "subclass of");
        RELATIONS.put(RDFS.subPropertyOf.asNode(), "subproperty of");
        RELATIONS.put(RDFS.domain.asNode(), "of");
        RELATIONS.put(RDFS.range.asNode(), "to");
        RELATIONS.put(SKOS.broader.asNode(), "a kind of");
        RELATIONS.put(SKOS.inScheme.asNode(), "in");
        RELATIONS.put(RDFS.seeAlso.asNode(), "see also");
    }

    private final Graph graph;
    private final Html html = new Html();

    private OntologyPage(Graph graph) {
        this.graph = graph;
    }

    /** The page for these triples. */
    static String of(Graph ontology) {
        return new OntologyPage(ontology).page();
    }

    private String page() {
        html.begin(texts(ONTOLOGY, DCTerms.title.asNode()).findFirst().map(Node::getLiteralLexicalForm)
                .orElse("Ontology"));
        paragraphs(ONTOLOGY, DCTerms.title.asNode(), "h1");
        paragraphs(ONTOLOGY, DCTerms.description.asNode(), "p");
        html.open("p").text("Terms begin with " + Vocabulary.NAMESPACE + ". The same as ");
        html.link("/ontology.ttl", "Turtle").text(", ").link("/ontology.jsonld", "JSON-LD").text(", ");
        html.link("/ontology.nt", "N-Triples").text(" and ").link("/ontology.rdf", "RDF/XML").text(".").close("p");
        section("Classes", of(OWL.Class.asNode()));
        section(
                "Properties",
                Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property)
                        .flatMap(type -> of(type.asNode()).stream())
                        .distinct()
                        .sorted(Comparator.comparing(Node::getURI))
                        .toList());
        section("Lists of concepts", of(SKOS.ConceptScheme.asNode()));
        section("Concepts", of(SKOS.Concept.asNode()));
        return html.end();
    }

    private List<Node> of(Node type) {
        return graph.stream(Node.ANY, RDF.type.asNode(), type)
                .map(Triple::getSubject)
                .filter(term -> term.isURI() && term.getURI().startsWith(Vocabulary.NAMESPACE))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private void section(String title, List<Node> terms) {
        if (!terms.isEmpty()) {
            html.element("h2", title);
            terms.forEach(this::term);
        }
    }

    private void term(Node term) {
        html.section(name(term)).open("h3").text(Prefixes.ALL.shortForm(term.getURI()));
        Stream.concat(texts(term, RDFS.label.asNode()), texts(term, SKOS.prefLabel.asNode()))
                .forEach(label -> html.text(" · ").literal("span", label));
        html.close("h3");
        paragraphs(term, RDFS.comment.asNode(), "p");
        paragraphs(term, SKOS.definition.asNode(), "p");
        RELATIONS.forEach((property, words) -> relation(term, property, words));
        html.close("section");
    }

    private void relation(Node term, Node property, String words) {
        List<Node> objects = graph.stream(term, property, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        if (!objects.isEmpty()) {
            html.open("p").element("em", words);
            objects.forEach(object -> html.text(" ").link(address(object), Prefixes.ALL.shortForm(object.getURI())));
            html.close("p");
        }
    }

    private void paragraphs(Node subject, Node property, String element) {
        texts(subject, property).forEach(text -> html.literal(element, text));
    }

    /** English first. */
    private Stream<Node> texts(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .sorted(Comparator.comparing((Node text) -> !text.getLiteralLanguage().equals("en"))
                        .thenComparing(Node::getLiteralLanguage)
                        .thenComparing(Node::getLiteralLexicalForm))
                .collect(Collectors.toList())
                .stream();
    }

    private static String address(Node term) {
        return term.getURI().startsWith(Vocabulary.NAMESPACE) ? "#" + name(term) : term.getURI();
    }

    private static String name(Node term) {
        return term.getURI().substring(Vocabulary.NAMESPACE.length());
    }
}
