package org.isnad.echo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A saying in numbers, made to be compared with many others.
 *
 * @param terms   its distinct stems, ascending
 * @param weight  of its terms, in nats
 * @param pairs   hashes of the stems that stand beside one another, ascending
 * @param numbers hashes of its numbers, ascending
 */
record Entry(
        String id,
        String article,
        String told,
        @Nullable LocalDate day,
        int[] terms,
        double weight,
        int[] pairs,
        int[] numbers,
        Set<String> speakers,
        Set<String> places) {

    /** By the time of publication, what has none last; then by name. */
    static final Comparator<Entry> EARLIEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.told().isEmpty())
            .thenComparing(Entry::told)
            .thenComparing(Entry::id);

    /** @param terms the preliminary numbers of its stems; {@link #with} gives it the final ones */
    static Entry of(Saying saying, int[] terms) {
        return new Entry(
                saying.id(),
                saying.article(),
                saying.told(),
                saying.day(),
                terms,
                0,
                pairs(saying.stems()),
                saying.stems().stream()
                        .filter(stem -> stem.kind() == Stem.Kind.NUMBER)
                        .mapToInt(stem -> stem.text().hashCode())
                        .sorted()
                        .distinct()
                        .toArray(),
                saying.speakers(),
                saying.places());
    }

    /** One of which nothing is compared. */
    static Entry of(String id, String article) {
        return new Entry(
                id, article, "", null, new int[0], 0, new int[0], new int[0], Set.of(), Set.of());
    }

    /** The same with its terms as the weighing numbers them. */
    Entry with(Terms.Weighed weighed) {
        int[] numbered = weighed.terms(terms);
        double sum = weighed.weight(numbered);
        return new Entry(id, article, told, day, numbered, sum, pairs, numbers, speakers, places);
    }

    private static int[] pairs(List<Stem> stems) {
        int[] pairs = new int[Math.max(0, stems.size() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = 31 * stems.get(i).text().hashCode()
                    + stems.get(i + 1).text().hashCode();
        }
        return Arrays.stream(pairs).sorted().distinct().toArray();
    }
}
