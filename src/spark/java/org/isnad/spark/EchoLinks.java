package org.isnad.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.isnad.echo.AlikeClaims;
import org.isnad.echo.EchoBlocks;
import org.isnad.echo.Saying;
import org.isnad.echo.Stem;
import org.isnad.echo.WeighedClaim;
import scala.Tuple2;

/**
 * Claims of different articles that are alike. Claims meet in blocks of the rarer stems that they hold; how rare a stem
 * is, is counted over all claims, and looked up by each partition for its own.
 */
final class EchoLinks {

    private static final Stem.Kind[] KINDS = Stem.Kind.values();

    /** Sorts stems as the ranks of the single-machine program do. */
    private record Rarity(int claims, String text) implements Serializable, Comparable<Rarity> {

        private static final Comparator<Rarity> ORDER =
                Comparator.comparingInt(Rarity::claims).thenComparing(Rarity::text);

        @Override
        public int compareTo(Rarity that) {
            return ORDER.compare(this, that);
        }
    }

    /** How many claims hold a stem, and whether any holds it as a common word. */
    private record Held(int claims, boolean common) implements Serializable {

        Held plus(Held more) {
            return new Held(claims + more.claims, common || more.common);
        }
    }

    private final JavaSparkContext spark;
    private final int partitions;

    EchoLinks(JavaSparkContext spark, int partitions) {
        this.spark = spark;
        this.partitions = partitions;
    }

    /**
     * All pairs that are alike, each once.
     *
     * @param articles linked, and kept
     * @param regions  for each place all that it lies in
     */
    JavaRDD<AlikeClaims> pairs(JavaRDD<ReadArticle> articles, HashMap<String, HashSet<String>> regions) {
        Broadcast<HashMap<String, HashSet<String>>> inside = spark.broadcast(regions);
        int all = articles.map(article -> article.claims().size()).fold(0, Integer::sum);
        EchoSearch search = new EchoSearch(all);
        return Lookup.in(
                        terms(articles),
                        articles,
                        article -> article.claims().stream()
                                .flatMap(claim -> Arrays.stream(claim.stems()))
                                .iterator(),
                        (article, found) -> article.claims().stream()
                                .map(claim -> WeighedClaim.of(saying(article, claim, inside.value()), found)))
                .flatMapToPair(claim -> search.blocks(claim)
                        .mapToObj(block -> new Tuple2<>(block, claim))
                        .iterator())
                .groupByKey(partitions)
                .flatMap(block -> search.pairs(block._1(), block._2()).iterator());
    }

    /** What can be sent of {@link EchoBlocks}. */
    private record EchoSearch(int all) implements Serializable {

        IntStream blocks(WeighedClaim claim) {
            return Arrays.stream(new EchoBlocks(all).blocks(claim));
        }

        List<AlikeClaims> pairs(int block, Iterable<WeighedClaim> claims) {
            List<WeighedClaim> some =
                    StreamSupport.stream(claims.spliterator(), false).toList();
            return some.size() < 2 ? List.of() : new EchoBlocks(all).pairs(block, some);
        }
    }

    private JavaPairRDD<String, WeighedClaim.Term> terms(JavaRDD<ReadArticle> articles) {
        return articles.flatMapToPair(article -> {
                    List<Tuple2<String, Held>> held = new ArrayList<>();
                    article.claims().forEach(claim -> held(claim)
                            .forEach((text, common) -> held.add(new Tuple2<>(text, new Held(1, common)))));
                    return held.iterator();
                })
                .reduceByKey(Held::plus, partitions)
                .mapToPair(row -> new Tuple2<>(new Rarity(row._2().claims(), row._1()), row._2().common()))
                .sortByKey(true, partitions)
                .zipWithIndex()
                .mapToPair(row -> new Tuple2<>(
                        row._1()._1().text(),
                        new WeighedClaim.Term(
                                Math.toIntExact(row._2()), row._1()._1().claims(), row._1()._2())));
    }

    /** The distinct stems of a claim, and whether it holds them as common words. */
    private static Map<String, Boolean> held(ReadArticle.Claim claim) {
        Map<String, Boolean> held = new HashMap<>();
        for (int i = 0; i < claim.stems().length; i++) {
            held.merge(claim.stems()[i], KINDS[claim.kinds()[i]] == Stem.Kind.COMMON, Boolean::logicalOr);
        }
        return held;
    }

    private static Saying saying(
            ReadArticle article, ReadArticle.Claim claim, Map<String, HashSet<String>> regions) {
        List<Stem> stems = new ArrayList<>(claim.stems().length);
        for (int i = 0; i < claim.stems().length; i++) {
            stems.add(new Stem(claim.stems()[i], KINDS[claim.kinds()[i]]));
        }
        Set<String> places = Arrays.stream(claim.places())
                .flatMap(place -> regions.containsKey(place) ? regions.get(place).stream() : Stream.of(place))
                .collect(Collectors.toSet());
        return new Saying(
                claim.iri(),
                article.iri(),
                article.told(),
                claim.day() == ReadArticle.Claim.NO_DAY ? null : LocalDate.ofEpochDay(claim.day()),
                stems,
                Set.of(claim.speakers()),
                places);
    }
}
