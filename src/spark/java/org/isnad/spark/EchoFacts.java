package org.isnad.spark;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.isnad.echo.AlikeClaims;
import org.isnad.echo.Echo;
import org.isnad.echo.EchoBlocks;
import org.isnad.echo.EchoGroup;
import org.isnad.echo.Echoes;
import org.isnad.graph.EchoQuads;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import scala.Tuple2;

/** What the graph of links says of claims told in several articles. */
final class EchoFacts {

    private EchoFacts() {}

    /**
     * The quads, a few in each text.
     *
     * @param pairs all that are alike, each once; kept
     */
    static JavaRDD<String> of(JavaRDD<AlikeClaims> pairs, String base, int partitions) {
        JavaRDD<AlikeClaims> echoes =
                pairs.filter(pair -> EchoBlocks.areEchoes(pair) && !pair.article().equals(pair.otherArticle()));
        JavaRDD<String> edges = echoes.map(pair -> QuadText.of(quads(base, pair.echo()).stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.echoes))
                .toList()));
        JavaRDD<String> scores = echoes.flatMapToPair(
                        pair -> List.of(new Tuple2<>(pair.one(), pair), new Tuple2<>(pair.other(), pair)).iterator())
                .reduceByKey((one, other) -> one.score() >= other.score() ? one : other, partitions)
                .map(best -> QuadText.of(quads(base, best._2().echo()).stream()
                        .filter(quad -> quad.getPredicate().equals(Vocabulary.echoScore)
                                && quad.getSubject().getURI().equals(best._1()))
                        .toList()));
        JavaRDD<String> groups = groups(pairs, partitions)
                .map(group -> QuadText.of(
                        EchoQuads.of(new Iris(base), new Echoes(List.of(), List.of(group)), List.of())));
        return edges.union(scores).union(groups);
    }

    private static List<Quad> quads(String base, Echo echo) {
        return EchoQuads.of(new Iris(base), new Echoes(List.of(echo), List.of()), List.of());
    }

    /** Only echoes bring claims into one group, and so no group is in two of the components that they make. */
    private static JavaRDD<EchoGroup> groups(JavaRDD<AlikeClaims> pairs, int partitions) {
        JavaPairRDD<String, String> components = Kept.pairs(Components.of(
                pairs.filter(EchoBlocks::areEchoes).mapToPair(pair -> new Tuple2<>(pair.one(), pair.other())),
                partitions));
        return pairs.mapToPair(pair -> new Tuple2<>(pair.one(), pair))
                .join(components, partitions)
                .mapToPair(row -> new Tuple2<>(row._2()._1().other(), row._2()))
                .join(components, partitions)
                .filter(row -> row._2()._1()._2().equals(row._2()._2()))
                .mapToPair(row -> new Tuple2<>(row._2()._2(), row._2()._1()._1()))
                .groupByKey(partitions)
                .flatMap(component -> EchoBlocks.groups(StreamSupport.stream(
                                        component._2().spliterator(), false)
                                .toList())
                        .iterator());
    }
}
