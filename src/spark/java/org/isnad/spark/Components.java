package org.isnad.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Connected components of a graph by rounds of joins: large-star and small-star (Kiveris et al., Connected Components
 * in MapReduce and Beyond, 2014), which need about as many rounds as the logarithm of the longest path squared.
 */
final class Components {

    private Components() {}

    /**
     * For each node its component, called after the least node of it.
     *
     * @param edges in any order and direction, repeated or not; kept
     */
    static JavaPairRDD<String, String> of(JavaPairRDD<String, String> edges, int partitions) {
        JavaPairRDD<String, String> now = kept(edges.filter(edge -> !edge._1().equals(edge._2())).distinct(partitions));
        Tuple2<Long, Long> mark = mark(now);
        for (boolean changed = true; changed; ) {
            JavaPairRDD<String, String> next = kept(smallStar(largeStar(now, partitions), partitions));
            Tuple2<Long, Long> nextMark = mark(next);
            changed = !nextMark.equals(mark);
            mark = nextMark;
            now.unpersist();
            now = next;
        }
        // Each is the star of a component: all nodes but the least lead to it.
        JavaPairRDD<String, String> least =
                now.mapToPair(edge -> new Tuple2<>(edge._2(), edge._2())).distinct(partitions);
        return now.union(least);
    }

    /** How many edges there are and the sum of their hashes: another only when the edges are others. */
    private static Tuple2<Long, Long> mark(JavaPairRDD<String, String> edges) {
        return edges.map(edge -> new Tuple2<>(1L, ((long) edge._1().hashCode() << 32) ^ edge._2().hashCode()))
                .fold(new Tuple2<>(0L, 0L), (a, b) -> new Tuple2<>(a._1() + b._1(), a._2() + b._2()));
    }

    private static JavaPairRDD<String, String> kept(JavaPairRDD<String, String> edges) {
        return edges.persist(StorageLevel.MEMORY_AND_DISK_SER());
    }

    /** Every neighbour that is greater than a node is led to the least neighbour of the node. */
    private static JavaPairRDD<String, String> largeStar(JavaPairRDD<String, String> edges, int partitions) {
        return edges.union(edges.mapToPair(Tuple2::swap))
                .groupByKey(partitions)
                .flatMapToPair(node -> led(node._1(), node._2(), true))
                .distinct(partitions);
    }

    /** A node and every neighbour that is less than it are led to the least of them. */
    private static JavaPairRDD<String, String> smallStar(JavaPairRDD<String, String> edges, int partitions) {
        return edges.mapToPair(edge -> edge._1().compareTo(edge._2()) > 0 ? edge : edge.swap())
                .groupByKey(partitions)
                .flatMapToPair(node -> led(node._1(), node._2(), false))
                .distinct(partitions);
    }

    private static Iterator<Tuple2<String, String>> led(String node, Iterable<String> neighbours, boolean greater) {
        TreeSet<String> all = new TreeSet<>();
        neighbours.forEach(all::add);
        String least = all.isEmpty() || node.compareTo(all.first()) < 0 ? node : all.first();
        List<Tuple2<String, String>> led = new ArrayList<>();
        for (String one : greater ? all.tailSet(node, false) : all) {
            add(led, one, least);
        }
        if (!greater) {
            add(led, node, least);
        }
        return led.iterator();
    }

    private static void add(List<Tuple2<String, String>> led, String one, String least) {
        if (!one.equals(least)) {
            led.add(new Tuple2<>(one, least));
        }
    }
}
