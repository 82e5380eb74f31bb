package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks about whom, to whom, and who relays whom: claims as the edges of a network. The same claims always give
 * the same network, in the same order.
 */
final class Network {

    /** What leads from one to another. */
    enum Tie {
        SPEAKS_ABOUT("speaks about"),
        SPEAKS_TO("speaks to"),
        RELAYS("relays");

        final String words;

        Tie(String words) {
            this.words = words;
        }
    }

    /** Links of a chain; a broken list that runs in a circle ends there too. */
    private static final int LONGEST_CHAIN = 100;

    /** Somebody or some place, with how many claims it said. */
    record Member(Party party, String kind, int claims) {}

    /** From one to another; the keys are IRIs. */
    record Key(String from, String to, Tie tie) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byFrom = from.compareTo(other.from);
            int byTo = byFrom != 0 ? byFrom : to.compareTo(other.to);
            return byTo != 0 ? byTo : tie.compareTo(other.tie);
        }
    }

    /** So many claims, and the times of those that have a date. */
    record Edge(int weight, SortedSet<Days> times) {}

    private final DatasetGraph dataset;
    private final ClaimReader claims;
    private final SortedMap<String, Member> members = new TreeMap<>();
    private final SortedMap<Key, Edge> edges = new TreeMap<>();

    private Network(Store store) {
        this.dataset = store.dataset();
        this.claims = new ClaimReader(store);
    }

    /** The network of the claims that pass; within a transaction. */
    static Network of(Store store, Predicate<StoredClaim> passes) {
        Network network = new Network(store);
        for (Node article : network.claims.articles().values()) {
            List<StoredClaim> kept =
                    network.claims.of(article).stream().filter(passes).toList();
            if (!kept.isEmpty()) {
                List<Party> named = network.named(article);
                kept.forEach(claim -> network.add(claim, named));
            }
        }
        return network;
    }

    /** By IRI. */
    SortedMap<String, Member> members() {
        return members;
    }

    SortedMap<Key, Edge> edges() {
        return edges;
    }

    private List<Party> named(Node article) {
        return objects(article, Vocabulary.mentions).stream()
                .filter(Node::isURI)
                .map(claims::party)
                .toList();
    }

    private void add(StoredClaim claim, List<Party> named) {
        Node node = NodeFactory.createURI(claim.iri());
        Days days = claim.date() == null ? null : Days.of(claim.date());
        List<Party> about = new ArrayList<>(claim.places());
        objects(node, Vocabulary.mentions).stream().filter(Node::isURI).map(claims::party).forEach(about::add);
        named.stream().filter(party -> InText.names(claim.text(), party)).forEach(about::add);
        List<Party> distinct = about.stream().distinct().toList();
        for (Party speaker : claim.speakers()) {
            meet(speaker, 1);
            distinct.forEach(party -> tie(speaker, party, Tie.SPEAKS_ABOUT, days));
            objects(node, Vocabulary.addressee).stream()
                    .filter(Node::isURI)
                    .forEach(to -> tie(speaker, claims.party(to), Tie.SPEAKS_TO, days));
        }
        List<Party> chain = chain(node);
        for (int i = 1; i < chain.size(); i++) {
            tie(chain.get(i - 1), chain.get(i), Tie.RELAYS, days);
        }
    }

    private List<Party> chain(Node claim) {
        List<Party> links = new ArrayList<>();
        Node cell = object(claim, Vocabulary.chain);
        while (cell != null && links.size() < LONGEST_CHAIN) {
            Node link = object(cell, RDF.first.asNode());
            if (link != null) {
                links.add(claims.party(link));
            }
            cell = object(cell, RDF.rest.asNode());
        }
        return links;
    }

    private void meet(Party party, int said) {
        Member known = members.get(party.iri());
        members.put(
                party.iri(),
                known == null
                        ? new Member(party, kind(party), said)
                        : new Member(party, known.kind(), known.claims() + said));
    }

    /** The narrowest class, by its local name; countries are places too. */
    private String kind(Party party) {
        List<String> kinds = objects(NodeFactory.createURI(party.iri()), RDF.type.asNode()).stream()
                .filter(type -> type.isURI() && type.getURI().startsWith(Vocabulary.NAMESPACE))
                .map(type -> type.getURI().substring(Vocabulary.NAMESPACE.length()))
                .sorted()
                .toList();
        return kinds.isEmpty() ? "" : kinds.getFirst();
    }

    private void tie(Party from, Party to, Tie tie, @Nullable Days days) {
        if (from.iri().equals(to.iri())) {
            return;
        }
        meet(from, 0);
        meet(to, 0);
        Key key = new Key(from.iri(), to.iri(), tie);
        Edge known = edges.getOrDefault(key, new Edge(0, new TreeSet<>()));
        if (days != null) {
            known.times().add(days);
        }
        edges.put(key, new Edge(known.weight() + 1, known.times()));
    }

    private List<Node> objects(Node subject, Node property) {
        return Iter.toList(dataset.find(Quad.unionGraph, subject, property, Node.ANY)).stream()
                .map(Quad::getObject)
                .sorted(NodeOrder.NODES)
                .toList();
    }

    private @Nullable Node object(Node subject, Node property) {
        List<Node> objects = objects(subject, property);
        return objects.isEmpty() ? null : objects.getFirst();
    }
}
