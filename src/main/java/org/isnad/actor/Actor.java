package org.isnad.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * Someone or something that can say something.
 *
 * @param kind  what it is
 * @param id    its path below the base IRI, such as {@code person/fuad-hussein} (authority) or
 *              {@code person/ar/<folded-name>} (from its name alone); unique and stable
 * @param names its label first, then every other form of the name that is known; never empty
 * @param met   the forms that the article at hand uses and no authority file gives
 * @param known whether an authority file describes it (then the authority's graph carries its labels)
 */
public record Actor(Kind kind, String id, List<Name> names, List<Name> met, boolean known) {

    /** The classes of actors; the ontology has one class for each. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        COUNTRY,
        /** Known only by a description, scoped to its article. */
        UNNAMED
    }

    /** @throws IllegalArgumentException without a name */
    public Actor {
        names = List.copyOf(names);
        met = List.copyOf(met);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an actor needs a name: " + id);
        }
    }

    /** One that an authority file describes. */
    public static Actor known(Kind kind, String id, List<Name> names) {
        return new Actor(kind, id, names, List.of(), true);
    }

    /** One that is known by the names alone that an article uses. */
    public static Actor named(Kind kind, String id, List<Name> names) {
        return new Actor(kind, id, names, names, false);
    }

    /** The same, met under a further name. */
    public Actor met(Name name) {
        if (names.contains(name) || met.contains(name)) {
            return this;
        }
        List<Name> more = new ArrayList<>(met);
        more.add(name);
        return new Actor(kind, id, names, more, known);
    }

    /** The one name it is shown under. */
    public Name label() {
        return names.getFirst();
    }
}
