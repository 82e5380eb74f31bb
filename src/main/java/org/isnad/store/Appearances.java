package org.isnad.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.actor.Actor;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import org.isnad.link.Appearance;
import org.jspecify.annotations.Nullable;

/** Reads how the articles of a store name their actors, as each was read, whoever they have been found to be since. */
public final class Appearances {

    private static final Map<String, Actor.Kind> KINDS =
            Map.of("person", Actor.Kind.PERSON, "organization", Actor.Kind.ORGANIZATION);

    private record Named(Node article, Node actor) {}

    private final DatasetGraph dataset;
    private final Iris iris;
    private final String language;
    private final Map<Node, Appearance> found = new HashMap<>();
    private final Map<Named, Set<Node>> names = new HashMap<>();

    private Appearances(DatasetGraph dataset, Iris iris, String language) {
        this.dataset = dataset;
        this.iris = iris;
        this.language = language;
    }

    /**
     * Every named actor of the store, and every one of the authority; within a transaction.
     *
     * @param language that of the names
     */
    public static Collection<Appearance> in(DatasetGraph dataset, Iris iris, String language) {
        Appearances appearances = new Appearances(dataset, iris, language);
        appearances.readNames();
        appearances.readRoles();
        return appearances.found.values();
    }

    private void readNames() {
        Node authority = iris.authorityGraph();
        Stream.of(RDFS.label, SKOS.altLabel)
                .forEach(property -> each(authority, property.asNode(), (actor, name) -> note(actor, name, true)));
        Map<Node, Node> heads = heads();
        dataset.find(Node.ANY, Node.ANY, SKOS.altLabel.asNode(), Node.ANY).forEachRemaining(quad -> {
            Node article = quad.getGraph();
            if (!article.equals(authority) && !article.equals(iris.linksGraph())) {
                Appearance appearance = note(quad.getSubject(), quad.getObject(), false);
                if (appearance != null) {
                    appearance.articles().add(article.getURI());
                    Node head = heads.getOrDefault(quad.getSubject(), quad.getSubject());
                    names.computeIfAbsent(new Named(article, head), n -> new HashSet<>(2))
                            .add(quad.getSubject());
                }
            }
        });
    }

    /** Whose each name has been found to be. */
    private Map<Node, Node> heads() {
        Map<Node, Node> heads = new HashMap<>();
        each(iris.linksGraph(), OWL.sameAs.asNode(), heads::put);
        return heads;
    }

    private @Nullable Appearance note(Node actor, Node name, boolean known) {
        String id = iris.id(actor);
        Actor.Kind kind = id == null ? null : KINDS.get(id.substring(0, Math.max(0, id.indexOf('/'))));
        if (kind == null) {
            return null;
        }
        Appearance appearance = found.computeIfAbsent(
                actor,
                a -> new Appearance(id, kind, known, new HashSet<>(2), new HashSet<>(2), new HashSet<>(2)));
        // What articles call somebody whom the authority knows may be an office of the day.
        if (appearance.known() == known && name.getLiteralLanguage().equals(language)) {
            appearance.names().add(name.getLiteralLexicalForm());
        }
        return appearance;
    }

    /** A claim tells its speaker's role; the speaker stands for every name of it in the article. */
    private void readRoles() {
        Map<Node, Quad> roles = new HashMap<>();
        dataset.find(Node.ANY, Node.ANY, Vocabulary.role, Node.ANY)
                .forEachRemaining(quad -> roles.put(quad.getSubject(), quad));
        dataset.find(Node.ANY, Node.ANY, Vocabulary.said, Node.ANY).forEachRemaining(quad -> {
            Quad role = roles.get(quad.getObject());
            if (role != null) {
                Named speaker = new Named(quad.getGraph(), quad.getSubject());
                names.getOrDefault(speaker, Set.of(quad.getSubject())).stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .forEach(appearance -> appearance.roles().add(role.getObject().getLiteralLexicalForm()));
            }
        });
    }

    private void each(Node graph, Node property, BiConsumer<Node, Node> take) {
        dataset.find(graph, Node.ANY, property, Node.ANY)
                .forEachRemaining(quad -> take.accept(quad.getSubject(), quad.getObject()));
    }
}
