package org.isnad.store;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.article.Article;

/**
 * What a build needs to know to turn articles into quads. All functions are pure and may be called by any thread.
 *
 * @param version    changes whenever the same article may give other quads: the program's version and all it knows
 * @param graph      the graph of an article: its IRI
 * @param hash       tells two articles apart that differ in any field; {@code quads} states it of the article's IRI as
 *                   {@code isnad:contentHash}
 * @param quads      all quads of an article, every one in its graph
 * @param background the ontology and what is known of all things but places, in graphs of their own
 * @param places     what is known of the places that articles mention, in a graph of {@code background}; called within a
 *                   transaction
 * @param linksGraph where {@code links} go
 * @param links      what follows from all articles together; called within a transaction
 */
public record Engine(
        String version,
        Function<Article, Node> graph,
        Function<Article, String> hash,
        Function<Article, List<Quad>> quads,
        List<Quad> background,
        Function<DatasetGraph, List<Quad>> places,
        Node linksGraph,
        Function<DatasetGraph, List<Quad>> links) {

    public Engine {
        background = List.copyOf(background);
    }
}
