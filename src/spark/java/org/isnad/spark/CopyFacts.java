package org.isnad.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.isnad.echo.Copies;
import org.isnad.echo.Echo;
import org.isnad.echo.Echoes;
import org.isnad.echo.Sample;
import org.isnad.graph.EchoQuads;
import org.isnad.graph.Iris;
import scala.Tuple2;

/**
 * What the graph of links says of articles copied from one another. Articles meet where they share runs of words; there
 * they are numbers only, the earlier the lower, for each meets very many.
 */
final class CopyFacts {

    /** An article in the order of {@link Copies#EARLIEST_FIRST}. */
    private record Turn(String told, String iri) implements Serializable, Comparable<Turn> {

        @Override
        public int compareTo(Turn that) {
            return Copies.EARLIEST_FIRST.compare(sample(), that.sample());
        }

        private Sample sample() {
            return new Sample(iri, told, new int[0]);
        }
    }

    /** The number of the article that another is copied from, and how surely. */
    private record Original(long number, double score) implements Serializable {}

    /** Bits that all runs of a sample have in common, and some more. */
    private static final int EVENLY = 8;
    /** Bits for how many runs the sample of an article has; its number stands above them. */
    private static final int RUNS = 24;

    private CopyFacts() {}

    /** The quads, those of one article in each text. */
    static JavaRDD<String> of(JavaRDD<ReadArticle> articles, String base, int partitions) {
        JavaPairRDD<Tuple2<Turn, int[]>, Long> numbered = articles.mapToPair(
                        article -> new Tuple2<>(new Turn(article.told(), article.iri()), article.runs()))
                .sortByKey(true, partitions)
                .map(turn -> turn)
                .zipWithIndex();
        JavaPairRDD<Long, String> names =
                Kept.pairs(numbered.mapToPair(row -> new Tuple2<>(row._2(), row._1()._1().iri())));
        return originals(numbered, partitions)
                .join(names, partitions)
                .mapToPair(row -> new Tuple2<>(
                        row._2()._1().number(), new Tuple2<>(row._2()._2(), row._2()._1())))
                .join(names, partitions)
                .map(row -> new Echo(
                        row._2()._1()._1(), row._2()._2(), row._2()._1()._2().score()))
                .map(copy -> QuadText.of(
                        EchoQuads.of(new Iris(base), new Echoes(List.of(), List.of()), List.of(copy))));
    }

    private static JavaPairRDD<Long, Original> originals(
            JavaPairRDD<Tuple2<Turn, int[]>, Long> numbered, int partitions) {
        return numbered.flatMapToPair(row -> Arrays.stream(row._1()._2())
                        // A sample has runs of the same last bits, by which Spark would deal them.
                        .mapToObj(run -> new Tuple2<>(
                                Integer.rotateRight(run, EVENLY), row._2() << RUNS | row._1()._2().length))
                        .iterator())
                .aggregateByKey(new ArrayList<Long>(), partitions, CopyFacts::with, CopyFacts::with)
                .values()
                .flatMapToPair(holders -> earlier(holders).iterator())
                .groupByKey(partitions)
                .flatMapToPair(CopyFacts::original);
    }

    private static ArrayList<Long> with(ArrayList<Long> holders, Long one) {
        if (holders.size() <= Copies.MOST_HOLDERS) {
            holders.add(one);
        }
        return holders;
    }

    /** Of a run that too many hold no more need be known than that. */
    private static ArrayList<Long> with(ArrayList<Long> holders, ArrayList<Long> more) {
        more.forEach(one -> with(holders, one));
        return holders;
    }

    /** For each holder of a run the earlier ones of such a length that it may be copied from them. */
    private static Stream<Tuple2<Long, long[]>> earlier(List<Long> holders) {
        if (holders.size() > Copies.MOST_HOLDERS) {
            return Stream.empty();
        }
        long[] sorted = holders.stream().mapToLong(Long::longValue).sorted().toArray();
        return IntStream.range(1, sorted.length)
                .mapToObj(i -> new Tuple2<>(
                        sorted[i],
                        Arrays.stream(sorted, 0, i)
                                .filter(early -> couldBe(runs(early), runs(sorted[i])))
                                .toArray()))
                .filter(row -> row._2().length > 0);
    }

    /** Whether one of them would be a copy of the other if they shared all they can. */
    private static boolean couldBe(int one, int other) {
        return Copies.score(Math.min(one, other), one, other) > 0;
    }

    /** The earliest of those that share enough with an article. */
    private static Iterator<Tuple2<Long, Original>> original(Tuple2<Long, Iterable<long[]>> article) {
        Map<Long, Integer> shared = new HashMap<>();
        article._2().forEach(earlier -> Arrays.stream(earlier).forEach(one -> shared.merge(one, 1, Integer::sum)));
        return shared.keySet().stream()
                .filter(one -> score(shared, one, article._1()) > 0)
                .sorted()
                .limit(1)
                .map(one -> new Tuple2<>(article._1() >> RUNS, new Original(one >> RUNS, score(shared, one, article._1()))))
                .iterator();
    }

    private static double score(Map<Long, Integer> shared, long early, long late) {
        return Copies.score(shared.getOrDefault(early, 0), runs(early), runs(late));
    }

    private static int runs(long article) {
        return (int) (article & ((1L << RUNS) - 1));
    }
}
