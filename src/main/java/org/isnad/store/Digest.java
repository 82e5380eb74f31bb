package org.isnad.store;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.isnad.echo.Sample;
import org.isnad.echo.Saying;

/**
 * What must be known of one article to link it with all others. It depends on the article alone: actors are called as
 * the article calls them, whoever they have been found to be.
 *
 * @param article   the name of the article and of its graph
 * @param hash      of its content
 * @param namings   whom it names
 * @param mentioned every actor, place and office that it or a claim of it names, and its publisher
 * @param sayings   its claims; of the places only those named, not what they lie in
 * @param sample    of its words
 */
public record Digest(
        Node article, String hash, List<Naming> namings, Set<Node> mentioned, List<Saying> sayings, Sample sample) {

    /**
     * An actor as an article names it.
     *
     * @param actor its IRI
     * @param names literals with a language; empty for one that the article only mentions
     * @param roles the titles given to it, as written
     */
    public record Naming(Node actor, Set<Node> names, Set<String> roles) {

        public Naming {
            names = Set.copyOf(names);
            roles = Set.copyOf(roles);
        }
    }

    public Digest {
        namings = List.copyOf(namings);
        mentioned = Set.copyOf(mentioned);
        sayings = List.copyOf(sayings);
    }
}
