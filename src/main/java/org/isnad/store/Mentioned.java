package org.isnad.store;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** What articles name. */
public final class Mentioned {

    private Mentioned() {}

    /**
     * Every actor, place and office that an article or a claim names, each once.
     *
     * @param heads for each name that is another's, whose it is
     */
    public static Set<Node> in(Collection<Digest> articles, Map<Node, Node> heads) {
        return articles.stream()
                .flatMap(article -> article.mentioned().stream())
                .map(node -> heads.getOrDefault(node, node))
                .collect(Collectors.toSet());
    }
}
