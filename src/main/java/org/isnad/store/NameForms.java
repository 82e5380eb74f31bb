package org.isnad.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
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
     * @param links the graph of the labels that were chosen before
     */
    public static Stream<Form> in(DatasetGraph dataset, Node links) {
        Map<Spelling, Long> counts = new LinkedHashMap<>();
        Iterator<Quad> names = dataset.find(Node.ANY, Node.ANY, SKOS.altLabel.asNode(), Node.ANY);
        while (names.hasNext()) {
            Quad quad = names.next();
            if (isArticle(dataset, quad.getGraph()) && !isLabelled(dataset, quad.getSubject(), links)) {
                counts.merge(new Spelling(quad.getSubject(), quad.getObject()), 1L, Long::sum);
            }
        }
        return counts.entrySet().stream().map(e -> new Form(e.getKey().actor, e.getKey().name, e.getValue()));
    }

    private static boolean isArticle(DatasetGraph dataset, Node graph) {
        return dataset.contains(graph, graph, RDF.type.asNode(), Vocabulary.Article);
    }

    private static boolean isLabelled(DatasetGraph dataset, Node actor, Node links) {
        return Iter.anyMatch(
                dataset.find(Node.ANY, actor, RDFS.label.asNode(), Node.ANY),
                quad -> !quad.getGraph().equals(links));
    }
}
