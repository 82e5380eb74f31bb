package org.isnad.graph;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;

/**
 * Says of whoever bears a name what an article says of the name. The name itself keeps its forms, so that the article
 * still tells how it named whom.
 *
 * @param heads for each name that is another's, whose it is
 */
public record Renaming(Map<Node, Node> heads) {

    private static final Node ALT_LABEL = SKOS.altLabel.asNode();

    public Renaming {
        heads = Map.copyOf(heads);
    }

    /** The quads of an article as it was read, renamed; in the same order, each once. */
    public List<Quad> apply(List<Quad> quads) {
        return heads.isEmpty()
                ? quads
                : quads.stream().map(this::apply).distinct().toList();
    }

    private Quad apply(Quad quad) {
        if (quad.getPredicate().equals(ALT_LABEL)) {
            return quad;
        }
        Node subject = heads.getOrDefault(quad.getSubject(), quad.getSubject());
        Node object = heads.getOrDefault(quad.getObject(), quad.getObject());
        return subject == quad.getSubject() && object == quad.getObject()
                ? quad
                : Quad.create(quad.getGraph(), subject, quad.getPredicate(), object);
    }
}
