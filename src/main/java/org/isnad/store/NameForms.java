package org.isnad.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.isnad.graph.ActorLabels.Form;

/** Counts how articles spell the names of the actors that no authority file describes. */
public final class NameForms {

    private record Spelling(Node actor, Node name) {}

    private NameForms() {}

    /**
     * Every form of every such actor. An unnamed source has its label in its article already.
     *
     * @param known whether an authority describes an actor
     */
    public static List<Form> of(Collection<Digest> articles, Predicate<Node> known) {
        Map<Spelling, Long> counts = new LinkedHashMap<>();
        for (Digest article : articles) {
            for (Digest.Naming naming : article.namings()) {
                if (!known.test(naming.actor())) {
                    naming.names().forEach(name -> counts.merge(new Spelling(naming.actor(), name), 1L, Long::sum));
                }
            }
        }
        return counts.entrySet().stream()
                .map(e -> new Form(e.getKey().actor, e.getKey().name, e.getValue()))
                .toList();
    }
}
