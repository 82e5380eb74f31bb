package org.isnad.echo;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim as {@link EchoBlocks} compares it: apart from all others, with what they tell of its stems.
 *
 * @param terms   the ranks of its distinct stems, ascending
 * @param holders of each of them, how many claims hold it
 * @param names   of each of them, whether it is a name
 * @param pairs   hashes of the stems that stand beside one another, ascending
 * @param numbers hashes of its numbers, ascending
 */
public record WeighedClaim(
        String id,
        String article,
        String told,
        @Nullable LocalDate day,
        int[] terms,
        int[] holders,
        boolean[] names,
        int[] pairs,
        int[] numbers,
        Set<String> speakers,
        Set<String> places)
        implements Serializable {

    /**
     * What all claims tell of a stem.
     *
     * @param rank   its place among all stems: by the number of claims that hold it, then by its text
     * @param claims how many hold it
     * @param common whether any of them holds it as a common word
     */
    public record Term(int rank, int claims, boolean common) implements Serializable {}

    /** @param terms of every stem of the claim, by its text */
    public static WeighedClaim of(Saying saying, Map<String, Term> terms) {
        Term[] own = saying.stems().stream()
                .map(Stem::text)
                .distinct()
                .map(terms::get)
                .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
                .toArray(Term[]::new);
        boolean[] names = new boolean[own.length];
        for (int i = 0; i < own.length; i++) {
            names[i] = !own[i].common();
        }
        Entry entry = Entry.of(saying, new int[0]);
        return new WeighedClaim(
                saying.id(),
                saying.article(),
                saying.told(),
                saying.day(),
                Arrays.stream(own).mapToInt(Term::rank).toArray(),
                Arrays.stream(own).mapToInt(Term::claims).toArray(),
                names,
                entry.pairs(),
                entry.numbers(),
                new HashSet<>(saying.speakers()),
                new HashSet<>(saying.places()));
    }

    /** @param weighed has the ranks of all its stems in {@code place}, ascending */
    Entry entry(Terms.Weighed weighed) {
        int[] numbered = Arrays.stream(terms)
                .map(rank -> Arrays.binarySearch(weighed.place(), rank))
                .toArray();
        double weight = weighed.weight(numbered);
        return new Entry(id, article, told, day, numbered, weight, pairs, numbers, speakers, places);
    }
}
