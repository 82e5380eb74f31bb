package org.isnad.echo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the pairs of a list that share enough: an index of what each holds, instead of comparing all with all. */
final class Candidates {

    /** What comes of a pair of the list; may be asked by several threads at once. */
    interface Judge<T> {
        /**
         * @param one    the place of the first
         * @param other  the place of the second, after {@code one}
         * @param shared the weight of the terms that both hold and that not too many hold
         * @return null when nothing comes of it
         */
        @Nullable T of(int one, int other, double shared);
    }

    /** So many of the list are one piece of work; each takes memory for the whole list. */
    private static final int PIECE = 5000;

    private final int[][] terms;
    private final double[] weights;
    /** For each term the places of those that hold it, ascending; null when there are too many, or one alone. */
    private final int[] @Nullable [] holders;

    /**
     * @param terms       what each of the list holds, each term once, in an order that is the same for all
     * @param weights     of each term
     * @param mostHolders a term that more hold leads nowhere
     */
    Candidates(int[][] terms, double[] weights, int mostHolders) {
        this.terms = terms;
        this.weights = weights;
        this.holders = holders(terms, weights.length, mostHolders);
    }

    private static int[] @Nullable [] holders(int[][] terms, int count, int most) {
        int[] held = new int[count];
        for (int[] some : terms) {
            for (int term : some) {
                held[term]++;
            }
        }
        int[][] holders = new int[count][];
        for (int i = terms.length - 1; i >= 0; i--) {
            for (int term : terms[i]) {
                if (holders[term] != null) {
                    holders[term][--held[term]] = i;
                } else if (held[term] > 1 && held[term] <= most) {
                    holders[term] = new int[held[term]];
                    holders[term][--held[term]] = i;
                }
            }
        }
        return holders;
    }

    /** What comes of the pairs that share at least {@code least}, by the later one's place, then by the earlier's. */
    <T> List<T> pairs(double least, Judge<T> judge) {
        return IntStream.range(0, (terms.length + PIECE - 1) / PIECE)
                .parallel()
                .mapToObj(piece -> pairs(piece * PIECE, Math.min(terms.length, (piece + 1) * PIECE), least, judge))
                .flatMap(List::stream)
                .toList();
    }

    private <T> List<T> pairs(int from, int to, double least, Judge<T> judge) {
        double[] shared = new double[to];
        int[] touched = new int[to];
        List<T> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int count = share(i, shared, touched);
            Arrays.sort(touched, 0, count);
            for (int k = 0; k < count; k++) {
                int other = touched[k];
                T pair = shared[other] >= least ? judge.of(other, i, shared[other]) : null;
                if (pair != null) {
                    found.add(pair);
                }
                shared[other] = 0;
            }
        }
        return found;
    }

    /** Adds up what each of those before {@code place} shares with it; tells how many they are. */
    private int share(int place, double[] shared, int[] touched) {
        int count = 0;
        for (int term : terms[place]) {
            int[] some = holders[term];
            for (int k = 0; some != null && some[k] < place; k++) {
                if (shared[some[k]] == 0) {
                    touched[count++] = some[k];
                }
                shared[some[k]] += weights[term];
            }
        }
        return count;
    }
}
