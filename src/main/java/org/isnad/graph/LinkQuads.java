package org.isnad.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.link.Link;
import org.isnad.link.Links;

/** What the graph of links says of who is who: of each name whose it is, how sure, and why. */
public final class LinkQuads {

    private LinkQuads() {}

    /** Whose each name is that is another's, as IRIs. */
    public static Map<Node, Node> heads(Iris iris, Links links) {
        Map<Node, Node> heads = new HashMap<>();
        links.same().forEach((name, head) -> heads.put(iris.thing(name), iris.thing(head)));
        return heads;
    }

    /**
     * The links and the labels.
     *
     * @param forms how often articles use each form of each name that no authority describes
     */
    public static List<Quad> of(Iris iris, Links links, List<ActorLabels.Form> forms) {
        Node graph = iris.linksGraph();
        Map<Node, Node> heads = heads(iris, links);
        List<Quad> quads = new ArrayList<>();
        new TreeMap<>(links.same()).forEach((name, head) -> {
            Link reason = links.reasons().get(name);
            Node node = iris.thing(name);
            quads.add(Quad.create(graph, node, OWL.sameAs.asNode(), iris.thing(head)));
            quads.add(Quad.create(graph, node, Vocabulary.evidence, Literals.string(reason.evidence())));
            quads.add(Quad.create(graph, node, Vocabulary.confidence, Literals.decimal(reason.score())));
        });
        forms.stream()
                .filter(form -> heads.containsKey(form.actor()))
                .map(form -> Quad.create(graph, heads.get(form.actor()), SKOS.altLabel.asNode(), form.name()))
                .distinct()
                .forEach(quads::add);
        quads.addAll(ActorLabels.of(iris, own(forms, heads).stream()));
        return List.copyOf(quads);
    }

    /** The forms of those who need a label, with those of all their names together. */
    private static List<ActorLabels.Form> own(List<ActorLabels.Form> forms, Map<Node, Node> heads) {
        Set<Node> unlabelled = forms.stream()
                .map(ActorLabels.Form::actor)
                .filter(actor -> !heads.containsKey(actor))
                .collect(Collectors.toSet());
        Map<List<Node>, Long> counts = new HashMap<>();
        for (ActorLabels.Form form : forms) {
            Node actor = heads.getOrDefault(form.actor(), form.actor());
            if (unlabelled.contains(actor)) {
                counts.merge(List.of(actor, form.name()), form.count(), Long::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new ActorLabels.Form(
                        entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .toList();
    }
}
