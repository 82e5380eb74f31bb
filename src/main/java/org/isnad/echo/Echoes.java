package org.isnad.echo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which claims of different articles tell the same.
 *
 * @param pairs  by the later claim, then by the earlier
 * @param groups no claim is in two; by their ids. A long claim may echo claims of several groups, and be in none
 */
public record Echoes(List<Echo> pairs, List<EchoGroup> groups) {

    /** From this score on, two claims echo each other. */
    static final double LEAST = 0.8;
    /** From this score on, it speaks for two claims being in one group that they are alike. */
    static final double LEAST_LINK = 0.3;

    /** A term that more claims hold leads to no other claim. */
    static final int MOST_HOLDERS = 600;
    /** What two claims must share to be looked at, in nats: two rare terms or three less rare ones. */
    static final double LEAST_SHARED = 11;

    /** The share of the shorter claim, likewise. */
    static final double LEAST_SHARE = 0.2;

    public Echoes {
        pairs = List.copyOf(pairs);
        groups = List.copyOf(groups);
    }

    /**
     * The echoes among claims. What they are does not depend on the order of {@code sayings}.
     *
     * @param sayings each claim once; read once, and not kept
     */
    public static Echoes of(Stream<Saying> sayings) {
        Terms terms = new Terms();
        List<Entry> entries = new ArrayList<>();
        sayings.sequential().forEach(saying -> entries.add(Entry.of(saying, terms.add(saying.stems()))));
        entries.sort(Comparator.comparing(Entry::id));
        Terms.Weighed weighed = terms.weigh();
        entries.replaceAll(entry -> entry.with(weighed));
        List<Link> links = links(entries, weighed);
        return new Echoes(pairs(entries, links), groups(entries, links));
    }

    private static List<Link> links(List<Entry> entries, Terms.Weighed weighed) {
        Likeness likeness = new Likeness(weighed);
        int[][] terms = entries.stream().map(Entry::terms).toArray(int[][]::new);
        return new Candidates(terms, weighed.weights(), MOST_HOLDERS).pairs(LEAST_SHARED, (one, other, shared) -> {
            Entry first = entries.get(one);
            Entry second = entries.get(other);
            if (!areWorthALook(first, second, shared)) {
                return null;
            }
            double score = likeness.score(first, second);
            return score >= LEAST_LINK ? new Link(one, other, score) : null;
        });
    }

    /** Whether two claims share enough to be compared; {@code shared} is the weight of what leads to few claims. */
    static boolean areWorthALook(Entry one, Entry other, double shared) {
        return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(one.weight(), other.weight());
    }

    private static List<Echo> pairs(List<Entry> entries, List<Link> links) {
        return links.stream()
                .filter(link -> link.score() >= LEAST)
                .filter(link -> !article(entries, link.one()).equals(article(entries, link.other())))
                .map(link -> pair(entries.get(link.one()), entries.get(link.other()), link.score()))
                .sorted(Comparator.comparing(Echo::later).thenComparing(Echo::earlier))
                .toList();
    }

    private static Echo pair(Entry one, Entry other, double score) {
        return Entry.EARLIEST_FIRST.compare(one, other) < 0
                ? new Echo(other.id(), one.id(), score)
                : new Echo(one.id(), other.id(), score);
    }

    static List<EchoGroup> groups(List<Entry> entries, List<Link> links) {
        return Clusters.of(entries.size(), links, LEAST).stream()
                .filter(cluster -> cluster.stream()
                                .map(member -> article(entries, member))
                                .distinct()
                                .count()
                        > 1)
                .map(cluster -> EchoGroup.of(
                        cluster.stream().map(member -> entries.get(member).id()).toList()))
                .toList();
    }

    private static String article(List<Entry> entries, int place) {
        return entries.get(place).article();
    }
}
