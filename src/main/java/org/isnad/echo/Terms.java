package org.isnad.echo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the stems of all claims, rarest first, and weighs them: a stem tells the more the fewer claims hold it. A
 * few claims teach little of what is rare, so each kind of stem begins with the share it has in news at large.
 */
final class Terms {

    /** How many claims the share of a kind in news at large counts for. */
    private static final double PRIOR = 3000;

    private static final double COMMON_SHARE = 0.004;
    private static final double NAME_SHARE = 0.0005;

    private record Entry(String text, int given, int claims, boolean common) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private int[] claims = new int[1024];
    private boolean[] common = new boolean[1024];
    private int all;

    /** The preliminary numbers of the distinct stems of one claim. */
    int[] add(List<Stem> stems) {
        all++;
        int[] given = stems.stream().mapToInt(this::number).distinct().toArray();
        for (int term : given) {
            claims[term]++;
        }
        return given;
    }

    private int number(Stem stem) {
        String text = stem.text();
        int term = numbers.computeIfAbsent(text, t -> texts.size());
        if (term == texts.size()) {
            texts.add(text);
            if (term == claims.length) {
                claims = Arrays.copyOf(claims, 2 * term);
                common = Arrays.copyOf(common, 2 * term);
            }
        }
        // One stem may be of several words; a single common one among them makes it tell little.
        common[term] |= stem.kind() == Stem.Kind.COMMON;
        return term;
    }

    /** The final numbers and weights; they depend on the claims added, but not on their order. */
    Weighed weigh() {
        List<Entry> entries = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            entries.add(new Entry(texts.get(i), i, claims[i], common[i]));
        }
        entries.sort(Comparator.comparingInt(Entry::claims).thenComparing(Entry::text));
        int[] place = new int[entries.size()];
        double[] weights = new double[entries.size()];
        boolean[] names = new boolean[entries.size()];
        for (int i = 0; i < place.length; i++) {
            Entry entry = entries.get(i);
            place[entry.given()] = i;
            weights[i] = weight(entry);
            names[i] = !entry.common();
        }
        return new Weighed(place, weights, names);
    }

    private double weight(Entry entry) {
        return weight(all, entry.claims(), entry.common());
    }

    /** The weight, in nats, of a stem that so many of all claims hold. */
    static double weight(int all, int claims, boolean common) {
        double share = common ? COMMON_SHARE : NAME_SHARE;
        return Math.log((all + PRIOR) / (claims + PRIOR * share));
    }

    /**
     * @param place   the final number of each preliminary one
     * @param weights of each term, in nats
     * @param names   which terms are names
     */
    record Weighed(int[] place, double[] weights, boolean[] names) {

        /** The final numbers of preliminary ones, ascending: rarest first. */
        int[] terms(int[] given) {
            return Arrays.stream(given).map(term -> place[term]).sorted().toArray();
        }

        /** The weight of a term that is a name; 0 for other terms. */
        double nameWeight(int term) {
            return names[term] ? weights[term] : 0;
        }

        double weight(int[] terms) {
            double sum = 0;
            for (int term : terms) {
                sum += weights[term];
            }
            return sum;
        }
    }
}
