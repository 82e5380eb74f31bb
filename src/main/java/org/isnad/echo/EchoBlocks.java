package org.isnad.echo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds echoes block by block, where claims are too many for one memory. Which echoes there are, and how sure each is,
 * is what {@link Echoes} finds, to the last bit.
 */
public final class EchoBlocks {

    /** Sums of weights may differ by so much from what they are. */
    private static final double ROUNDING = 1e-6;

    private final int all;

    /** @param all how many claims there are; those without a stem count too */
    public EchoBlocks(int all) {
        this.all = all;
    }

    /** Whether a stem leads from one claim to another, by how many claims hold it. */
    private static boolean leads(int holders) {
        return holders > 1 && holders <= Echoes.MOST_HOLDERS;
    }

    /**
     * The blocks that a claim must be in to meet every claim that it may echo: the ranks of its rarer stems. The others
     * together weigh too little to make two claims worth comparing.
     */
    public int[] blocks(WeighedClaim claim) {
        int[] terms = claim.terms();
        int[] keys = new int[terms.length];
        double rest = 0;
        int count = 0;
        for (int i = terms.length - 1; i >= 0; i--) {
            if (leads(claim.holders()[i])) {
                rest += weight(claim, i);
                if (rest >= Echoes.LEAST_SHARED - ROUNDING) {
                    keys[count++] = terms[i];
                }
            }
        }
        return Arrays.copyOf(keys, count);
    }

    private double weight(WeighedClaim claim, int place) {
        return Terms.weight(all, claim.holders()[place], !claim.names()[place]);
    }

    /**
     * The pairs of a block that are alike, in all blocks together each once.
     *
     * @param key    which block
     * @param claims all claims in it, in any order
     */
    public List<AlikeClaims> pairs(int key, List<WeighedClaim> claims) {
        List<WeighedClaim> some = claims.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        Terms.Weighed weighed = weighed(some);
        Likeness likeness = new Likeness(weighed);
        List<Entry> entries =
                some.stream().map(claim -> claim.entry(weighed)).toList();
        List<AlikeClaims> found = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                double shared = shared(key, some.get(i), some.get(j));
                AlikeClaims pair = pair(likeness, entries.get(i), entries.get(j), shared);
                if (pair != null) {
                    found.add(pair);
                }
            }
        }
        return found;
    }

    /** The weights of the stems of a few claims, with the ranks that {@link WeighedClaim#entry} gives them. */
    private Terms.Weighed weighed(List<WeighedClaim> some) {
        int[] ranks = some.stream()
                .flatMapToInt(claim -> Arrays.stream(claim.terms()))
                .sorted()
                .distinct()
                .toArray();
        double[] weights = new double[ranks.length];
        boolean[] names = new boolean[ranks.length];
        for (WeighedClaim claim : some) {
            for (int i = 0; i < claim.terms().length; i++) {
                int place = Arrays.binarySearch(ranks, claim.terms()[i]);
                weights[place] = weight(claim, i);
                names[place] = claim.names()[i];
            }
        }
        return new Terms.Weighed(ranks, weights, names);
    }

    /** The weight of the stems that lead from one to the other; 0 when an earlier block compares the two. */
    private double shared(int key, WeighedClaim one, WeighedClaim other) {
        int[] a = one.terms();
        int[] b = other.terms();
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                if (leads(one.holders()[i])) {
                    if (a[i] < key) {
                        return 0;
                    }
                    shared += weight(one, i);
                }
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static @Nullable AlikeClaims pair(Likeness likeness, Entry one, Entry other, double shared) {
        if (!Echoes.areWorthALook(one, other, shared)) {
            return null;
        }
        double score = likeness.score(one, other);
        boolean inOrder = Entry.EARLIEST_FIRST.compare(one, other) < 0;
        return score < Echoes.LEAST_LINK
                ? null
                : new AlikeClaims(one.id(), one.article(), other.id(), other.article(), inOrder, score);
    }

    /** Whether two that are alike echo each other. Only such pairs bring claims into one group. */
    public static boolean areEchoes(AlikeClaims pair) {
        return pair.score() >= Echoes.LEAST;
    }

    /**
     * The groups among some claims.
     *
     * @param pairs all pairs among these claims; none of them echoes a claim outside of them
     */
    public static List<EchoGroup> groups(List<AlikeClaims> pairs) {
        TreeMap<String, String> articles = new TreeMap<>();
        for (AlikeClaims pair : pairs) {
            articles.put(pair.one(), pair.article());
            articles.put(pair.other(), pair.otherArticle());
        }
        List<String> ids = List.copyOf(articles.keySet());
        TreeMap<String, Integer> places = new TreeMap<>();
        IntStream.range(0, ids.size()).forEach(i -> places.put(ids.get(i), i));
        List<Entry> entries = ids.stream()
                .map(id -> Entry.of(id, articles.getOrDefault(id, "")))
                .toList();
        // In the order in which Echoes counts them, so that sums come out the same.
        List<Link> links = pairs.stream()
                .map(pair -> new Link(place(places, pair.one()), place(places, pair.other()), pair.score()))
                .sorted((a, b) -> a.other() != b.other() ? a.other() - b.other() : a.one() - b.one())
                .toList();
        return Echoes.groups(entries, links);
    }

    private static int place(TreeMap<String, Integer> places, String id) {
        return places.getOrDefault(id, 0);
    }
}
