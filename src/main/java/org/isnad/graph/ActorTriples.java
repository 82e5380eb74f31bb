package org.isnad.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.actor.Actor;
import org.isnad.actor.Name;

/**
 * What an article's graph says about an actor. Of one that an authority file describes, what no such file says: by what
 * other names the article calls it. Of one known from its name alone, the forms of the name; which of them is its
 * label, {@link ActorLabels} chooses from all articles. An unnamed source belongs to its article, and so does its
 * label.
 */
final class ActorTriples {

    private final Iris iris;
    private final Triples triples;

    ActorTriples(Iris iris, Triples triples) {
        this.iris = iris;
        this.triples = triples;
    }

    void add(Actor actor) {
        Node node = iris.actor(actor);
        if (!actor.known()) {
            triples.add(node, RDF.type.asNode(), type(actor.kind()));
        }
        List<Name> forms = actor.met();
        if (actor.kind() == Actor.Kind.UNNAMED) {
            triples.add(node, RDFS.label.asNode(), literal(actor.label()));
            forms = forms.subList(1, forms.size());
        }
        forms.forEach(form -> triples.add(node, SKOS.altLabel.asNode(), literal(form)));
    }

    private static Node literal(Name name) {
        return Literals.string(name.text(), name.language());
    }

    static Node type(Actor.Kind kind) {
        return switch (kind) {
            case PERSON -> Vocabulary.Person;
            case ORGANIZATION -> Vocabulary.Organization;
            case COUNTRY -> Vocabulary.Country;
            case UNNAMED -> Vocabulary.UnnamedSource;
        };
    }
}
