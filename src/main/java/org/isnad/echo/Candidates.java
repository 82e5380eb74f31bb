package org.isnad.echo;

import java.util.Arrays;

/** Finds the pairs of a list that share enough: an index of what each holds, instead of comparing all with all. */
final class Candidates {

    /** Takes a pair of the list. */
    interface Sink {
        /**
         * @param one    the place of the first
         * @param other  the place of the second, after {@code one}
         * @param shared the weight of the terms that both hold and that not too many hold
         */
        void pair(int one, int other, double shared);
    }

    private final int[][] terms;
    private final double[] weights;
    private final int[] held;
    private final int mostHolders;

    /**
     * @param terms       what each of the list holds, each term once, in an order that is the same for all
     * @param weights     of each term
     * @param mostHolders a term that more hold leads nowhere
     */
    Candidates(int[][] terms, double[] weights, int mostHolders) {
        this.terms = terms;
        this.weights = weights;
        this.mostHolders = mostHolders;
        this.held = new int[weights.length];
        for (int[] some : terms) {
            for (int term : some) {
                held[term]++;
            }
        }
    }

    /** Tells each pair that shares at least {@code least} once, in a fixed order. */
    void forEach(double least, Sink sink) {
        int[][] holders = new int[held.length][];
        int[] known = new int[held.length];
        double[] shared = new double[terms.length];
        int[] touched = new int[terms.length];
        for (int i = 0; i < terms.length; i++) {
            int count = 0;
            for (int term : terms[i]) {
                if (held[term] < 2 || held[term] > mostHolders) {
                    continue;
                }
                if (holders[term] == null) {
                    holders[term] = new int[held[term]];
                }
                for (int k = 0; k < known[term]; k++) {
                    int other = holders[term][k];
                    if (shared[other] == 0) {
                        touched[count++] = other;
                    }
                    shared[other] += weights[term];
                }
                holders[term][known[term]++] = i;
            }
            Arrays.sort(touched, 0, count);
            for (int k = 0; k < count; k++) {
                int other = touched[k];
                if (shared[other] >= least) {
                    sink.pair(other, i, shared[other]);
                }
                shared[other] = 0;
            }
        }
    }
}
