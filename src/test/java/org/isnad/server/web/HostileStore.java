package org.isnad.server.web;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.graph.Vocabulary;
import org.isnad.store.Fixture;
import org.isnad.store.Store;

/** A store into whose every text something has been planted: one claim, speaker, place and article for each. */
final class HostileStore {

    private static final String ID = "https://w3id.org/isnad/id/";
    private static final String SCHEMA = "https://schema.org/";

    /** The outlet of all of them. */
    static final String OUTLET = ID + "outlet/hafryat";

    /** The article whose body holds all the texts, a line and a claim each. */
    static final String ARTICLE = ID + "article/all";

    private final Store store;
    private final Node graph = iri(ARTICLE);

    private HostileStore(Store store) {
        this.store = store;
    }

    static Store create(Path dir, List<String> texts) {
        Store store = Fixture.store(dir);
        HostileStore hostile = new HostileStore(store);
        store.write(() -> hostile.plant(texts));
        return store;
    }

    static String claim(int number) {
        return ID + "claim/planted-" + number;
    }

    static String speaker(int number) {
        return ID + "person/planted-" + number;
    }

    private void plant(List<String> texts) {
        StringBuilder body = new StringBuilder();
        Node article = article(ARTICLE, texts.getFirst());
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Node claim = claim(i, text, article, body.codePointCount(0, body.length()));
            body.append(text).append('\n');
            people(i, text, claim);
            Node other = article(ID + "article/planted-" + i, text);
            add(other, schema("articleBody"), NodeFactory.createLiteralLang(text, "ar"));
        }
        add(article, schema("articleBody"), NodeFactory.createLiteralLang(body.toString(), "ar"));
    }

    private Node article(String iri, String text) {
        Node article = iri(iri);
        add(article, RDF.type.asNode(), term("Article"));
        add(article, DCTerms.title.asNode(), NodeFactory.createLiteralLang(text, "ar"));
        add(article, DCTerms.identifier.asNode(), string(text));
        add(article, DCTerms.publisher.asNode(), iri(OUTLET));
        add(article, schema("url"), string(text));
        add(article, schema("datePublished"), string(text));
        return article;
    }

    private Node claim(int number, String text, Node article, int start) {
        Node claim = iri(claim(number));
        add(claim, RDF.type.asNode(), term("Claim"));
        add(claim, term("text"), NodeFactory.createLiteralLang(text, "ar"));
        add(claim, term("article"), article);
        add(claim, term("field"), string("text"));
        add(claim, term("start"), NodeFactory.createLiteralByValue(start));
        add(claim, term("end"), NodeFactory.createLiteralByValue(start + text.codePointCount(0, text.length())));
        for (String property : List.of("cue", "mention", "role", "medium", "rule", "evidence", "addressee")) {
            add(claim, term(property), string(text));
        }
        add(claim, term("date"), string(number % 2 == 0 ? text : "2024-12-0" + (1 + number % 9)));
        add(claim, term("echoGroup"), iri(ID + "echo/planted-" + number / 4));
        return claim;
    }

    private void people(int number, String text, Node claim) {
        Node speaker = iri(speaker(number));
        add(speaker, RDF.type.asNode(), term("Person"));
        add(speaker, term("said"), claim);
        add(speaker, SKOS.exactMatch.asNode(), iri("javascript:alert(" + number + ")"));
        Node place = iri(ID + "place/planted-" + number);
        add(place, RDF.type.asNode(), term("Place"));
        add(place, schema("latitude"), NodeFactory.createLiteralByValue(30.0 + number % 9));
        add(place, schema("longitude"), NodeFactory.createLiteralByValue(40.0 + number % 7));
        add(claim, term("place"), place);
        for (Node thing : List.of(speaker, place)) {
            add(thing, RDFS.label.asNode(), NodeFactory.createLiteralLang(text, "ar"));
            add(thing, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(text, "en"));
            add(thing, SKOS.altLabel.asNode(), NodeFactory.createLiteralLang(text + " ", "ar"));
        }
    }

    private void add(Node subject, Node property, Node object) {
        store.add(Quad.create(graph, subject, property, object));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node term(String name) {
        return iri(Vocabulary.NAMESPACE + name);
    }

    private static Node schema(String name) {
        return iri(SCHEMA + name);
    }
}
