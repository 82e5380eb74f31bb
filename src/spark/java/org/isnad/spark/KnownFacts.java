package org.isnad.spark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.isnad.graph.Vocabulary;

/**
 * What authority files say of all that the articles name. There is no more of it than there is in these files, however
 * many articles there are, and so the driver gathers it.
 */
record KnownFacts(List<Quad> quads) {

    /** @param articles linked */
    static KnownFacts of(JavaRDD<ReadArticle> articles, Broadcast<Settings> settings, Program program) {
        Set<Node> mentioned = articles.mapPartitions(some -> {
                    Program here = Program.of(settings.value());
                    Set<String> known = new HashSet<>();
                    some.forEachRemaining(article -> article.mentioned().stream()
                            .filter(thing -> here.known().knows(NodeFactory.createURI(thing)))
                            .forEach(known::add));
                    return known.iterator();
                })
                .distinct()
                .collect()
                .stream()
                .map(NodeFactory::createURI)
                .collect(Collectors.toSet());
        return new KnownFacts(program.known().of(mentioned));
    }

    /** For each place all that it lies in, itself among it. */
    HashMap<String, HashSet<String>> regions() {
        Map<String, Set<String>> parents = new HashMap<>();
        quads.stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.inside))
                .forEach(quad -> parents.computeIfAbsent(quad.getSubject().getURI(), place -> new HashSet<>(2))
                        .add(quad.getObject().getURI()));
        HashMap<String, HashSet<String>> regions = new HashMap<>();
        parents.keySet().forEach(place -> reach(place, parents, regions.computeIfAbsent(place, p -> new HashSet<>())));
        return regions;
    }

    private static void reach(String place, Map<String, Set<String>> parents, Set<String> found) {
        if (found.add(place)) {
            parents.getOrDefault(place, Set.of()).forEach(parent -> reach(parent, parents, found));
        }
    }
}
