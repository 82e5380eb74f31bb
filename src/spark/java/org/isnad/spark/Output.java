package org.isnad.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * The folder of a job. It is written beside its place, under a name that programs pass over, and put there when it is
 * whole; a file {@code _SUCCESS} comes last, for file systems that cannot rename a folder at once.
 */
final class Output {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path place;
    private final Path unfinished;
    private final FileSystem system;
    private final Configuration hadoop;

    private Output(Path place, FileSystem system, Configuration hadoop) {
        this.place = place;
        this.unfinished = new Path(place.getParent(), "_temporary-" + place.getName());
        this.system = system;
        this.hadoop = new Configuration(hadoop);
        this.hadoop.setBoolean("mapreduce.output.fileoutputformat.compress", true);
        this.hadoop.set("mapreduce.output.fileoutputformat.compress.codec", GzipCodec.class.getName());
        this.hadoop.setBoolean("mapreduce.fileoutputcommitter.marksuccessfuljobs", false);
    }

    /**
     * Begins; what an earlier job of the same place left unfinished is removed.
     *
     * @throws JobException when there is something at the place
     */
    static Output at(String dir, Configuration hadoop) throws IOException {
        Path given = new Path(dir);
        FileSystem system = given.getFileSystem(hadoop);
        Path place = system.makeQualified(given);
        if (place.getParent() == null) {
            throw new JobException(JobException.USAGE, "--output takes a folder to make, not " + place);
        }
        if (system.exists(place)) {
            throw new JobException(
                    JobException.OUTPUT, "there is something at " + place + "\nremove it, or name another --output");
        }
        Output output = new Output(place, system, hadoop);
        system.delete(output.unfinished, true);
        system.mkdirs(output.unfinished);
        return output;
    }

    /** Writes texts of N-Quads, each whole in one file of the partition it is in. */
    void quads(JavaRDD<String> texts, String folder) {
        texts.filter(text -> !text.isEmpty())
                .mapToPair(text -> new Tuple2<>(NullWritable.get(), new Text(text)))
                .saveAsNewAPIHadoopFile(
                        new Path(unfinished, folder).toString(),
                        NullWritable.class,
                        Text.class,
                        QuadFiles.class,
                        hadoop);
    }

    /** Writes claims as Parquet. */
    void claims(SparkSession spark, JavaRDD<Row> rows) {
        spark.createDataFrame(rows, ClaimRows.COLUMNS)
                .write()
                .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
                .parquet(new Path(unfinished, "claims").toString());
    }

    /** Writes values as JSON, one a line. */
    void lines(String name, List<?> values) throws IOException {
        try (OutputStream out = system.create(new Path(unfinished, name), true)) {
            for (Object value : values) {
                out.write(JSON.writeValueAsBytes(value));
                out.write("\n".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Puts all that was written in its place. */
    void finish() throws IOException {
        if (system.exists(place) || !system.rename(unfinished, place)) {
            throw new JobException(
                    JobException.OUTPUT,
                    "the finished output stays at " + unfinished + "\nit cannot be renamed to " + place);
        }
        system.create(new Path(place, "_SUCCESS")).close();
    }
}
