package org.isnad.graph;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
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

    private final Iris iris;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Map<Node, String> files = new HashMap<>();

    AuthorityTriples(Iris iris, List<TurtleFile> files) {
        this.iris = iris;
        for (TurtleFile file : files) {
            for (Triple triple : file.triples()) {
                graph.add(triple);
                this.files.putIfAbsent(triple.getSubject(), file.name());
            }
        }
    }

    /** @throws AuthorityException for a thing without a label, with two, or named elsewhere than below the base */
    Authority authority() {
        List<Actor> actors = Stream.of(Actor.Kind.PERSON, Actor.Kind.ORGANIZATION, Actor.Kind.COUNTRY)
                .flatMap(kind -> each(ActorTriples.type(kind), (node, id) -> Actor.known(kind, id, names(node))))
                .sorted(Comparator.comparing(Actor::id))
                .toList();
        List<Place> places = Stream.concat(each(Vocabulary.Country, this::place), each(Vocabulary.Place, this::place))
                .distinct()
                .sorted(Comparator.comparing(Place::id))
                .toList();
        List<Office> offices = each(Vocabulary.Office, (node, id) -> new Office(id, names(node)))
                .toList();
        return new Authority(actors, places, offices, tenures(), homes());
    }

    private Place place(Node node, String id) {
        Node around = one(node, Vocabulary.inside);
        String country = graph.stream(Node.ANY, Vocabulary.capital, node)
                .map(triple -> id(triple.getSubject()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Place(id, names(node), around == null ? null : id(around), country);
    }

    private Map<String, String> homes() {
        Map<String, String> homes = new HashMap<>();
        graph.stream(Node.ANY, SchemaDO.location.asNode(), Node.ANY)
                .forEach(triple -> homes.put(id(triple.getSubject()), id(triple.getObject())));
        return homes;
    }

    private List<Tenure> tenures() {
        return graph.stream(Node.ANY, Vocabulary.holds, Node.ANY)
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
        return graph.stream(Node.ANY, RDF.type.asNode(), type)
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(this::id))
                .map(node -> made.apply(node, id(node)));
    }

    private List<Name> names(Node node) {
        Node label = one(node, RDFS.label.asNode());
        if (label == null) {
            throw fault(node, "has no rdfs:label");
        }
        List<Name> names = new ArrayList<>(List.of(name(node, label)));
        TreeSet<Name> others = new TreeSet<>();
        Stream.of(SKOS.prefLabel, SKOS.altLabel)
                .flatMap(property -> graph.stream(node, property.asNode(), Node.ANY))
                .forEach(t -> others.add(name(node, t.getObject())));
        others.remove(names.getFirst());
        names.addAll(others);
        return names;
    }

    private Name name(Node node, Node literal) {
        if (!literal.isLiteral()) {
            throw fault(node, "has a name that is no string: " + literal);
        }
        String language = literal.getLiteralLanguage();
        return new Name(literal.getLiteralLexicalForm(), language.isEmpty() ? "und" : language);
    }

    private @Nullable Node one(Node node, Node property) {
        List<Node> values =
                graph.stream(node, property, Node.ANY).map(Triple::getObject).toList();
        if (values.size() > 1) {
            throw fault(node, "has more than one " + property.getLocalName());
        }
        return values.isEmpty() ? null : values.getFirst();
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
