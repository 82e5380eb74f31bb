package org.isnad.server.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.isnad.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads all that bears a name from a dataset, within a transaction; sources without a name are left out. */
final class NamesReader {

    /** How many steps a place lies within its country. */
    private static final int MOST_STEPS = 8;

    private static final Map<Node, Kind> CLASSES = Map.of(
            Vocabulary.Person, Kind.PERSON,
            Vocabulary.Organization, Kind.ORGANIZATION,
            Vocabulary.Country, Kind.COUNTRY,
            Vocabulary.Place, Kind.PLACE,
            Vocabulary.Office, Kind.OFFICE,
            SchemaDO.NewsMediaOrganization.asNode(), Kind.OUTLET);

    private final DatasetGraph dataset;
    private final String base;
    private final Map<Node, Set<Kind>> kinds = new HashMap<>();
    /** Names that were found to be another's, by whose they are. */
    private final Map<Node, List<Node>> others = new HashMap<>();

    private NamesReader(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.base = base;
    }

    /** @param base what the IRIs of the store begin with */
    static Names read(DatasetGraph dataset, String base, Comparing comparing) {
        NamesReader reader = new NamesReader(dataset, base);
        return new Names(comparing, reader.things());
    }

    private List<Thing> things() {
        CLASSES.forEach((type, kind) ->
                subjects(RDF.type.asNode(), type).forEach(node -> kinds(node).add(kind)));
        dataset.find(Quad.unionGraph, Node.ANY, DCTerms.publisher.asNode(), Node.ANY)
                .forEachRemaining(quad -> kinds(quad.getObject()).add(Kind.OUTLET));
        kinds.values().forEach(NamesReader::broaden);
        dataset.find(Quad.unionGraph, Node.ANY, OWL.sameAs.asNode(), Node.ANY).forEachRemaining(quad -> {
            others.computeIfAbsent(quad.getObject(), head -> new ArrayList<>()).add(quad.getSubject());
            kinds.remove(quad.getSubject());
        });
        return kinds.keySet().stream()
                .filter(Node::isURI)
                .map(this::thing)
                .filter(thing -> !thing.names().isEmpty())
                .toList();
    }

    private Set<Kind> kinds(Node node) {
        return kinds.computeIfAbsent(node, n -> EnumSet.noneOf(Kind.class));
    }

    private static void broaden(Set<Kind> kinds) {
        if (kinds.contains(Kind.COUNTRY)) {
            kinds.add(Kind.PLACE);
        }
        if (kinds.contains(Kind.OUTLET) || kinds.contains(Kind.ORGANIZATION)) {
            kinds.add(Kind.ORGANIZATION);
        }
        if (kinds.contains(Kind.PERSON) || kinds.contains(Kind.ORGANIZATION) || kinds.contains(Kind.COUNTRY)) {
            kinds.add(Kind.ACTOR);
        }
    }

    private Thing thing(Node node) {
        List<Node> bearers = new ArrayList<>(List.of(node));
        bearers.addAll(others.getOrDefault(node, List.of()));
        List<Node> names = bearers.stream()
                .flatMap(bearer -> Stream.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel)
                        .flatMap(property -> objects(bearer, property.asNode())
                                .sorted(Comparator.comparing(Node::toString))))
                .filter(Node::isLiteral)
                .toList();
        Set<String> texts = new LinkedHashSet<>();
        names.forEach(name -> texts.add(name.getLiteralLexicalForm()));
        Node kind = first(node, Vocabulary.kind);
        List<Node> tenures = objects(node, Vocabulary.holds).toList();
        List<Node> offices =
                tenures.stream().flatMap(tenure -> objects(tenure, Vocabulary.office)).distinct().toList();
        return new Thing(
                node.getURI(),
                id(node),
                texts.isEmpty() ? "" : texts.iterator().next(),
                List.copyOf(texts),
                in("ar", names),
                in("en", names),
                kinds(node),
                kind == null || !kind.isURI() ? null : local(kind),
                offices.stream().map(this::label).sorted().toList(),
                countries(node, offices),
                objects(node, SKOS.exactMatch.asNode()).filter(Node::isURI).map(NamesReader::local).sorted().toList(),
                text(first(node, SchemaDO.latitude.asNode())),
                text(first(node, SchemaDO.longitude.asNode())),
                bearers.stream().mapToLong(this::claims).sum(),
                kinds(node).contains(Kind.PLACE) || !in("en", names).isEmpty());
    }

    private static List<String> in(String language, List<Node> names) {
        return names.stream()
                .filter(name -> name.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .toList();
    }

    private List<String> countries(Node node, List<Node> offices) {
        Stream<Node> posts = Stream.concat(Stream.of(node), offices.stream());
        Stream<Node> places = posts.flatMap(of -> Stream.concat(
                objects(of, ORG.postIn.asNode()), objects(of, SchemaDO.location.asNode())));
        return Stream.concat(Stream.of(node), places)
                .map(this::country)
                .filter(Objects::nonNull)
                .map(this::id)
                .distinct()
                .sorted()
                .toList();
    }

    /** The country that a place is, or lies in; null when none is known. */
    private @Nullable Node country(Node place) {
        Node at = place;
        for (int i = 0; i < MOST_STEPS && at != null; i++) {
            if (kinds.getOrDefault(at, Set.of()).contains(Kind.COUNTRY)) {
                return at;
            }
            at = first(at, Vocabulary.inside);
        }
        return null;
    }

    private long claims(Node actor) {
        return Iter.count(dataset.find(Quad.unionGraph, actor, Vocabulary.said, Node.ANY));
    }

    private String label(Node node) {
        return objects(node, RDFS.label.asNode())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse(id(node));
    }

    private String id(Node node) {
        return node.getURI().startsWith(base) ? node.getURI().substring(base.length()) : node.getURI();
    }

    private static String local(Node node) {
        String iri = node.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    private static @Nullable String text(@Nullable Node literal) {
        return literal == null || !literal.isLiteral() ? null : literal.getLiteralLexicalForm();
    }

    private @Nullable Node first(Node subject, Node property) {
        return objects(subject, property)
                .sorted(Comparator.comparing(Node::toString))
                .findFirst()
                .orElse(null);
    }

    private Stream<Node> objects(Node subject, Node property) {
        return Iter.toList(dataset.find(Quad.unionGraph, subject, property, Node.ANY)).stream()
                .map(Quad::getObject);
    }

    private Stream<Node> subjects(Node property, Node object) {
        return Iter.toList(dataset.find(Quad.unionGraph, Node.ANY, property, object)).stream()
                .map(Quad::getSubject);
    }
}
