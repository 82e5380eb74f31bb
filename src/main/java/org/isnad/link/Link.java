package org.isnad.link;

import java.util.Comparator;

/**
 * Two names that may be one actor's.
 *
 * @param one      the id of one, the lesser of the two
 * @param other    the id of the other
 * @param score    how sure, between 0 and 1
 * @param evidence what speaks for it and against it, in words
 */
public record Link(String one, String other, double score, String evidence) {

    /** The surest first; of equals by their ids. */
    static final Comparator<Link> SUREST_FIRST = Comparator.comparingDouble(Link::score)
            .reversed()
            .thenComparing(Link::one)
            .thenComparing(Link::other);

    /** A link between two in whichever order. */
    static Link of(String one, String other, double score, String evidence) {
        boolean ordered = one.compareTo(other) <= 0;
        return new Link(ordered ? one : other, ordered ? other : one, score, evidence);
    }
}
