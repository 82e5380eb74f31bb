package org.isnad.mention;

/**
 * Someone or something that an authority file names.
 *
 * @param id   its path below the base IRI
 * @param kind what it is
 */
public record Known(String id, Kind kind) {

    /** What a known name names. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        COUNTRY,
        /** A capital, which news lets stand for its country's government. */
        CAPITAL,
        PLACE
    }
}
