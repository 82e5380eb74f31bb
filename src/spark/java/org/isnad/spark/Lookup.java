package org.isnad.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import scala.Tuple2;

/**
 * Looks up in a distributed table what the items of each partition need of it. A key is asked for once a partition,
 * however many of its items share it: what is in half of all items costs no more than what is in one of each partition.
 */
final class Lookup {

    /** What becomes of an item. */
    @FunctionalInterface
    interface Use<T, K, V, R> extends Serializable {
        /** @param found the rows of the table for those keys of the item that it has, and for those of others */
        Stream<R> of(T item, Map<K, V> found);
    }

    /** Sends each answer to the partition that asked. */
    private static final class Asker extends Partitioner {

        private final int count;

        Asker(int count) {
            this.count = count;
        }

        @Override
        public int numPartitions() {
            return count;
        }

        @Override
        public int getPartition(Object key) {
            return (Integer) key;
        }
    }

    private Lookup() {}

    /**
     * The items with what the table has for them.
     *
     * @param items kept, for they are read twice; the same in the same partitions each time
     * @param keys  those of one item
     * @param table each key once
     */
    static <T, K, V, R> JavaRDD<R> in(
            JavaPairRDD<K, V> table, JavaRDD<T> items, FlatMapFunction<T, K> keys, Use<T, K, V, R> use) {
        int count = items.getNumPartitions();
        JavaPairRDD<K, Integer> asked = items.mapPartitionsWithIndex(
                        (partition, some) -> {
                            Set<K> distinct = new HashSet<>();
                            while (some.hasNext()) {
                                keys.call(some.next()).forEachRemaining(distinct::add);
                            }
                            return distinct.stream()
                                    .map(key -> new Tuple2<>(key, partition))
                                    .iterator();
                        },
                        true)
                .mapToPair(pair -> pair);
        JavaPairRDD<Integer, Tuple2<K, V>> answers = asked.join(table, count)
                .mapToPair(row -> new Tuple2<>(row._2()._1(), new Tuple2<>(row._1(), row._2()._2())))
                .partitionBy(new Asker(count));
        return items.zipPartitions(answers, (some, rows) -> {
            Map<K, V> found = new HashMap<>();
            rows.forEachRemaining(row -> found.put(row._2()._1(), row._2()._2()));
            return each(some, item -> use.of(item, found));
        });
    }

    /** What becomes of each item, one item at a time. */
    static <T, R> Iterator<R> each(Iterator<T> items, Function<T, Stream<R>> made) {
        Spliterator<T> all = Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED);
        return StreamSupport.stream(all, false).flatMap(made).iterator();
    }
}
