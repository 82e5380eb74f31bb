package org.isnad.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.isnad.echo.AlikeClaims;
import org.isnad.graph.AuthorityReader;
import scala.Tuple2;

/** Articles in, quads and claims out: the whole job on one page. */
final class Job {

    /** What is written. */
    enum Format {
        NQUADS,
        PARQUET,
        BOTH
    }

    /**
     * What a user can choose.
     *
     * @param inputs     files and folders, as Hadoop writes them
     * @param output     a folder to make
     * @param partitions into how many parts the articles are dealt; 0 for as many as fit the input
     * @param pieceBytes from which size on a file of JSON lines is read by several tasks
     */
    record Plan(
            List<String> inputs, String output, Format format, int partitions, long pieceBytes, Settings settings) {}

    /** Faults that are told in full. */
    private static final int SAMPLE = 1000;

    private static final long BYTES_PER_PARTITION = 8L << 20;

    private final SparkSession session;
    private final JavaSparkContext spark;
    private final Plan plan;
    private final Broadcast<Settings> settings;

    Job(SparkSession session, Plan plan) {
        this.session = session;
        this.spark = new JavaSparkContext(session.sparkContext());
        this.plan = plan;
        this.settings = spark.broadcast(plan.settings());
    }

    /**
     * Runs to the end.
     *
     * @throws JobException when nothing could be read, or the output cannot be made
     */
    Report run() throws IOException {
        Program program = Program.of(plan.settings());
        Output output = Output.at(plan.output(), spark.hadoopConfiguration());
        Listing listing = Listing.of(spark.hadoopConfiguration(), plan.inputs());
        int partitions = partitions(listing);
        JavaRDD<Outcome> outcomes = Kept.rows(outcomes(listing, partitions));
        Report report = outcomes.map(Report::of).fold(Report.NOTHING, Report::plus);
        Report all = report.plus(new Report(0, 0, 0, 0, listing.faults().size()));
        output.lines("faults/faults.jsonl", faults(outcomes, listing));
        if (all.articles() == 0) {
            throw new JobException(
                    JobException.INPUT, "no article in the input; " + all.faults() + " faults\nthe first: "
                            + faults(outcomes, listing).stream().findFirst().map(Met.Broken::what).orElse("none"));
        }
        JavaRDD<ReadArticle> articles =
                outcomes.filter(Outcome.Read.class::isInstance).map(read -> ((Outcome.Read) read).article());
        write(output, program, articles, partitions);
        output.lines("report.json", List.of(all));
        output.finish();
        return all;
    }

    private int partitions(Listing listing) {
        long bytes = listing.files().stream().mapToLong(Listing.InputFile::bytes).sum();
        long fitting = Math.max(2L * spark.defaultParallelism(), bytes / BYTES_PER_PARTITION);
        return plan.partitions() > 0 ? plan.partitions() : (int) Math.min(fitting, 100_000);
    }

    private JavaRDD<Outcome> outcomes(Listing listing, int partitions) {
        Broadcast<Settings> with = settings;
        return met(listing)
                .repartitionAndSortWithinPartitions(new ById(partitions))
                .mapPartitions(sorted -> Extraction.of(Program.of(with.value()), sorted));
    }

    private JavaPairRDD<ArticleKey, Met> met(Listing listing) {
        Map<Boolean, List<Listing.InputFile>> kinds =
                listing.files().stream().collect(Collectors.partitioningBy(Listing.InputFile::isParquet));
        JavaPairRDD<ArticleKey, Met> files = new Intake(spark, settings, plan.pieceBytes()).files(kinds.get(false));
        return kinds.get(true).isEmpty() ? files : files.union(ParquetIntake.of(session, settings, kinds.get(true)));
    }

    /** The first of the input. */
    private static List<Met.Broken> faults(JavaRDD<Outcome> outcomes, Listing listing) {
        List<Met.Broken> faults = new ArrayList<>(listing.faults());
        outcomes.filter(Outcome.Failed.class::isInstance)
                .mapToPair(failed -> new Tuple2<>(
                        ((Outcome.Failed) failed).place(), ((Outcome.Failed) failed).fault()))
                .map(FaultAt::new)
                .takeOrdered(SAMPLE)
                .forEach(fault -> faults.add(fault.fault()._2()));
        return faults;
    }

    private void write(Output output, Program program, JavaRDD<ReadArticle> articles, int partitions) {
        JavaPairRDD<String, Head> heads =
                Kept.pairs(new ActorLinks(spark, settings, partitions).heads(articles, program));
        JavaRDD<ReadArticle> linked = Kept.rows(LinkedArticles.of(articles, heads));
        JavaPairRDD<String, String> names = Kept.pairs(NameFacts.of(articles, heads, settings, partitions));
        if (plan.format() != Format.PARQUET) {
            KnownFacts known = KnownFacts.of(linked, settings, program);
            List<Quad> common = new ArrayList<>(AuthorityReader.ontology(program.iris()));
            common.addAll(known.quads());
            JavaRDD<AlikeClaims> pairs =
                    Kept.rows(new EchoLinks(spark, partitions).pairs(linked, known.regions()));
            String base = plan.settings().base();
            JavaRDD<String> links = names.values()
                    .union(EchoFacts.of(pairs, base, partitions))
                    .union(CopyFacts.of(linked, base, partitions));
            output.quads(linked.map(ReadArticle::quads), "articles");
            output.quads(links.coalesce(partitions), "links");
            output.quads(spark.parallelize(List.of(QuadText.of(common)), 1), "known");
        }
        if (plan.format() != Format.NQUADS) {
            JavaPairRDD<String, String> labels = names.flatMapToPair(row -> QuadText.read(row._2()).stream()
                    .filter(quad -> quad.getPredicate().equals(RDFS.label.asNode()))
                    .map(quad -> new Tuple2<>(
                            quad.getSubject().getURI(), quad.getObject().getLiteralLexicalForm()))
                    .iterator());
            output.claims(session, ClaimRows.of(linked, labels, settings));
        }
    }

    /** Brings all articles of one id to one task, in order. */
    private static final class ById extends Partitioner {

        private final HashPartitioner partitions;

        ById(int count) {
            this.partitions = new HashPartitioner(count);
        }

        @Override
        public int numPartitions() {
            return partitions.numPartitions();
        }

        @Override
        public int getPartition(Object key) {
            return partitions.getPartition(((ArticleKey) key).id());
        }
    }

    /** In the order of the input. */
    private record FaultAt(Tuple2<Place, Met.Broken> fault) implements java.io.Serializable, Comparable<FaultAt> {

        @Override
        public int compareTo(FaultAt that) {
            return fault._1().compareTo(that.fault._1());
        }
    }
}
