package org.isnad.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.graph.ActorLabels.Form;
import org.isnad.graph.Vocabulary;

/** Counts how articles spell the names of the actors that no authority file describes. */
public final class NameForms {

    private record Spelling(Node actor, Node name) {}

    private NameForms() {}

    /**
     * Every form of every such actor, within a transaction. An unnamed source has its label in its article already.
     *
     * @param known whether an authority describes an actor
     */
    public static List<Form> in(DatasetGraph dataset, Predicate<Node> known) {
        Set<Node> unnamed = Iter.toSet(Iter.map(
                dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.UnnamedSource), Quad::getSubject));
        Map<Node, Boolean> articles = new HashMap<>();
        Map<Spelling, Long> counts = new LinkedHashMap<>();
        dataset.find(Node.ANY, Node.ANY, SKOS.altLabel.asNode(), Node.ANY).forEachRemaining(quad -> {
            Node actor = quad.getSubject();
            boolean ofArticle = articles.computeIfAbsent(quad.getGraph(), graph -> isArticle(dataset, graph));
            if (ofArticle && !known.test(actor) && !unnamed.contains(actor)) {
                counts.merge(new Spelling(actor, quad.getObject()), 1L, Long::sum);
            }
        });
        return counts.entrySet().stream()
                .map(e -> new Form(e.getKey().actor, e.getKey().name, e.getValue()))
                .toList();
    }

    private static boolean isArticle(DatasetGraph dataset, Node graph) {
        return dataset.contains(graph, graph, RDF.type.asNode(), Vocabulary.Article);
    }
}
