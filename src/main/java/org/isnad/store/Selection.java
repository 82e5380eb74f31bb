package org.isnad.store;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The part of a store that an export holds: everything, or some claims with all that describes them. */
final class Selection {

    private static final Node SAID = Vocabulary.said;
    private static final Node WITHIN = Vocabulary.within;
    private static final Node ECHOES = Vocabulary.echoes;
    private static final Node COPY_OF = Vocabulary.copyOf;

    private final DatasetGraph dataset;
    /** The claims to keep, in an export of some. */
    private final Set<Node> claims;

    private final boolean everything;
    private final TreeSet<Node> subjects = new TreeSet<>(NodeOrder.NODES);

    private Selection(DatasetGraph dataset, Set<Node> claims, boolean everything) {
        this.dataset = dataset;
        this.claims = claims;
        this.everything = everything;
    }

    /** Within a transaction. */
    static Selection of(Store store, ExportFilter filter) {
        DatasetGraph dataset = store.dataset();
        if (filter.passesAll()) {
            Selection all = new Selection(dataset, Set.of(), true);
            dataset.find().forEachRemaining(q -> all.subjects.add(q.getSubject()));
            all.subjects.remove(Iris.storeGraph());
            return all;
        }
        Selection some = new Selection(dataset, new HashSet<>(), false);
        new ClaimReader(store).all().filter(filter::passes).forEach(c -> some.keep(NodeFactory.createURI(c.iri())));
        some.follow();
        return some;
    }

    private void keep(Node claim) {
        // A claim told inside another makes no sense without it.
        for (Node c = claim; c != null && claims.add(c); c = within(c)) {
            // The loop's head does all of it.
        }
    }

    private @Nullable Node within(Node claim) {
        List<Node> outer = Iter.toList(Iter.map(dataset.find(Node.ANY, claim, WITHIN, Node.ANY), Quad::getObject));
        return outer.isEmpty() ? null : outer.getFirst();
    }

    /** Everything that the kept claims lead to, except other claims. */
    private void follow() {
        Deque<Node> open = new ArrayDeque<>(claims);
        for (Node claim : claims) {
            dataset.find(Node.ANY, Node.ANY, SAID, claim).forEachRemaining(q -> open.add(q.getSubject()));
        }
        while (!open.isEmpty()) {
            Node subject = open.remove();
            if (subjects.add(subject)) {
                about(subject).map(Quad::getObject).filter(this::leadsOn).forEach(open::add);
            }
        }
    }

    /** The ontology explains the kinds of things; it is not part of what is said. */
    private boolean leadsOn(Node object) {
        return object.isURI() && !object.getURI().startsWith(Vocabulary.NAMESPACE) && !subjects.contains(object);
    }

    /** The subjects, sorted. */
    Iterable<Node> subjects() {
        return subjects;
    }

    /** The quads about one subject, sorted by predicate, object and graph. */
    Stream<Quad> about(Node subject) {
        return Iter.toList(dataset.find(Node.ANY, subject, Node.ANY, Node.ANY)).stream()
                .filter(this::kept)
                .sorted(Comparator.comparing(Quad::asTriple, NodeOrder.TRIPLES)
                        .thenComparing(Quad::getGraph, NodeOrder.NODES));
    }

    private boolean kept(Quad quad) {
        boolean toClaim =
                quad.getPredicate().equals(SAID) || quad.getPredicate().equals(ECHOES);
        boolean toArticle = quad.getPredicate().equals(COPY_OF);
        return everything
                || (!toClaim || claims.contains(quad.getObject()))
                        && (!toArticle || subjects.contains(quad.getObject()));
    }
}
