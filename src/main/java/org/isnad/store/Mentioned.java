package org.isnad.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.Vocabulary;

/** What the articles of a store name. */
public final class Mentioned {

    private static final List<Node> MENTIONING =
            List.of(Vocabulary.place, Vocabulary.mentions, Vocabulary.office, DCTerms.publisher.asNode());

    private Mentioned() {}

    /** Every actor, place and office that an article or a claim names, each once; within a transaction. */
    public static Set<Node> in(DatasetGraph dataset) {
        Set<Node> mentioned = new HashSet<>();
        Map<Node, Boolean> articles = new HashMap<>();
        for (Node property : MENTIONING) {
            Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
            while (quads.hasNext()) {
                Quad quad = quads.next();
                if (articles.computeIfAbsent(quad.getGraph(), graph -> isArticle(dataset, graph))) {
                    mentioned.add(quad.getObject());
                }
            }
        }
        return mentioned;
    }

    /** Not so the graph of what is known: its tenures name offices too, and each build would bring more of them in. */
    private static boolean isArticle(DatasetGraph dataset, Node graph) {
        return dataset.contains(graph, graph, RDF.type.asNode(), Vocabulary.Article);
    }
}
