package org.isnad.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.echo.Copies;
import org.isnad.echo.Echoes;
import org.isnad.echo.Saying;
import org.isnad.graph.EchoQuads;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;

/** Finds what several articles repeat. */
public final class Repetitions {

    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Set<String>> regions = new HashMap<>();

    private Repetitions(Map<Node, Node> heads, Collection<Quad> known) {
        heads.forEach((name, head) -> this.heads.put(name.getURI(), head.getURI()));
        known.stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.inside))
                .forEach(quad -> parents.computeIfAbsent(quad.getSubject().getURI(), place -> new HashSet<>(2))
                        .add(quad.getObject().getURI()));
    }

    /**
     * The echoes among all claims and the copies among all articles, for the graph of links.
     *
     * @param heads for each name that is another's, whose it is
     * @param known what is known of the places: which lies in which
     */
    public static List<Quad> of(
            Collection<Digest> articles, Iris iris, Map<Node, Node> heads, Collection<Quad> known) {
        Repetitions repetitions = new Repetitions(heads, known);
        Stream<Saying> sayings =
                articles.stream().flatMap(article -> article.sayings().stream()).map(repetitions::complete);
        Echoes echoes = Echoes.of(sayings);
        return EchoQuads.of(
                iris, echoes, Copies.of(articles.stream().map(Digest::sample).toList()));
    }

    /** With whose the names of its speakers are, and all that its places lie in. */
    private Saying complete(Saying saying) {
        return saying.with(
                saying.speakers().stream()
                        .map(speaker -> heads.getOrDefault(speaker, speaker))
                        .collect(Collectors.toSet()),
                saying.places().stream()
                        .flatMap(place -> regions.computeIfAbsent(place, this::region).stream())
                        .collect(Collectors.toSet()));
    }

    /** A place with all that it lies in. */
    private Set<String> region(String place) {
        Set<String> found = new HashSet<>();
        reach(place, found);
        return found;
    }

    private void reach(String place, Set<String> found) {
        if (found.add(place)) {
            parents.getOrDefault(place, Set.of()).forEach(parent -> reach(parent, found));
        }
    }
}
