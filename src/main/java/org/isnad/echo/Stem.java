package org.isnad.echo;

/**
 * What is left of a word when its endings are taken off.
 *
 * @param text the same for words that are forms of one another, as far as letters can tell; of a number its digits
 * @param kind how much it tells when two texts share it
 */
public record Stem(String text, Kind kind) {

    /** What a stem was made of. */
    public enum Kind {
        /** A word that any news may use. */
        COMMON,
        /** A word that no table knows, most often a name, or one made of the name of a country. */
        NAME,
        NUMBER
    }
}
