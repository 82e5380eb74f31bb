package org.isnad.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest known phrase at a position of a token list.
 *
 * @param <V> what is known about a phrase
 */
public final class PhraseIndex<V> {

    /**
     * A phrase found.
     *
     * @param value  what is known about it; the first that was added wins
     * @param length how many tokens it has
     */
    public record Match<V>(V value, int length) {}

    private static final class Step<V> {
        final Map<String, Step<V>> next = new HashMap<>();

        @Nullable
        V value;
    }

    private final Step<V> root = new Step<>();

    /** Adds a phrase of folded words; a phrase already there keeps its first value. Gives the value it has now. */
    public V add(List<String> folded, V value) {
        Step<V> step = root;
        for (String word : folded) {
            step = step.next.computeIfAbsent(word, w -> new Step<>());
        }
        if (step == root) {
            return value;
        }
        if (step.value == null) {
            step.value = value;
        }
        return step.value;
    }

    /** The longest phrase that starts at token {@code from} and ends before {@code limit}; null when there is none. */
    public @Nullable Match<V> longest(List<Token> tokens, int from, int limit) {
        return longest(tokens, from, limit, tokens.get(from).folded());
    }

    /** The same, with {@code first} in place of the first token's folded form (a word without its proclitics). */
    public @Nullable Match<V> longest(List<Token> tokens, int from, int limit, String first) {
        Match<V> best = null;
        Step<V> step = root.next.get(first);
        for (int i = from + 1; step != null; i++) {
            if (step.value != null) {
                best = new Match<>(step.value, i - from);
            }
            if (i >= limit) {
                break;
            }
            step = step.next.get(tokens.get(i).folded());
        }
        return best;
    }
}
