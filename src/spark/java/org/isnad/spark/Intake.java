package org.isnad.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.isnad.article.LinePart;
import scala.Tuple2;

/** The input as articles and faults. The driver knows the names of the files, and what stands in none of them. */
final class Intake {

    private final JavaSparkContext spark;
    private final Broadcast<Settings> settings;
    private final Broadcast<SerializableConfiguration> hadoop;
    private final long pieceBytes;

    /** @param pieceBytes the size from which on a file of JSON lines is read by several tasks */
    Intake(JavaSparkContext spark, Broadcast<Settings> settings, long pieceBytes) {
        this.spark = spark;
        this.settings = settings;
        this.hadoop = spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        this.pieceBytes = pieceBytes;
    }

    /** All that is in files other than Parquet. */
    JavaPairRDD<ArticleKey, Met> files(List<Listing.InputFile> files) {
        if (files.isEmpty()) {
            return JavaPairRDD.fromJavaRDD(spark.emptyRDD());
        }
        List<Piece> pieces = numbered(files);
        Broadcast<Settings> with = settings;
        Broadcast<SerializableConfiguration> conf = hadoop;
        return spark.parallelize(pieces, tasks(pieces.size()))
                .mapPartitionsToPair(some -> Streaming.each(
                        some, (piece, sink) -> PieceReader.read(Program.of(with.value()).reader(), piece,
                                conf.value().value(), sink)));
    }

    private int tasks(int pieces) {
        return Math.max(1, Math.min(pieces, 16 * spark.defaultParallelism()));
    }

    /** The pieces of all files; of those of many pieces it is known how many lines stand before each. */
    private List<Piece> numbered(List<Listing.InputFile> files) {
        Broadcast<Settings> with = settings;
        Broadcast<SerializableConfiguration> conf = hadoop;
        long size = pieceBytes;
        List<Listing.InputFile> large =
                files.stream().filter(file -> file.bytes() > size).toList();
        Map<Integer, List<Piece>> split = new TreeMap<>();
        if (!large.isEmpty()) {
            JavaRDD<Piece> parts = spark.parallelize(new ArrayList<>(large), tasks(large.size()))
                    .flatMap(file -> PieceReader.split(
                                    Program.of(with.value()).reader(), file, size, conf.value().value())
                            .iterator());
            // Few numbers for each piece of a file.
            List<Piece> found = parts.collect();
            Map<Tuple2<Integer, Long>, LinePart> counts = spark.parallelize(
                            found.stream().filter(Piece::lines).toList(), tasks(found.size()))
                    .mapToPair(piece -> new Tuple2<>(
                            new Tuple2<>(piece.file(), piece.from()),
                            PieceReader.count(
                                    Program.of(with.value()).reader(), piece, conf.value().value())))
                    .collectAsMap();
            split.putAll(numbered(found, counts));
        }
        List<Piece> pieces = new ArrayList<>();
        files.forEach(file -> pieces.addAll(split.getOrDefault(
                file.number(),
                List.of(new Piece(file.number(), file.path(), 0, file.bytes(), false, LinePart.FIRST)))));
        return pieces;
    }

    private static Map<Integer, List<Piece>> numbered(
            List<Piece> found, Map<Tuple2<Integer, Long>, LinePart> counts) {
        Map<Integer, List<Piece>> split = new TreeMap<>();
        LinePart before = LinePart.FIRST;
        for (Piece piece : found) {
            before = piece.from() == 0 ? LinePart.FIRST : before;
            split.computeIfAbsent(piece.file(), file -> new ArrayList<>()).add(piece.after(before));
            before = before.plus(counts.getOrDefault(new Tuple2<>(piece.file(), piece.from()), LinePart.FIRST));
        }
        return split;
    }
}
