package org.isnad.actor;

/**
 * One form of a name.
 *
 * @param text     as written
 * @param language a BCP 47 tag
 */
public record Name(String text, String language) implements Comparable<Name> {

    @Override
    public int compareTo(Name other) {
        int byLanguage = language.compareTo(other.language);
        return byLanguage != 0 ? byLanguage : text.compareTo(other.text);
    }
}
