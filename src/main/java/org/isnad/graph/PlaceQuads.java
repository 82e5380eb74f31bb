package org.isnad.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.isnad.actor.Name;
import org.isnad.actor.Place;

/**
 * What the graph of authority says about places. There are many more of them than a graph needs: it has those that are
 * mentioned in it, and what they lie in.
 */
public final class PlaceQuads {

    private static final Node AS_WKT = NodeFactory.createURI(Literals.GEOSPARQL + "asWKT");

    private final Iris iris;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Node, List<Triple>> told;

    /**
     * @param places all that are known, countries included
     * @param told   what Turtle files say, by subject
     */
    PlaceQuads(Iris iris, Collection<Place> places, Map<Node, List<Triple>> told) {
        this.iris = iris;
        this.told = told;
        places.forEach(place -> this.places.put(place.id(), place));
    }

    /**
     * The quads of some places and of all that they lie in, sorted by place; of a country only its position, for all
     * else about it stands with the actors.
     *
     * @param mentioned names of things; those that name no place are passed over
     */
    public List<Quad> of(Collection<Node> mentioned) {
        TreeSet<String> ids = new TreeSet<>();
        for (Node node : mentioned) {
            String id = node.isURI() ? iris.id(node) : null;
            while (id != null && places.containsKey(id) && ids.add(id)) {
                id = places.get(id).inside();
            }
        }
        List<Quad> quads = new ArrayList<>();
        for (String id : ids) {
            describe(places.get(id)).forEach(triple -> quads.add(Quad.create(iris.authorityGraph(), triple)));
        }
        return quads;
    }

    /** Whether a thing is one of the places. */
    boolean knows(Node thing) {
        String id = thing.isURI() ? iris.id(thing) : null;
        return id != null && places.containsKey(id);
    }

    private List<Triple> describe(Place place) {
        Node node = iris.place(place);
        List<Triple> triples = new ArrayList<>();
        if (place.source() == Place.Source.GAZETTEER) {
            describeInFull(place, node, triples);
        }
        if (AuthorityReader.isPlace(iris, node)) {
            triples.addAll(told.getOrDefault(node, List.of()));
        }
        if (place.point() != null) {
            triples.add(Triple.create(node, AS_WKT, Literals.wellKnownText(place.point())));
        }
        return triples;
    }

    private void describeInFull(Place place, Node node, List<Triple> triples) {
        triples.add(Triple.create(node, RDF.type.asNode(), Vocabulary.Place));
        Name label = place.names().getFirst();
        triples.add(Triple.create(node, RDFS.label.asNode(), literal(label)));
        TreeSet<String> languages = new TreeSet<>();
        for (Name name : place.names()) {
            Node property = languages.add(name.language()) ? SKOS.prefLabel.asNode() : SKOS.altLabel.asNode();
            triples.add(Triple.create(node, property, literal(name)));
        }
        if (place.kind() != null) {
            triples.add(Triple.create(node, Vocabulary.kind, Vocabulary.kind(place.kind())));
        }
        if (place.inside() != null) {
            triples.add(Triple.create(node, Vocabulary.inside, iris.thing(place.inside())));
        }
        if (place.point() != null) {
            Place.Point point = place.point();
            triples.add(Triple.create(node, SchemaDO.latitude.asNode(), Literals.degrees(point.latitude())));
            triples.add(Triple.create(node, SchemaDO.longitude.asNode(), Literals.degrees(point.longitude())));
        }
    }

    private static Node literal(Name name) {
        return Literals.string(name.text(), name.language());
    }
}
