package org.isnad.echo;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;

/**
 * How alike two claims are, 0..1: the probability that they tell the same, by a logistic model of what they share. Its
 * weights were fitted to pairs of news claims judged by a reader, and rounded.
 */
final class Likeness {

    private static final double INTERCEPT = -8.1;
    /** Of the share of the shorter claim's weight that the longer one has too: a headline within a sentence. */
    private static final double CONTAINED = 4.7;
    /** Of the share of both claims' weight that both have. */
    private static final double OVERLAP = 2.1;
    /** Of the logarithm of the weight that both have: what few words share may be chance. */
    private static final double EVIDENCE = 1.2;
    /** Of the logarithm of how often the longer one holds the shorter: a long one has many words, but not in a row. */
    private static final double SCATTERED = -1.0;
    /** Fewer shared words are a name or a phrase. */
    private static final int LEAST_TERMS = 3;

    private static final double SAME_NUMBERS = 1.1;
    private static final double OTHER_NUMBERS = -3.8;
    private static final double SAME_SPEAKER = 1.8;
    private static final double OTHER_SPEAKER = -0.4;
    private static final double SAME_PLACE = 0.2;
    private static final double OTHER_PLACE = -4;
    /** Of the weight of names that each claim has and the other lacks, the smaller of the two. */
    private static final double OTHER_NAMES = -0.1;

    private static final double PER_DAY = -0.1;
    private static final long MOST_DAYS = 30;

    private final Terms.Weighed weighed;

    Likeness(Terms.Weighed weighed) {
        this.weighed = weighed;
    }

    /** The score of two claims, the same in either order. */
    double score(Entry one, Entry other) {
        Overlap overlap = Overlap.of(weighed, one, other);
        if (overlap.terms() < LEAST_TERMS) {
            return 0;
        }
        double evidence = INTERCEPT
                + CONTAINED * overlap.contained()
                + OVERLAP * overlap.ofBoth()
                + EVIDENCE * Math.log(overlap.shared())
                + SCATTERED * overlap.stretch() * (1 - overlap.contained() * phrases(one.pairs(), other.pairs()))
                + numbers(one.numbers(), other.numbers())
                + agreement(one.speakers(), other.speakers(), SAME_SPEAKER, OTHER_SPEAKER)
                + agreement(one.places(), other.places(), SAME_PLACE, OTHER_PLACE)
                + OTHER_NAMES * overlap.conflict()
                + PER_DAY * Math.min(MOST_DAYS, days(one, other));
        return 1 / (1 + Math.exp(-evidence));
    }

    /** The share of the neighbouring words of the one with the fewer that the other has too. */
    private static double phrases(int[] one, int[] other) {
        int least = Math.min(one.length, other.length);
        return least == 0 ? 0 : Overlap.count(one, other) / (double) least;
    }

    /** Where some agree and some do not, nothing follows: one may be rounded, or tell more. */
    private static double numbers(int[] one, int[] other) {
        int least = Math.min(one.length, other.length);
        if (least == 0) {
            return 0;
        }
        int shared = Overlap.count(one, other);
        return shared == least ? SAME_NUMBERS : shared == 0 ? OTHER_NUMBERS : 0;
    }

    private static double agreement(Set<String> one, Set<String> other, double same, double different) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return Collections.disjoint(one, other) ? different : same;
    }

    private static long days(Entry one, Entry other) {
        return one.day() == null || other.day() == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
    }
}
