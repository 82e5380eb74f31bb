package org.isnad.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Two programs that did the same, in turn so that a busy machine slows both.
 *
 * @param ours   the median of the seconds that Isnad took
 * @param theirs that of the other program
 */
record Contest(double ours, double theirs) {

    /** @param rounds how often each runs; at least 1 */
    static Contest of(int rounds, DoubleSupplier ours, DoubleSupplier theirs) {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            first.add(ours.getAsDouble());
            second.add(theirs.getAsDouble());
        }
        return new Contest(share(first, 0.5), share(second, 0.5));
    }

    double ratio() {
        return ours / theirs;
    }

    /** The value that the given share of all does not exceed: the median for 0.5. */
    static double share(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
