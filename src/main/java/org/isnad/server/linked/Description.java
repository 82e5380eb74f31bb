package org.isnad.server.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Vocabulary;

/**
 * What a dataset says of one thing: all that it is the subject of, the parts that have no meaning without it, and the
 * labels of what these point to. Of an article, all of its graph; of what is only pointed to, what does so. Bounded: of
 * a property with very many values some are left out, and the description says of which.
 */
final class Description {

    /** Values of one property; some countries said ten thousand things. */
    static final int VALUES = 1000;
    /** Of one graph; beyond it lie only articles of megabytes. */
    static final int TRIPLES = 20_000;

    /** Whose objects are told with what they are a part of. */
    private static final Set<Node> OWNING =
            Set.of(Vocabulary.chain, RDF.rest.asNode(), Vocabulary.holds, Vocabulary.tenure);

    /** Of what points to a thing, what belongs to its description. */
    private static final Set<Node> INCOMING = Set.of(Vocabulary.said, Vocabulary.echoGroup, Vocabulary.office);

    private static final Set<Node> INCOMING_KINDS = Set.of(Vocabulary.Claim, Vocabulary.EchoGroup, Vocabulary.Office);

    private final DatasetGraph dataset;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Map<Node, Map<Node, Integer>> values = new HashMap<>();
    private final Set<String> cut = new TreeSet<>();

    private Description(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Of a thing that {@link #exists}; within a transaction. */
    static Description of(DatasetGraph dataset, Node thing) {
        Description description = new Description(dataset);
        if (description.is(thing, Vocabulary.Article)) {
            description.addGraph(thing);
        }
        description.add(thing);
        if (INCOMING_KINDS.stream().anyMatch(kind -> description.is(thing, kind))) {
            INCOMING.forEach(property -> description.addAll(Node.ANY, property, thing));
        }
        if (description.graph.isEmpty()) {
            description.addAll(Node.ANY, Node.ANY, thing);
        }
        description.addLabels();
        return description;
    }

    /** Whether anything is said of it, or points to it; within a transaction. */
    static boolean exists(DatasetGraph dataset, Node thing) {
        return dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY)
                || dataset.contains(Node.ANY, Node.ANY, Node.ANY, thing);
    }

    private boolean is(Node thing, Node type) {
        return dataset.contains(Node.ANY, thing, RDF.type.asNode(), type);
    }

    private void addGraph(Node name) {
        Iterator<Quad> quads = dataset.find(name, Node.ANY, Node.ANY, Node.ANY);
        while (quads.hasNext()) {
            if (graph.size() >= TRIPLES) {
                cut.add("the graph of the article");
                return;
            }
            graph.add(quads.next().asTriple());
        }
    }

    private void add(Node thing) {
        if (values.containsKey(thing)) {
            return;
        }
        values.put(thing, new HashMap<>());
        addAll(thing, Node.ANY, Node.ANY);
    }

    private void addAll(Node subject, Node property, Node object) {
        Iterator<Quad> quads = dataset.find(Quad.unionGraph, subject, property, object);
        // A node each: to follow one reading while another goes on would need as many iterators as a chain has links.
        List<Triple> found = new ArrayList<>();
        while (quads.hasNext()) {
            Triple triple = quads.next().asTriple();
            Node bounded = subject.isConcrete() ? subject : object;
            int count = values.computeIfAbsent(bounded, n -> new HashMap<>())
                    .merge(triple.getPredicate(), 1, Integer::sum);
            if (count > VALUES) {
                cut.add(triple.getPredicate().getURI());
                if (property.isConcrete()) {
                    break;
                }
            } else {
                found.add(triple);
            }
        }
        found.forEach(triple -> {
            graph.add(triple);
            if (OWNING.contains(triple.getPredicate()) && triple.getObject().isURI()) {
                add(triple.getObject());
            }
        });
    }

    private void addLabels() {
        Set<Node> named = graph.stream().map(Triple::getObject).filter(Node::isURI).collect(Collectors.toSet());
        graph.stream().map(Triple::getSubject).filter(Node::isURI).forEach(named::add);
        for (Node node : named) {
            Iterator<Quad> labels = dataset.find(Quad.unionGraph, node, RDFS.label.asNode(), Node.ANY);
            labels.forEachRemaining(quad -> graph.add(quad.asTriple()));
        }
    }

    /**
     * The triples.
     *
     * @param document where they are told, so that it can tell what it leaves out
     */
    Graph graph(String document) {
        for (String left : cut) {
            Node note = NodeFactory.createLiteralLang(
                    "Not all is here, for there is too much of it: " + left + ". Ask for the rest in SPARQL.", "en");
            graph.add(NodeFactory.createURI(document), RDFS.comment.asNode(), note);
        }
        return graph;
    }
}
