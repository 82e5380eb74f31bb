package org.isnad.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads claims back from a store, within a transaction. */
public final class ClaimReader {

    private final DatasetGraph dataset;
    private final Map<Node, Party> parties = new HashMap<>();

    /** @param store open, and in a transaction as long as this is used */
    public ClaimReader(Store store) {
        this.dataset = store.dataset();
    }

    /** Every claim, article by article in the order of their ids, within one by field (title first) and start. */
    public Stream<StoredClaim> all() {
        return articles().values().stream().flatMap(article -> of(article).stream());
    }

    /** The IRIs of all articles by their ids. */
    public SortedMap<String, Node> articles() {
        SortedMap<String, Node> found = new TreeMap<>();
        // Countries have identifiers too.
        dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.Article).forEachRemaining(q ->
                objects(q.getSubject(), DCTerms.identifier.asNode())
                        .forEach(id -> found.put(id.getLiteralLexicalForm(), q.getSubject())));
        return found;
    }

    /** The claims of an article, by field (title first) and start. */
    public List<StoredClaim> of(Node article) {
        List<StoredClaim> claims = new ArrayList<>();
        dataset.find(Node.ANY, Node.ANY, Vocabulary.article, article)
                .forEachRemaining(q -> claims.add(claim(q.getSubject())));
        claims.sort(Comparator.comparing(StoredClaim::field, Comparator.reverseOrder())
                .thenComparingInt(StoredClaim::start)
                .thenComparing(StoredClaim::end, Comparator.reverseOrder())
                .thenComparing(StoredClaim::iri));
        return claims;
    }

    /** One claim. */
    public StoredClaim claim(Node claim) {
        Node article = object(claim, Vocabulary.article);
        return new StoredClaim(
                claim.getURI(),
                article == null ? "" : article.getURI(),
                article == null ? "" : text(article, DCTerms.identifier.asNode(), ""),
                told(claim, Vocabulary.field, "text"),
                Integer.parseInt(told(claim, Vocabulary.start, "0")),
                Integer.parseInt(told(claim, Vocabulary.end, "0")),
                told(claim, Vocabulary.text, ""),
                told(claim, Vocabulary.cue, ""),
                told(claim, Vocabulary.act, ""),
                told(claim, Vocabulary.mode, ""),
                parties(subjects(Vocabulary.said, claim)),
                orNull(claim, Vocabulary.mention),
                orNull(claim, Vocabulary.role),
                parties(objects(claim, Vocabulary.via)),
                chain(object(claim, Vocabulary.chain)),
                addressee(claim),
                orNull(claim, Vocabulary.medium),
                orNull(claim, Vocabulary.date),
                orNull(claim, Vocabulary.dateBasis),
                parties(objects(claim, Vocabulary.place)),
                iriOrNull(claim, Vocabulary.within),
                objects(claim, Vocabulary.echoes).map(Node::getURI).sorted().toList(),
                subjects(Vocabulary.echoes, claim).map(Node::getURI).sorted().toList(),
                orNull(claim, Vocabulary.echoScore),
                told(claim, Vocabulary.rule, ""),
                told(claim, Vocabulary.confidence, ""),
                orNull(claim, Vocabulary.evidence));
    }

    /** An actor or a place with its names. */
    public Party party(Node node) {
        return parties.computeIfAbsent(node, n -> {
            Stream<Node> labels = objects(n, RDFS.label.asNode());
            TreeSet<String> others = new TreeSet<>();
            objects(n, SKOS.prefLabel.asNode()).map(Node::getLiteralLexicalForm).forEach(others::add);
            objects(n, SKOS.altLabel.asNode()).map(Node::getLiteralLexicalForm).forEach(others::add);
            List<String> names = Stream.concat(
                            labels.map(Node::getLiteralLexicalForm).sorted(), others.stream())
                    .distinct()
                    .toList();
            return new Party(n.getURI(), names);
        });
    }

    /** The lexical form or local name of the object of a property; {@code absent} when there is none. */
    public String text(Node subject, Node property, String absent) {
        Node object = object(subject, property);
        if (object == null) {
            return absent;
        }
        return object.isLiteral() ? object.getLiteralLexicalForm() : localName(object.getURI());
    }

    /** The label of the outlet of an article; the empty string when it names none. */
    public String publisher(Node article) {
        Node outlet = object(article, DCTerms.publisher.asNode());
        return outlet == null ? "" : party(outlet).label();
    }

    private String told(Node claim, Node property, String absent) {
        return text(claim, property, absent);
    }

    private @Nullable String orNull(Node claim, Node property) {
        String told = told(claim, property, "");
        return told.isEmpty() ? null : told;
    }

    private @Nullable String iriOrNull(Node claim, Node property) {
        Node object = object(claim, property);
        return object == null ? null : object.getURI();
    }

    private @Nullable String addressee(Node claim) {
        Node to = object(claim, Vocabulary.addressee);
        return to == null
                ? null
                : to.isLiteral() ? to.getLiteralLexicalForm() : party(to).label();
    }

    private List<String> chain(@Nullable Node list) {
        List<String> labels = new ArrayList<>();
        // A broken list that runs in a circle ends here too.
        for (Node cell = list; cell != null && labels.size() < 100; cell = object(cell, RDF.rest.asNode())) {
            Node by = object(cell, RDF.first.asNode());
            if (by != null) {
                labels.add(party(by).label());
            }
        }
        return labels;
    }

    private List<Party> parties(Stream<Node> nodes) {
        return nodes.map(this::party).sorted(Comparator.comparing(Party::iri)).toList();
    }

    private Stream<Node> subjects(Node property, Node object) {
        return Iter.toList(dataset.find(Node.ANY, Node.ANY, property, object)).stream()
                .map(Quad::getSubject)
                .distinct();
    }

    private Stream<Node> objects(Node subject, Node property) {
        return Iter.toList(dataset.find(Node.ANY, subject, property, Node.ANY)).stream()
                .map(Quad::getObject)
                .distinct();
    }

    private @Nullable Node object(Node subject, Node property) {
        return objects(subject, property).sorted(NodeOrder.NODES).findFirst().orElse(null);
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
