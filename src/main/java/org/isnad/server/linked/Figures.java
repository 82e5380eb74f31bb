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
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

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

    /** Counts; within a transaction. */
    static Figures of(DatasetGraph dataset) {
        return new Counting(dataset).figures();
    }

    /** Counts by the numbers that the database has for nodes: looking up what all stand for is what takes long. */
    private static final class Counting {

        private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

        private final DatasetGraph dataset;
        private final NodeTupleTable quads;
        private final @Nullable NodeId type;
        private final @Nullable NodeId ofArticle;
        private final @Nullable NodeId own;
        private long triples;
        private long subjects;
        private final Map<NodeId, Part> classes = new HashMap<>();
        private final Map<NodeId, Long> properties = new HashMap<>();
        private @Nullable Tuple<NodeId> last;
        private long ofSubject;
        private final Set<NodeId> types = new HashSet<>();

        private Counting(DatasetGraph dataset) {
            this.dataset = dataset;
            this.quads = TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable();
            this.type = number(RDF.type.asNode());
            this.ofArticle = number(Vocabulary.article);
            this.own = number(Iris.storeGraph());
        }

        private @Nullable NodeId number(Node node) {
            NodeId number = quads.getNodeTable().getNodeIdForNode(node);
            return NodeId.isDoesNotExist(number) ? null : number;
        }

        private Iterator<Tuple<NodeId>> inOrderOf(String index) {
            TupleIndex all = quads.getTupleTable().selectIndex(index);
            if (all == null) {
                throw new IllegalStateException("the database has no index " + index);
            }
            return all.all();
        }

        private Figures figures() {
            inOrderOf("SPOG").forEachRemaining(this::add);
            endSubject();
            return new Figures(triples, subjects, byNode(classes), byNode(properties), outlets());
        }

        /** Subject by subject, and what several graphs say side by side. */
        private void add(Tuple<NodeId> quad) {
            boolean fresh = last == null || !quad.get(1).equals(last.get(1));
            boolean again = !fresh
                    && last != null
                    && quad.get(2).equals(last.get(2))
                    && quad.get(3).equals(last.get(3));
            if (again || quad.get(1).equals(own)) {
                return;
            }
            if (fresh) {
                endSubject();
            }
            last = quad;
            triples++;
            ofSubject++;
            properties.merge(quad.get(2), 1L, Long::sum);
            if (quad.get(2).equals(type)) {
                types.add(quad.get(3));
            }
        }

        private void endSubject() {
            if (ofSubject > 0) {
                subjects++;
                types.forEach(kind ->
                        classes.put(kind, classes.getOrDefault(kind, new Part(0, 0)).plus(ofSubject)));
            }
            ofSubject = 0;
            types.clear();
        }

        private SortedMap<Node, Outlet> outlets() {
            Map<NodeId, long[]> graphs = new HashMap<>();
            inOrderOf("GSPO").forEachRemaining(quad -> {
                long[] counts = graphs.computeIfAbsent(quad.get(0), g -> new long[2]);
                counts[0] += quad.get(2).equals(ofArticle) ? 1 : 0;
                counts[1]++;
            });
            SortedMap<Node, Outlet> outlets = new TreeMap<>(BY_IRI);
            dataset.find(Node.ANY, Node.ANY, DCTerms.publisher.asNode(), Node.ANY).forEachRemaining(quad -> {
                long[] counts = graphs.getOrDefault(number(quad.getSubject()), new long[2]);
                Outlet known = outlets.getOrDefault(quad.getObject(), new Outlet(0, 0, 0));
                outlets.put(quad.getObject(), known.plus(counts[0], counts[1]));
            });
            return Collections.unmodifiableSortedMap(outlets);
        }

        private <T> SortedMap<Node, T> byNode(Map<NodeId, T> counted) {
            SortedMap<Node, T> nodes = new TreeMap<>(BY_IRI);
            counted.forEach((number, count) -> nodes.put(quads.getNodeTable().getNodeForNodeId(number), count));
            return Collections.unmodifiableSortedMap(nodes);
        }
    }
}
