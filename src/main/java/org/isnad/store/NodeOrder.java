package org.isnad.store;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/** The order of exports: by term, so that the same graph always gives the same bytes. */
final class NodeOrder {

    static final Comparator<Node> NODES = NodeCmp::compareRDFTerms;

    static final Comparator<Triple> TRIPLES = Comparator.comparing(Triple::getSubject, NODES)
            .thenComparing(Triple::getPredicate, predicates())
            .thenComparing(Triple::getObject, NODES);

    private NodeOrder() {}

    /** What a thing is comes first. */
    private static Comparator<Node> predicates() {
        Node type = RDF.type.asNode();
        return Comparator.comparing((Node p) -> !p.equals(type)).thenComparing(NODES);
    }
}
