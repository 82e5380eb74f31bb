package org.isnad.spark;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;

/** Keeps what is used more than once, on disk where memory does not suffice. */
final class Kept {

    private static final StorageLevel LEVEL = StorageLevel.MEMORY_AND_DISK_SER();

    private Kept() {}

    static <T> JavaRDD<T> rows(JavaRDD<T> rows) {
        return rows.persist(LEVEL);
    }

    static <K, V> JavaPairRDD<K, V> pairs(JavaPairRDD<K, V> pairs) {
        return pairs.persist(LEVEL);
    }
}
