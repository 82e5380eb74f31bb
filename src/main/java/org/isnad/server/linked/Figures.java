package org.isnad.server.linked;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;

/**
 * How much of everything a dataset holds, counted in two passes. What the store notes of itself does not count.
 *
 * @param triples    of the union of all graphs, each once
 * @param subjects   that have triples
 * @param classes    how much there is of each class
 * @param properties the triples of each property
 * @param outlets    the articles of each outlet, and what they hold
 */
record Figures(
        long triples,
        long subjects,
        SortedMap<Node, Part> classes,
        SortedMap<Node, Long> properties,
        SortedMap<Node, Outlet> outlets) {

    /** So many things, and the triples that they are the subject of. */
    record Part(long things, long triples) {

        private Part plus(long more) {
            return new Part(things + 1, triples + more);
        }
    }

    /** So many articles of an outlet, with the claims and triples of their graphs. */
    record Outlet(long articles, long claims, long triples) {

        private Outlet plus(long newClaims, long newTriples) {
            return new Outlet(articles + 1, claims + newClaims, triples + newTriples);
        }
    }

    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

    /** Counts; within a transaction. */
    static Figures of(DatasetGraph dataset) {
        Counting counting = new Counting();
        // The union comes subject by subject, and each triple of several graphs once.
        dataset.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(counting::add);
        counting.endSubject();
        return new Figures(
                counting.triples,
                counting.subjects,
                Collections.unmodifiableSortedMap(counting.classes),
                Collections.unmodifiableSortedMap(counting.properties),
                Collections.unmodifiableSortedMap(outlets(dataset)));
    }

    private static SortedMap<Node, Outlet> outlets(DatasetGraph dataset) {
        Map<Node, Node> publishers = new HashMap<>();
        dataset.find(Node.ANY, Node.ANY, DCTerms.publisher.asNode(), Node.ANY)
                .forEachRemaining(quad -> publishers.put(quad.getSubject(), quad.getObject()));
        SortedMap<Node, Outlet> outlets = new TreeMap<>(BY_IRI);
        publishers.forEach((article, outlet) -> {
            long triples = 0;
            long claims = 0;
            Iterator<Quad> quads = dataset.find(article, Node.ANY, Node.ANY, Node.ANY);
            while (quads.hasNext()) {
                claims += quads.next().getPredicate().equals(Vocabulary.article) ? 1 : 0;
                triples++;
            }
            outlets.put(outlet, outlets.getOrDefault(outlet, new Outlet(0, 0, 0)).plus(claims, triples));
        });
        return outlets;
    }

    /** Counts triples that come subject by subject. */
    private static final class Counting {

        private long triples;
        private long subjects;
        private final SortedMap<Node, Part> classes = new TreeMap<>(BY_IRI);
        private final SortedMap<Node, Long> properties = new TreeMap<>(BY_IRI);
        private Node subject = Node.ANY;
        private long ofSubject;
        private final Set<Node> types = new HashSet<>();

        private void add(Quad quad) {
            if (quad.getSubject().equals(Iris.storeGraph())) {
                return;
            }
            if (!quad.getSubject().equals(subject)) {
                endSubject();
                subject = quad.getSubject();
            }
            triples++;
            ofSubject++;
            properties.merge(quad.getPredicate(), 1L, Long::sum);
            if (quad.getPredicate().equals(RDF.type.asNode())) {
                types.add(quad.getObject());
            }
        }

        private void endSubject() {
            if (ofSubject > 0) {
                subjects++;
                types.forEach(type -> classes.put(
                        type, classes.getOrDefault(type, new Part(0, 0)).plus(ofSubject)));
            }
            ofSubject = 0;
            types.clear();
        }
    }
}
