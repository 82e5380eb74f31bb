package org.isnad.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * What the graph of authority says. Much more is known than a graph needs: it has what is mentioned in it, what this
 * points to in turn, and of an office all who held it.
 */
public final class KnownQuads {

    private final Iris iris;
    private final Map<Node, List<Triple>> facts;
    private final PlaceQuads places;
    private final Map<Node, List<Node>> tenures = new HashMap<>();
    private final Map<Node, List<Node>> holders = new HashMap<>();

    /** @param facts what the files say, by subject */
    KnownQuads(Iris iris, Map<Node, List<Triple>> facts, PlaceQuads places) {
        this.iris = iris;
        this.facts = facts;
        this.places = places;
        facts.values().forEach(triples -> triples.forEach(this::index));
    }

    private void index(Triple triple) {
        Node property = triple.getPredicate();
        if (property.equals(Vocabulary.office)) {
            tenures.computeIfAbsent(triple.getObject(), o -> new ArrayList<>(4)).add(triple.getSubject());
        } else if (property.equals(Vocabulary.holds)) {
            holders.computeIfAbsent(triple.getObject(), t -> new ArrayList<>(1)).add(triple.getSubject());
        }
    }

    /** Whether a thing other than a place of a table is described. */
    public boolean describe(Node thing) {
        return facts.containsKey(thing);
    }

    /** Whether {@link #of} has anything to say of a thing. */
    public boolean knows(Node thing) {
        return facts.containsKey(thing) || tenures.containsKey(thing) || places.knows(thing);
    }

    /**
     * All that is known of some things and of those that this points to, sorted by what it is about.
     *
     * @param mentioned names of things; those of which nothing is known are passed over
     */
    public List<Quad> of(Collection<Node> mentioned) {
        Set<Node> found = new HashSet<>();
        Deque<Node> next = new ArrayDeque<>();
        for (Node node : mentioned) {
            next.add(node);
            // Of an office all who held it, so that a claim can be held against them.
            tenures.getOrDefault(node, List.of()).forEach(tenure -> {
                next.add(tenure);
                next.addAll(holders.getOrDefault(tenure, List.of()));
            });
        }
        Set<Node> pointedTo = new LinkedHashSet<>(mentioned);
        List<Quad> ofPlaces = List.of();
        while (!next.isEmpty()) {
            follow(next, found, pointedTo);
            ofPlaces = places.of(pointedTo);
            // What a place lies in may be a country, of which more is known than where it is.
            ofPlaces.stream()
                    .map(Quad::getSubject)
                    .filter(node -> isDescribed(node) && !found.contains(node))
                    .forEach(next::add);
        }
        return quads(found, ofPlaces);
    }

    /** All that is known, of people, bodies, offices and the places of files; not those of tables. */
    public List<Quad> all() {
        return of(facts.keySet());
    }

    private void follow(Deque<Node> next, Set<Node> found, Set<Node> pointedTo) {
        while (!next.isEmpty()) {
            Node node = next.remove();
            if (isDescribed(node) && found.add(node)) {
                for (Triple triple : facts.get(node)) {
                    next.add(triple.getObject());
                    pointedTo.add(triple.getObject());
                }
            }
        }
    }

    private boolean isDescribed(Node node) {
        return facts.containsKey(node) && !AuthorityReader.isPlace(iris, node);
    }

    private List<Quad> quads(Set<Node> found, List<Quad> ofPlaces) {
        TreeSet<String> names = new TreeSet<>();
        found.forEach(node -> names.add(node.getURI()));
        Set<Quad> quads = new LinkedHashSet<>();
        for (String name : names) {
            for (Triple triple : facts.get(NodeFactory.createURI(name))) {
                quads.add(Quad.create(iris.authorityGraph(), triple));
            }
        }
        quads.addAll(ofPlaces);
        return List.copyOf(quads);
    }
}
