package org.isnad.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.actor.Actor;
import org.isnad.actor.Name;
import org.isnad.graph.Iris;
import org.isnad.link.Appearance;
import org.jspecify.annotations.Nullable;

/** Gathers how articles name their actors. */
public final class Appearances {

    private static final Map<String, Actor.Kind> KINDS =
            Map.of("person", Actor.Kind.PERSON, "organization", Actor.Kind.ORGANIZATION);

    private final Iris iris;
    private final String language;
    private final Map<Node, Appearance> found = new HashMap<>();

    private Appearances(Iris iris, String language) {
        this.iris = iris;
        this.language = language;
    }

    /**
     * Every named actor of some articles, and everybody known.
     *
     * @param language that of the names
     * @param known    whom the authority describes
     */
    public static Collection<Appearance> of(
            Collection<Digest> articles, Iris iris, String language, Collection<Actor> known) {
        Appearances appearances = new Appearances(iris, language);
        known.forEach(appearances::add);
        for (Digest article : articles) {
            String name = article.article().getURI();
            article.namings().forEach(naming -> appearances.add(name, naming));
        }
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

    /** What articles call somebody whom the authority knows may be the office of the day, and is no name. */
    private void add(String article, Digest.Naming naming) {
        Appearance appearance = found.get(naming.actor());
        if (appearance == null && !naming.names().isEmpty()) {
            appearance = named(naming.actor());
        }
        if (appearance != null) {
            appearance.articles().add(article);
            appearance.roles().addAll(naming.roles());
            if (!appearance.known()) {
                naming.names().stream()
                        .filter(name -> name.getLiteralLanguage().equals(language))
                        .map(Node::getLiteralLexicalForm)
                        .forEach(appearance.names()::add);
            }
        }
    }

    /** Null for what is neither a person nor a body. */
    private @Nullable Appearance named(Node actor) {
        String id = iris.id(actor);
        Actor.Kind kind = id == null ? null : KINDS.get(id.substring(0, Math.max(0, id.indexOf('/'))));
        if (kind == null) {
            return null;
        }
        Appearance appearance =
                new Appearance(id, kind, false, new HashSet<>(2), new HashSet<>(2), new HashSet<>(2));
        found.put(actor, appearance);
        return appearance;
    }
}
