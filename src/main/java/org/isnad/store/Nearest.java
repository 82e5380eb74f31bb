package org.isnad.store;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds what a mistyped word was probably meant to be. */
final class Nearest {

    private Nearest() {}

    /** The candidate with the fewest edits from {@code word}; null when that is more than half of it. */
    static @Nullable String of(String word, Collection<String> candidates) {
        String best = null;
        int fewest = Math.max(2, word.length() / 2) + 1;
        for (String candidate : candidates) {
            int edits = candidate.contains(word) && word.length() > 2 ? 1 : edits(word, candidate);
            if (edits < fewest) {
                fewest = edits;
                best = candidate;
            }
        }
        return best;
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
