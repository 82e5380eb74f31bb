package org.isnad.actor;

import java.util.Set;

/**
 * A title or office that an article gives someone, under the stems by which titles are compared.
 *
 * @param head  the stem of its first noun, after forms of address
 * @param words the stems of all its words
 */
public record Title(String head, Set<String> words) {

    private static final int FIRST_BEYOND_ASCII = 0x80;

    public Title {
        words = Set.copyOf(words);
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
        return words.stream().anyMatch(word -> word.chars().allMatch(c -> c < FIRST_BEYOND_ASCII));
    }

    private long common(Title other) {
        return other.words.stream().filter(words::contains).count();
    }
}
