package org.isnad.actor;

import java.util.List;

/**
 * A post that someone holds for a time, such as foreign minister of Iraq.
 *
 * @param id    its path below the base IRI, such as {@code office/foreign-minister-of-iraq}
 * @param names its label first, then other titles of it
 */
public record Office(String id, List<Name> names) {

    public Office {
        names = List.copyOf(names);
    }
}
