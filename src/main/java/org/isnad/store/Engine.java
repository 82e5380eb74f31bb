package org.isnad.store;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.article.Article;
import org.isnad.graph.Iris;
import org.isnad.link.Decision;

/**
 * What a build needs to know to turn articles into quads. All functions are pure and may be called by any thread.
 *
 * @param version    changes whenever the same article may give other quads: the program's version and all it knows
 * @param iris       the names of things
 * @param hash       tells two articles apart that differ in any field; {@code quads} states it of the article's IRI as
 *                   {@code isnad:contentHash}
 * @param quads      all quads of an article as it reads alone, every one in its graph
 * @param digest     of the quads of an article what must be known of it to link it with others
 * @param background what every store has, whatever its articles: the ontology, in a graph of its own
 * @param findings   what follows from all articles together and from what was decided
 */
public record Engine(
        String version,
        Iris iris,
        Function<Article, String> hash,
        Function<Article, List<Quad>> quads,
        Function<Collection<Quad>, Digest> digest,
        List<Quad> background,
        BiFunction<Collection<Digest>, List<Decision>, Findings> findings) {

    public Engine {
        background = List.copyOf(background);
    }

    /** The graph of an article: its IRI. */
    Node graph(Article article) {
        return iris.article(article.id());
    }
}
