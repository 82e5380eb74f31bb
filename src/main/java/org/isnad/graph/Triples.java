package org.isnad.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** The triples of one named graph as they are told: in the order of telling, each once. */
final class Triples {

    private final Node graph;
    private final Set<Quad> quads = new LinkedHashSet<>();

    Triples(Node graph) {
        this.graph = graph;
    }

    void add(Node subject, Node predicate, Node object) {
        quads.add(Quad.create(graph, subject, predicate, object));
    }

    /** Tells a string; nothing when there is none. */
    void add(Node subject, Node predicate, @Nullable String object) {
        if (object != null) {
            add(subject, predicate, Literals.string(object));
        }
    }

    List<Quad> quads() {
        return List.copyOf(quads);
    }
}
