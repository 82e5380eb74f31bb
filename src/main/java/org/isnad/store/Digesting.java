package org.isnad.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.isnad.echo.Copies;
import org.isnad.echo.Saying;
import org.isnad.echo.Stem;
import org.isnad.echo.Stems;
import org.isnad.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes the digest of an article from its quads, in one pass over them. */
public final class Digesting {

    private static final Set<Node> MENTIONING =
            Set.of(Vocabulary.place, Vocabulary.mentions, Vocabulary.office, DCTerms.publisher.asNode());

    /** What is known of a claim while the quads are read. */
    private static final class Draft {
        private List<Stem> stems = List.of();
        private @Nullable Node date;
        private @Nullable Node role;
        private final Set<Node> speakers = new HashSet<>(2);
        private final Set<String> places = new HashSet<>(2);
    }

    private final Stems stems;
    private final Node article;
    private String hash = "";
    private String told = "";
    private String body = "";
    private final Map<Node, Draft> claims = new LinkedHashMap<>();
    private final Map<Node, Set<Node>> names = new LinkedHashMap<>();
    private final Set<Node> mentioned = new HashSet<>();
    private final Set<Node> unnamed = new HashSet<>();

    private Digesting(Node article, Stems stems) {
        this.article = article;
        this.stems = stems;
    }

    /**
     * The digest.
     *
     * @param quads all that its graph says, before anybody in it is linked; not empty
     */
    public static Digest of(Collection<Quad> quads, Stems stems) {
        Digesting digesting = new Digesting(quads.iterator().next().getGraph(), stems);
        quads.forEach(digesting::read);
        return new Digest(
                digesting.article,
                digesting.hash,
                digesting.namings(),
                digesting.mentioned,
                digesting.sayings(),
                Copies.sample(digesting.article.getURI(), digesting.told, stems.words(digesting.body)));
    }

    private void read(Quad quad) {
        Node subject = quad.getSubject();
        Node property = quad.getPredicate();
        Node value = quad.getObject();
        if (subject.equals(article)) {
            readArticle(property, value);
        } else if (property.equals(Vocabulary.said)) {
            claim(value).speakers.add(subject);
        } else if (property.equals(SKOS.altLabel.asNode())) {
            names.computeIfAbsent(subject, actor -> new HashSet<>(2)).add(value);
        } else if (property.equals(RDF.type.asNode())) {
            if (value.equals(Vocabulary.UnnamedSource)) {
                unnamed.add(subject);
            }
        } else {
            readClaim(subject, property, value);
        }
        if (MENTIONING.contains(property)) {
            mentioned.add(value);
        }
    }

    private void readArticle(Node property, Node value) {
        if (property.equals(Vocabulary.contentHash)) {
            hash = value.getLiteralLexicalForm();
        } else if (property.equals(SchemaDO.datePublished.asNode())) {
            told = value.getLiteralLexicalForm();
        } else if (property.equals(SchemaDO.articleBody.asNode())) {
            body = value.getLiteralLexicalForm();
        } else if (property.equals(Vocabulary.mentions)) {
            names.computeIfAbsent(value, actor -> new HashSet<>(2));
        }
    }

    private void readClaim(Node claim, Node property, Node value) {
        if (property.equals(Vocabulary.text)) {
            claim(claim).stems = stems.of(value.getLiteralLexicalForm());
        } else if (property.equals(Vocabulary.date)) {
            claim(claim).date = value;
        } else if (property.equals(Vocabulary.place)) {
            claim(claim).places.add(value.getURI());
        } else if (property.equals(Vocabulary.role)) {
            claim(claim).role = value;
        }
    }

    private Draft claim(Node claim) {
        return claims.computeIfAbsent(claim, c -> new Draft());
    }

    private List<Digest.Naming> namings() {
        Map<Node, Set<String>> roles = new LinkedHashMap<>();
        for (Draft claim : claims.values()) {
            if (claim.role != null) {
                String role = claim.role.getLiteralLexicalForm();
                claim.speakers.forEach(speaker ->
                        roles.computeIfAbsent(speaker, s -> new HashSet<>(2)).add(role));
            }
        }
        roles.keySet().forEach(speaker -> names.putIfAbsent(speaker, Set.of()));
        return names.entrySet().stream()
                .filter(naming -> !unnamed.contains(naming.getKey()))
                .map(naming -> new Digest.Naming(
                        naming.getKey(), naming.getValue(), roles.getOrDefault(naming.getKey(), Set.of())))
                .toList();
    }

    private List<Saying> sayings() {
        List<Saying> sayings = new ArrayList<>(claims.size());
        claims.forEach((claim, draft) -> sayings.add(new Saying(
                claim.getURI(), article.getURI(), told, day(draft), draft.stems, speakers(draft), draft.places)));
        return sayings;
    }

    private Set<String> speakers(Draft draft) {
        return draft.speakers.stream()
                .filter(speaker -> !unnamed.contains(speaker))
                .map(Node::getURI)
                .collect(Collectors.toSet());
    }

    /** The day it was said; without any date, the day it was published; null when neither is known to the day. */
    private @Nullable LocalDate day(Draft draft) {
        if (draft.date != null) {
            return draft.date.getLiteralDatatype().equals(XSDDatatype.XSDdate)
                    ? LocalDate.parse(draft.date.getLiteralLexicalForm())
                    : null;
        }
        return told.isEmpty() ? null : LocalDate.parse(told.substring(0, "2015-07-22".length()));
    }
}
