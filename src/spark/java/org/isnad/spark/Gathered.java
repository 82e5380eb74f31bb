package org.isnad.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.actor.Actor;
import org.isnad.echo.Sample;
import org.isnad.link.Appearance;
import org.isnad.link.Profile;
import org.isnad.store.Appearances;
import org.isnad.store.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What all articles together tell of one name: as little as if it were in one article, whatever the number of articles.
 *
 * @param forms of the name, each once
 * @param roles the titles given to it, each once
 * @param uses  how many articles name it
 */
record Gathered(Set<ReadArticle.Form> forms, Set<String> roles, int uses) implements Serializable {

    /** Of one whom no article names. */
    static Gathered none() {
        return new Gathered(new HashSet<>(2), new HashSet<>(2), 0);
    }

    static Gathered of(ReadArticle.Naming naming) {
        return new Gathered(new HashSet<>(naming.forms()), new HashSet<>(naming.roles()), 1);
    }

    /** This one with more; this one is changed. */
    Gathered plus(Gathered more) {
        forms.addAll(more.forms);
        roles.addAll(more.roles);
        return new Gathered(forms, roles, uses + more.uses);
    }

    /** The name as it is compared; null for what is neither a person nor a body, and for a name without words. */
    @Nullable
    Profile profile(Program program, String language, String iri) {
        Node node = NodeFactory.createURI(iri);
        Set<Node> names = forms.stream()
                .map(form -> NodeFactory.createLiteralLang(form.text(), form.language()))
                .collect(Collectors.toSet());
        List<Digest.Naming> namings = List.of(new Digest.Naming(node, names, roles));
        Digest all = new Digest(node, "", namings, Set.of(), List.of(), new Sample(iri, "", new int[0]));
        Actor known = program.actors().get(iri);
        List<Actor> authority = known == null ? List.of() : List.of(known);
        List<Appearance> found =
                new ArrayList<>(Appearances.of(List.of(all), program.iris(), language, authority));
        Profile profile = found.isEmpty() ? null : program.isnad().profile(found.getFirst());
        return profile == null ? null : profile.with(Set.of(), uses);
    }
}
