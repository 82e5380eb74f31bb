package org.isnad.actor;

import java.util.List;

/**
 * Someone or something that can say something.
 *
 * @param kind  what it is
 * @param id    its path below the base IRI, such as {@code person/fuad-hussein} (authority) or
 *              {@code person/ar/<folded-name>} (from its name alone); unique and stable
 * @param names its label first, then every other form of the name met or known; never empty
 * @param known whether an authority file describes it (then the authority's graph carries its labels)
 */
public record Actor(Kind kind, String id, List<Name> names, boolean known) {

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
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an actor needs a name: " + id);
        }
    }

    /** The one name it is shown under. */
    public Name label() {
        return names.getFirst();
    }
}
