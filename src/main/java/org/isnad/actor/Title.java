package org.isnad.actor;

import java.util.Set;

/**
 * A title or office that an article gives someone, under the stems by which titles are compared.
 *
 * @param head      the stem of its first noun, after forms of address
 * @param words     the stems of all its words
 * @param countries those of them that are codes of the countries it belongs to
 */
public record Title(String head, Set<String> words, Set<String> countries) {

    public Title {
        words = Set.copyOf(words);
        countries = Set.copyOf(countries);
    }

    /** One that tells no country. */
    static Title of(String head, Set<String> words) {
        return new Title(head, words, Set.of());
    }

    /** How many of the other's words this title has, between 0 and 1; 0 when it is headed by another noun. */
    public double share(Title other) {
        return head.equals(other.head) ? (double) common(other) / other.words.size() : 0;
    }

    /** How alike two titles are: the words they share among all they have. */
    public double likeness(Title other) {
        long common = common(other);
        return (double) common / (words.size() + other.words.size() - common);
    }

    /** Whether one of the words is the code of a country. */
    boolean tellsCountry() {
        return !countries.isEmpty();
    }

    private long common(Title other) {
        return other.words.stream().filter(words::contains).count();
    }
}
