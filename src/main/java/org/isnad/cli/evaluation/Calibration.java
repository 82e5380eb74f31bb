package org.isnad.cli.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Whether the claims that are surer are right more often: the precision of the surer half and of the other. Claims that
 * are equally sure are shared out evenly.
 */
public record Calibration(double upper, double lower) {

    /** How sure a claim was, and whether it is right. */
    record Judged(double confidence, boolean right) {}

    static Calibration of(List<Judged> claims) {
        TreeMap<Double, int[]> counts = new TreeMap<>(Comparator.reverseOrder());
        for (Judged claim : claims) {
            int[] count = counts.computeIfAbsent(claim.confidence(), c -> new int[2]);
            count[0]++;
            count[1] += claim.right() ? 1 : 0;
        }
        double half = claims.size() / 2.0;
        double room = half;
        double upper = 0;
        double right = 0;
        for (int[] count : counts.values()) {
            double taken = Math.min(room, count[0]);
            upper += count[1] * taken / count[0];
            room -= taken;
            right += count[1];
        }
        return claims.isEmpty() ? new Calibration(0, 0) : new Calibration(upper / half, (right - upper) / half);
    }
}
