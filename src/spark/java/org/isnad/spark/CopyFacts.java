package org.isnad.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.isnad.echo.Copies;
import org.isnad.echo.Echo;
import org.isnad.echo.Echoes;
import org.isnad.echo.Sample;
import org.isnad.graph.EchoQuads;
import org.isnad.graph.Iris;
import scala.Tuple2;

/** What the graph of links says of articles copied from one another: they meet where they share runs of words. */
final class CopyFacts {

    /** An article with how many runs its sample has. */
    private record Copier(String iri, String told, int runs) implements Serializable {

        boolean isEarlierThan(Copier other) {
            return Copies.EARLIEST_FIRST.compare(sample(), other.sample()) < 0;
        }

        private Sample sample() {
            return new Sample(iri, told, new int[0]);
        }
    }

    /** An article and one that it may be copied from. */
    private record Two(Copier late, Copier early) implements Serializable {}

    /** What an article is copied from, and how surely. */
    private record Original(Copier early, double score) implements Serializable {

        Original earlier(Original other) {
            return early.isEarlierThan(other.early) ? this : other;
        }
    }

    /** Bits that all runs of a sample have in common, and some more. */
    private static final int EVENLY = 8;

    private CopyFacts() {}

    /** The quads, those of one article in each text. */
    static JavaRDD<String> of(JavaRDD<ReadArticle> articles, String base, int partitions) {
        return articles.flatMapToPair(article -> {
                    Copier copier = new Copier(article.iri(), article.told(), article.runs().length);
                    return Arrays.stream(article.runs())
                            // A sample has runs of the same last bits, by which Spark would deal them.
                            .mapToObj(run -> new Tuple2<>(Integer.rotateRight(run, EVENLY), copier))
                            .iterator();
                })
                .aggregateByKey(new ArrayList<Copier>(), partitions, CopyFacts::with, CopyFacts::with)
                .values()
                .flatMapToPair(holders -> pairs(holders).iterator())
                .reduceByKey(Integer::sum, partitions)
                .mapToPair(row -> new Tuple2<>(
                        row._1().late(),
                        new Original(
                                row._1().early(),
                                Copies.score(
                                        row._2(),
                                        row._1().late().runs(),
                                        row._1().early().runs()))))
                .filter(row -> row._2().score() > 0)
                .reduceByKey(Original::earlier, partitions)
                .map(row -> QuadText.of(EchoQuads.of(
                        new Iris(base),
                        new Echoes(List.of(), List.of()),
                        List.of(new Echo(
                                row._1().iri(), row._2().early().iri(), row._2().score())))));
    }

    private static ArrayList<Copier> with(ArrayList<Copier> holders, Copier one) {
        if (holders.size() <= Copies.MOST_HOLDERS) {
            holders.add(one);
        }
        return holders;
    }

    /** Of a run that too many hold no more need be known than that. */
    private static ArrayList<Copier> with(ArrayList<Copier> holders, ArrayList<Copier> more) {
        more.forEach(one -> with(holders, one));
        return holders;
    }

    private static List<Tuple2<Two, Integer>> pairs(List<Copier> holders) {
        List<Tuple2<Two, Integer>> pairs = new ArrayList<>();
        if (holders.size() > Copies.MOST_HOLDERS) {
            return pairs;
        }
        for (int i = 0; i < holders.size(); i++) {
            for (int j = i + 1; j < holders.size(); j++) {
                Copier one = holders.get(i);
                Copier other = holders.get(j);
                pairs.add(new Tuple2<>(one.isEarlierThan(other) ? new Two(other, one) : new Two(one, other), 1));
            }
        }
        return pairs;
    }
}
