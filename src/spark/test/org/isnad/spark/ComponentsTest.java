package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

class ComponentsTest {

    @Test
    void everyNodeIsLedToTheLeastOfItsComponent() throws IOException {
        List<Tuple2<String, String>> edges = new ArrayList<>();
        // A long path, a star, and what chance gives.
        for (int i = 0; i < 30; i++) {
            edges.add(edge("path", i, i + 1));
            edges.add(edge("star", 0, i + 1));
        }
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            edges.add(edge("any", random.nextInt(300), random.nextInt(300)));
        }
        try (SparkSession session = SparkLocal.start()) {
            JavaSparkContext spark = new JavaSparkContext(session.sparkContext());
            Map<String, String> found = new TreeMap<>(
                    Components.of(spark.parallelizePairs(edges, 2), 2).collectAsMap());
            assertThat(found).isEqualTo(expected(edges));
        }
    }

    private static Tuple2<String, String> edge(String part, int one, int other) {
        return new Tuple2<>(part + (1000 + one), part + (1000 + other));
    }

    private static Map<String, String> expected(List<Tuple2<String, String>> edges) {
        Map<String, String> least = new TreeMap<>();
        edges.stream().filter(edge -> !edge._1().equals(edge._2())).forEach(edge -> {
            least.put(edge._1(), edge._1());
            least.put(edge._2(), edge._2());
        });
        for (boolean changed = true; changed; ) {
            changed = false;
            for (Tuple2<String, String> edge : edges) {
                String a = least.getOrDefault(edge._1(), edge._1());
                String b = least.getOrDefault(edge._2(), edge._2());
                String both = a.compareTo(b) < 0 ? a : b;
                if (!a.equals(b)) {
                    least.put(edge._1(), both);
                    least.put(edge._2(), both);
                    changed = true;
                }
            }
        }
        return least;
    }
}
