package org.isnad.store;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.link.Link;

/**
 * What follows from all articles of a store together.
 *
 * @param heads      for each name that is another's, whose it is
 * @param links      the same, why, the labels of actors, and which claims and articles repeat others: the graph of links
 * @param known      what is known of all that the articles name: the graph of authority
 * @param candidates names that may be one's, with too little evidence to say so; surest first
 */
public record Findings(Map<Node, Node> heads, List<Quad> links, List<Quad> known, List<Link> candidates) {

    public Findings {
        heads = Map.copyOf(heads);
        links = List.copyOf(links);
        known = List.copyOf(known);
        candidates = List.copyOf(candidates);
    }
}
