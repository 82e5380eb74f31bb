package org.isnad.store;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.link.Link;

/**
 * Who is who in a store.
 *
 * @param heads for each name that is another's, whose it is
 * @param quads the same, why, and the labels, in the graph of links
 * @param candidates names that may be one's, with too little evidence to say so; surest first
 */
public record Findings(Map<Node, Node> heads, List<Quad> quads, List<Link> candidates) {

    public Findings {
        heads = Map.copyOf(heads);
        quads = List.copyOf(quads);
        candidates = List.copyOf(candidates);
    }
}
