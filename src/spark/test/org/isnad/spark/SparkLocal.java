package org.isnad.spark;

import org.apache.spark.sql.SparkSession;

/** Spark within the test: two executors' threads, and nothing on the network. */
final class SparkLocal {

    private SparkLocal() {}

    static SparkSession start() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.rdd.compress", true)
                .getOrCreate();
    }
}
