package org.isnad.graph;

import static java.util.Comparator.naturalOrder;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.isnad.actor.Actor;
import org.isnad.actor.Authority;
import org.isnad.actor.Name;
import org.isnad.actor.Office;
import org.isnad.actor.Place;
import org.isnad.actor.Tenure;
import org.jspecify.annotations.Nullable;

/** The triples of all authority files together, as the records that linking reads. All lists are sorted by id. */
final class AuthorityTriples {

    private static final Node TYPE = RDF.type.asNode();
    private static final Node LABEL = RDFS.label.asNode();
    private static final Node PREFERRED = SKOS.prefLabel.asNode();
    private static final Node ALTERNATIVE = SKOS.altLabel.asNode();

    private final Iris iris;
    private final Map<Node, List<Triple>> facts = new LinkedHashMap<>();
    private final Map<Node, List<Node>> byType = new HashMap<>();
    private final Map<Node, String> capitals = new HashMap<>();
    private final Map<Node, String> files = new HashMap<>();

    AuthorityTriples(Iris iris, List<TurtleFile> files) {
        this.iris = iris;
        for (TurtleFile file : files) {
            for (Triple triple : file.triples()) {
                Node subject = triple.getSubject();
                facts.computeIfAbsent(subject, s -> new ArrayList<>(8)).add(triple);
                this.files.putIfAbsent(subject, file.name());
            }
        }
        facts.values().forEach(triples -> triples.forEach(this::index));
    }

    private void index(Triple triple) {
        if (triple.getPredicate().equals(TYPE)) {
            byType.computeIfAbsent(triple.getObject(), t -> new ArrayList<>()).add(triple.getSubject());
        } else if (triple.getPredicate().equals(Vocabulary.capital)) {
            capitals.merge(triple.getObject(), id(triple.getSubject()), BinaryOperator.minBy(naturalOrder()));
        }
    }

    /** All triples by subject; those of one subject in the order of the files. */
    Map<Node, List<Triple>> facts() {
        return facts;
    }

    /**
     * @param rows places of tables; of one that is described here too, this description holds
     * @throws AuthorityException for a thing without a label, with two, or named elsewhere than below the base
     */
    Authority authority(List<Place> rows) {
        List<Actor> actors = Stream.of(Actor.Kind.PERSON, Actor.Kind.ORGANIZATION, Actor.Kind.COUNTRY)
                .flatMap(kind -> each(ActorTriples.type(kind), (node, id) -> Actor.known(kind, id, names(node))))
                .sorted(Comparator.comparing(Actor::id))
                .toList();
        Map<String, Place> places = new TreeMap<>();
        Map<String, Node> named = namedPlaces();
        rows.forEach(place -> places.putIfAbsent(place.id(), withFurtherNames(place, named.get(place.id()))));
        each(Vocabulary.Place, this::place).forEach(place -> places.put(place.id(), place));
        each(Vocabulary.Country, this::place).forEach(place -> places.put(place.id(), place));
        List<Office> offices = each(Vocabulary.Office, (node, id) -> new Office(id, names(node)))
                .sorted(Comparator.comparing(Office::id))
                .toList();
        return new Authority(actors, List.copyOf(places.values()), offices, tenures(), homes());
    }

    private Place place(Node node, String id) {
        Node around = one(node, Vocabulary.inside);
        return new Place(
                id,
                names(node),
                around == null ? null : id(around),
                capitals.get(node),
                kind(node),
                point(node),
                0,
                Place.Source.HAND);
    }

    private Place.@Nullable Kind kind(Node node) {
        Node told = one(node, Vocabulary.kind);
        if (told == null) {
            return null;
        }
        Place.Kind kind = told.isURI() && told.getURI().startsWith(Vocabulary.NAMESPACE)
                ? Place.Kind.named(told.getURI().substring(Vocabulary.NAMESPACE.length()))
                : null;
        if (kind == null) {
            throw fault(node, "is of a kind that the ontology lacks: " + told);
        }
        return kind;
    }

    private Place.@Nullable Point point(Node node) {
        Double latitude = degrees(node, SchemaDO.latitude.asNode());
        Double longitude = degrees(node, SchemaDO.longitude.asNode());
        return latitude == null || longitude == null ? null : new Place.Point(latitude, longitude);
    }

    private @Nullable Double degrees(Node node, Node property) {
        Node value = one(node, property);
        try {
            return value == null ? null : Double.valueOf(value.getLiteralLexicalForm());
        } catch (UnsupportedOperationException | NumberFormatException e) {
            throw fault(node, "has a " + property.getLocalName() + " that is no number: " + value);
        }
    }

    private Map<String, String> homes() {
        Map<String, String> homes = new HashMap<>();
        facts.values().stream()
                .flatMap(List::stream)
                .filter(triple -> triple.getPredicate().equals(SchemaDO.location.asNode()))
                .forEach(triple -> homes.put(id(triple.getSubject()), id(triple.getObject())));
        return homes;
    }

    private List<Tenure> tenures() {
        return facts.values().stream()
                .flatMap(List::stream)
                .filter(t -> t.getPredicate().equals(Vocabulary.holds))
                .sorted(Comparator.comparing((Triple t) -> id(t.getObject())).thenComparing(t -> id(t.getSubject())))
                .map(t -> tenure(t.getSubject(), t.getObject()))
                .toList();
    }

    private Tenure tenure(Node person, Node tenure) {
        Node office = one(tenure, Vocabulary.office);
        if (office == null) {
            throw fault(person, "holds " + tenure + ", which has no isnad:office");
        }
        String from = text(one(tenure, Vocabulary.from));
        String until = text(one(tenure, Vocabulary.until));
        try {
            return new Tenure(id(tenure), id(person), id(office), from, until);
        } catch (DateTimeException e) {
            throw fault(person, "holds " + tenure + ", whose dates are no days, months or years in order");
        }
    }

    private <T> Stream<T> each(Node type, BiFunction<Node, String, T> made) {
        return byType.getOrDefault(type, List.of()).stream().distinct().map(node -> made.apply(node, id(node)));
    }

    private List<Name> names(Node node) {
        Node label = one(node, LABEL);
        if (label == null) {
            throw fault(node, "has no rdfs:label");
        }
        List<Name> names = new ArrayList<>(List.of(name(node, label)));
        TreeSet<Name> others = new TreeSet<>(furtherNames(node));
        others.remove(names.getFirst());
        names.addAll(others);
        return names;
    }

    private List<Name> furtherNames(Node node) {
        List<Name> names = new ArrayList<>();
        for (Triple triple : facts.getOrDefault(node, List.of())) {
            if (triple.getPredicate().equals(PREFERRED) || triple.getPredicate().equals(ALTERNATIVE)) {
                names.add(name(node, triple.getObject()));
            }
        }
        return names;
    }

    /** What files tell of places, by id. */
    private Map<String, Node> namedPlaces() {
        Map<String, Node> named = new HashMap<>();
        facts.keySet().stream()
                .filter(node -> AuthorityReader.isPlace(iris, node))
                .forEach(node -> named.put(id(node), node));
        return named;
    }

    /** A file may add names to a place of a table without describing it anew. */
    private Place withFurtherNames(Place place, @Nullable Node node) {
        if (node == null) {
            return place;
        }
        List<Name> further = furtherNames(node);
        List<Name> names = new ArrayList<>(place.names());
        further.stream().filter(name -> !names.contains(name)).forEach(names::add);
        return place.named(names);
    }

    private Name name(Node node, Node literal) {
        if (!literal.isLiteral()) {
            throw fault(node, "has a name that is no string: " + literal);
        }
        String language = literal.getLiteralLanguage();
        return new Name(literal.getLiteralLexicalForm(), language.isEmpty() ? "und" : language);
    }

    private @Nullable Node one(Node node, Node property) {
        Node value = null;
        for (Triple triple : facts.getOrDefault(node, List.of())) {
            if (triple.getPredicate().equals(property)) {
                if (value != null && !value.equals(triple.getObject())) {
                    throw fault(node, "has more than one " + property.getLocalName());
                }
                value = triple.getObject();
            }
        }
        return value;
    }

    private static @Nullable String text(@Nullable Node literal) {
        return literal == null ? null : literal.getLiteralLexicalForm();
    }

    private String id(Node node) {
        String id = iris.id(node);
        if (id == null) {
            throw fault(node, "is not named below " + iris.base());
        }
        return id;
    }

    private AuthorityException fault(Node node, String what) {
        return new AuthorityException(files.getOrDefault(node, "authority files") + ": " + node + " " + what);
    }
}
