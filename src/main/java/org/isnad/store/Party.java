package org.isnad.store;

import java.util.List;

/**
 * An actor or a place as the store knows it.
 *
 * @param iri   its IRI
 * @param names every name of it, its label first; empty when nothing describes it
 */
public record Party(String iri, List<String> names) {

    public Party {
        names = List.copyOf(names);
    }

    /** The name to show: its label, else its IRI. */
    public String label() {
        return names.isEmpty() ? iri : names.getFirst();
    }
}
