package org.isnad.echo;

/**
 * What two claims share of their terms, in nats where it is a weight.
 *
 * @param terms    how many terms both have
 * @param shared   the weight of the terms of both
 * @param shorter  the weight of all terms of the claim that has less
 * @param longer   that of the other
 * @param conflict the weight of the names that the one has alone or the other, the smaller of the two
 */
record Overlap(int terms, double shared, double shorter, double longer, double conflict) {

    static Overlap of(Terms.Weighed weighed, Entry first, Entry second) {
        int[] one = first.terms();
        int[] other = second.terms();
        int terms = 0;
        double shared = 0;
        double alone = 0;
        double otherAlone = 0;
        int i = 0;
        int j = 0;
        while (i < one.length || j < other.length) {
            if (i < one.length && j < other.length && one[i] == other[j]) {
                terms++;
                shared += weighed.weights()[one[i]];
                i++;
                j++;
            } else if (j == other.length || i < one.length && one[i] < other[j]) {
                alone += weighed.nameWeight(one[i++]);
            } else {
                otherAlone += weighed.nameWeight(other[j++]);
            }
        }
        double shorter = Math.min(first.weight(), second.weight());
        double longer = Math.max(first.weight(), second.weight());
        return new Overlap(terms, shared, shorter, longer, Math.min(alone, otherAlone));
    }

    /** The share of the shorter claim that the longer one holds, 0..1. */
    double contained() {
        return shared / shorter;
    }

    /** The share of both that both hold, 0..1. */
    double ofBoth() {
        return shared / (shorter + longer - shared);
    }

    /** The logarithm of the longer claim's weight over the shorter one's, from 0. */
    double stretch() {
        return Math.log(longer / shorter);
    }

    /** How many values two ascending lists have in common. */
    static int count(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
