package org.isnad.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.actor.Actor;
import org.isnad.actor.Name;
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
     * Every named actor of the store, and everybody known; within a transaction.
     *
     * @param language that of the names
     * @param known    whom the authority describes
     */
    public static Collection<Appearance> in(DatasetGraph dataset, Iris iris, String language, Collection<Actor> known) {
        Appearances appearances = new Appearances(dataset, iris, language);
        known.forEach(appearances::add);
        appearances.readMentions();
        appearances.readNames();
        appearances.readRoles();
        return appearances.found.values();
    }

    private void add(Actor actor) {
        if (KINDS.containsValue(actor.kind())) {
            Set<String> names = actor.names().stream()
                    .filter(name -> name.language().equals(language))
                    .map(Name::text)
                    .collect(Collectors.toSet());
            found.put(
                    iris.actor(actor),
                    new Appearance(actor.id(), actor.kind(), true, names, new HashSet<>(2), new HashSet<>(2)));
        }
    }

    /** Articles mention whom the authority knows without telling a name. */
    private void readMentions() {
        dataset.find(Node.ANY, Node.ANY, Vocabulary.mentions, Node.ANY).forEachRemaining(quad -> {
            Appearance appearance = found.get(quad.getObject());
            if (appearance != null) {
                appearance.articles().add(quad.getGraph().getURI());
            }
        });
    }

    private void readNames() {
        Map<Node, Node> heads = heads();
        dataset.find(Node.ANY, Node.ANY, SKOS.altLabel.asNode(), Node.ANY).forEachRemaining(quad -> {
            Node article = quad.getGraph();
            boolean ofArticle = !article.equals(iris.authorityGraph()) && !article.equals(iris.linksGraph());
            Appearance appearance = ofArticle ? named(quad.getSubject(), quad.getObject()) : null;
            if (appearance != null) {
                appearance.articles().add(article.getURI());
                Node head = heads.getOrDefault(quad.getSubject(), quad.getSubject());
                names.computeIfAbsent(new Named(article, head), n -> new HashSet<>(2))
                        .add(quad.getSubject());
            }
        });
    }

    /** Whose each name has been found to be. */
    private Map<Node, Node> heads() {
        Map<Node, Node> heads = new HashMap<>();
        each(iris.linksGraph(), OWL.sameAs.asNode(), heads::put);
        return heads;
    }

    /** What articles call somebody whom the authority knows may be the office of the day, and is no name. */
    private @Nullable Appearance named(Node actor, Node name) {
        String id = iris.id(actor);
        Actor.Kind kind = id == null ? null : KINDS.get(id.substring(0, Math.max(0, id.indexOf('/'))));
        if (kind == null) {
            return null;
        }
        Appearance appearance = found.computeIfAbsent(
                actor, a -> new Appearance(id, kind, false, new HashSet<>(2), new HashSet<>(2), new HashSet<>(2)));
        if (!appearance.known() && name.getLiteralLanguage().equals(language)) {
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
                        .forEach(appearance ->
                                appearance.roles().add(role.getObject().getLiteralLexicalForm()));
            }
        });
    }

    private void each(Node graph, Node property, BiConsumer<Node, Node> take) {
        dataset.find(graph, Node.ANY, property, Node.ANY)
                .forEachRemaining(quad -> take.accept(quad.getSubject(), quad.getObject()));
    }
}
