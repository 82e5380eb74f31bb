package org.isnad.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.isnad.article.LinePart;
import scala.Tuple2;

/** Tables of articles in Parquet: each row is read as the JSON object with members of its columns' names. */
final class ParquetIntake {

    private ParquetIntake() {}

    /**
     * All rows of some files.
     *
     * @param files at least one
     */
    static JavaPairRDD<ArticleKey, Met> of(
            SparkSession spark, Broadcast<Settings> settings, List<Listing.InputFile> files) {
        List<String> paths = files.stream().map(Listing.InputFile::path).toList();
        Map<String, Integer> numbers = new HashMap<>();
        files.forEach(file -> numbers.put(decoded(file.path()), file.number()));
        return spark.read()
                .option("mergeSchema", true)
                .parquet(paths.toArray(String[]::new))
                .select(
                        functions.to_json(functions.struct(functions.col("*"))),
                        functions.col("_metadata.file_path"),
                        functions.col("_metadata.row_index"))
                .javaRDD()
                .flatMapToPair(row -> read(Program.of(settings.value()), row, numbers).iterator());
    }

    private static List<Tuple2<ArticleKey, Met>> read(Program program, Row row, Map<String, Integer> numbers)
            throws IOException {
        String path = decoded(row.getString(1));
        int file = numbers.getOrDefault(path, Integer.MAX_VALUE);
        long index = row.getLong(2);
        LinePart before = new LinePart((int) index, (int) index);
        byte[] json = row.getString(0).getBytes(StandardCharsets.UTF_8);
        List<Tuple2<ArticleKey, Met>> found = new ArrayList<>();
        program.reader().lines(path, new Path(path).getName(), before, new ByteArrayInputStream(json), input -> {
            Met met = Met.of(input, input.where());
            String id = met instanceof Met.Raw raw ? raw.id() : input.where();
            found.add(new Tuple2<>(new ArticleKey(id, new Place(file, index, found.size())), met));
        });
        return found;
    }

    /** Spark writes paths as URIs and Hadoop does not; both may leave out that a file is on this machine. */
    private static String decoded(String path) {
        String plain = path.replaceFirst("^file:/+", "/");
        return path.indexOf('%') < 0 ? plain : URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
