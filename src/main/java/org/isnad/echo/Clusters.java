package org.isnad.echo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins what is alike on the average, the most alike first. To join whatever is linked would run from one statement to
 * the next through long claims that hold several.
 */
final class Clusters {

    /** What the links of two clusters must reach on the average; those not linked count as 0. */
    private static final double LEAST_AVERAGE = 0.5;

    private final List<List<Integer>> members = new ArrayList<>();
    /** For each cluster the sum of its links with others. */
    private final List<Map<Integer, Double>> sums = new ArrayList<>();

    private final int[] cluster;

    private Clusters(int size) {
        cluster = new int[size];
        for (int i = 0; i < size; i++) {
            cluster[i] = i;
            members.add(new ArrayList<>(List.of(i)));
            sums.add(new HashMap<>());
        }
    }

    /**
     * The clusters of more than one, each sorted, in the order of their first members.
     *
     * @param size  how many there are to cluster
     * @param links each pair at most once
     * @param least the score from which a link may join two clusters
     */
    static List<List<Integer>> of(int size, Collection<Link> links, double least) {
        Clusters clusters = new Clusters(size);
        links.forEach(link -> clusters.count(link.one(), link.other(), link.score()));
        links.stream()
                .filter(link -> link.score() >= least)
                .sorted(Comparator.comparingDouble(Link::score)
                        .reversed()
                        .thenComparingInt(Link::one)
                        .thenComparingInt(Link::other))
                .forEach(clusters::join);
        return clusters.members.stream()
                .filter(some -> some.size() > 1)
                .map(some -> some.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private void count(int one, int other, double score) {
        sums.get(one).merge(other, score, Double::sum);
        sums.get(other).merge(one, score, Double::sum);
    }

    private void join(Link link) {
        int one = cluster[link.one()];
        int other = cluster[link.other()];
        if (one == other) {
            return;
        }
        int pairs = members.get(one).size() * members.get(other).size();
        if (sums.get(one).getOrDefault(other, 0.0) >= LEAST_AVERAGE * pairs) {
            boolean larger = sums.get(one).size() >= sums.get(other).size();
            merge(larger ? one : other, larger ? other : one);
        }
    }

    private void merge(int into, int from) {
        members.get(from).forEach(member -> cluster[member] = into);
        members.get(into).addAll(members.get(from));
        members.set(from, List.of());
        for (Map.Entry<Integer, Double> link : sums.set(from, Map.of()).entrySet()) {
            sums.get(link.getKey()).remove(from);
            if (link.getKey() != into) {
                count(into, link.getKey(), link.getValue());
            }
        }
    }
}
