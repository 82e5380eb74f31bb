package org.isnad.spark;

import java.io.Serializable;
import java.util.List;

/**
 * An article that has been read: its quads, and what must be known of it to link it with all others. Things are called
 * by their IRIs, actors as the article calls them.
 *
 * @param iri       its name, and that of its graph
 * @param told      when it was published, such that earlier times sort first; empty when unknown
 * @param quads     all that its graph says before anybody in it is linked, as N-Quads
 * @param namings   whom it names
 * @param mentioned every actor, place and office that it or a claim of it names, and its publisher
 * @param claims    its claims
 * @param runs      the sample of its words that tells copies
 */
record ReadArticle(
        String iri,
        String told,
        String quads,
        List<Naming> namings,
        List<String> mentioned,
        List<Claim> claims,
        int[] runs)
        implements Serializable {

    /**
     * An actor as the article names it.
     *
     * @param forms of its name; empty for one that the article only mentions
     * @param roles the titles given to it
     */
    record Naming(String actor, List<Form> forms, List<String> roles) implements Serializable {}

    /** A form of a name. */
    record Form(String text, String language) implements Serializable {}

    /**
     * A claim as far as echoes depend on it.
     *
     * @param day   as a count of days from 1970-01-01; {@link #NO_DAY} when unknown
     * @param stems the texts of its stems, in order
     * @param kinds what each stem was made of
     */
    record Claim(String iri, long day, String[] stems, byte[] kinds, String[] speakers, String[] places)
            implements Serializable {

        static final long NO_DAY = Long.MIN_VALUE;
    }
}
