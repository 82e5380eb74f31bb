package org.isnad.echo;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds articles that share most of their wording: agency copy that several outlets print, or one article met twice. Of
 * each article only a sample of its runs of words is kept, the same run always or never, so that samples compare as the
 * whole texts would.
 */
public final class Copies {

    /** Words of a run: long enough that only copying makes two articles share many. */
    private static final int RUN = 4;
    /** One run of so many is kept. */
    private static final int SAMPLED = 4;
    /** A run that more articles hold is a turn of phrase, or what a site prints below every article. */
    public static final int MOST_HOLDERS = 60;
    /** Fewer shared runs of the sample may be one quotation. */
    private static final int LEAST_SHARED = 6;
    /** The share of the shorter article's runs that a copy has. */
    private static final double LEAST_SCORE = 0.6;
    /** A short notice within a long article is no copy, and no digest is a copy of what it sums up. */
    private static final double LEAST_LENGTH = 0.5;

    /** By the time of publication, what has none last; then by name. */
    public static final Comparator<Sample> EARLIEST_FIRST = Comparator.comparing(
                    (Sample s) -> s.told().isEmpty())
            .thenComparing(Sample::told)
            .thenComparing(Sample::id);

    private Copies() {}

    /**
     * Each article that is a near-copy, with the earliest one that it copies and the share of the shorter one's wording
     * that the longer one has too; by their names.
     *
     * @param articles each once, in any order
     */
    public static List<Echo> of(Collection<Sample> articles) {
        List<Sample> samples =
                articles.stream().sorted(Comparator.comparing(Sample::id)).toList();
        int[][] runs = samples.stream().map(sample -> sample.runs().clone()).toArray(int[][]::new);
        double[] weights = new double[numberDensely(runs)];
        Arrays.fill(weights, 1);
        int[] original = new int[runs.length];
        double[] scores = new double[runs.length];
        Arrays.fill(original, -1);
        List<Link> copies = new Candidates(runs, weights, MOST_HOLDERS).pairs(LEAST_SHARED, (one, other, shared) -> {
            double score = score(shared, runs[one].length, runs[other].length);
            return score > 0 ? new Link(one, other, score) : null;
        });
        for (Link link : copies) {
            boolean inOrder = EARLIEST_FIRST.compare(samples.get(link.one()), samples.get(link.other())) < 0;
            int early = inOrder ? link.one() : link.other();
            int late = inOrder ? link.other() : link.one();
            int known = original[late];
            if (known < 0 || EARLIEST_FIRST.compare(samples.get(early), samples.get(known)) < 0) {
                original[late] = early;
                scores[late] = link.score();
            }
        }
        return IntStream.range(0, runs.length)
                .filter(late -> original[late] >= 0)
                .mapToObj(late -> new Echo(
                        samples.get(late).id(), samples.get(original[late]).id(), scores[late]))
                .toList();
    }

    /**
     * How surely one of two articles is a copy of the other: the share of the shorter one's runs, or 0 when neither is.
     *
     * @param shared how many runs both have that no more than {@link #MOST_HOLDERS} articles hold
     * @param one    how many runs the one has, and {@code other} the other
     */
    public static double score(double shared, int one, int other) {
        int shorter = Math.min(one, other);
        boolean copy = shared >= LEAST_SHARED
                && shared >= LEAST_SCORE * shorter
                && shorter >= LEAST_LENGTH * Math.max(one, other);
        return copy ? shared / shorter : 0;
    }

    /**
     * The sample of an article.
     *
     * @param words of its text in order, folded
     */
    public static Sample sample(String id, String told, List<String> words) {
        int[] hashes = words.stream().mapToInt(String::hashCode).toArray();
        int[] runs = new int[Math.max(0, hashes.length - RUN + 1)];
        int kept = 0;
        for (int i = 0; i < runs.length; i++) {
            int hash = 1;
            for (int k = i; k < i + RUN; k++) {
                hash = mixed(31 * hash + hashes[k]);
            }
            if (Integer.remainderUnsigned(hash, SAMPLED) == 0) {
                runs[kept++] = hash;
            }
        }
        int[] sorted = Arrays.stream(runs, 0, kept).sorted().distinct().toArray();
        return new Sample(id, told, sorted);
    }

    /** Spreads a hash over all of its bits, so that a sample by its last bits is a fair one. */
    private static int mixed(int hash) {
        int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

    /** Replaces all values by numbers from 0 in the same order; returns how many there are. */
    private static int numberDensely(int[][] lists) {
        int[] values = Arrays.stream(lists)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        for (int[] list : lists) {
            Arrays.setAll(list, i -> Arrays.binarySearch(values, list[i]));
        }
        return values.length;
    }
}
