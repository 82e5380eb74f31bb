package org.isnad.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.isnad.graph.AuthorityException;
import org.isnad.graph.DecisionFile;
import org.isnad.graph.Iris;
import org.isnad.language.PackException;
import org.isnad.link.Decision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job for {@code spark-submit}. */
@Command(
        name = "isnad-spark",
        mixinStandardHelpOptions = true,
        description = "Reads articles on a cluster into N-Quads, and claims into Parquet.")
public final class IsnadSpark implements Callable<Integer> {

    /** Exit code for a fault of the program itself, or of the cluster. */
    private static final int INTERNAL = 70;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files or folders on any file system of Spark: JSON, HTML, plain text, also in gzip or zip,"
                    + " WARC and Parquet.")
    List<String> inputs = new ArrayList<>();

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "The folder to make.")
    String output = "";

    @Option(
            names = "--format",
            defaultValue = "nquads",
            description = "nquads, parquet or both (default: ${DEFAULT-VALUE}).")
    Job.Format format = Job.Format.NQUADS;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "0",
            description = "Into how many parts the articles are dealt (default: by cores and size of the input).")
    int partitions;

    @Option(names = "--authority", paramLabel = "FILE", description = "As of isnad build; a file of the driver.")
    List<Path> authority = new ArrayList<>();

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "What isnad link decided: decisions.ttl of a store; a file of the driver.")
    @Nullable
    Path decisions;

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "ar", description = "As of isnad build.")
    String language = "";

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = "https://w3id.org/isnad/id/",
            description = "As of isnad build.")
    String base = "";

    @Option(
            names = "--piece",
            paramLabel = "MB",
            defaultValue = "64",
            description = "The size from which several tasks read one file of JSON lines (default: ${DEFAULT-VALUE}).")
    int pieceMegabytes;

    private final PrintStream err;

    IsnadSpark(PrintStream err) {
        this.err = err;
    }

    /** Ends the process with an exit code unless all went well. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        int code = run(System.err, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs one command line and gives its exit code. */
    static int run(PrintStream err, String... args) {
        return new CommandLine(new IsnadSpark(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> told(err, e))
                .execute(args);
    }

    private static int told(PrintStream err, Exception e) {
        int code = switch (e) {
            case JobException job -> job.exitCode();
            case AuthorityException authority -> JobException.INPUT;
            case PackException pack -> JobException.INPUT;
            default -> INTERNAL;
        };
        if (code == INTERNAL) {
            err.println("isnad-spark: the job failed; nothing was written to --output");
            e.printStackTrace(err);
        } else {
            err.println("isnad-spark: " + String.valueOf(e.getMessage()).replace("\n", "\n  "));
        }
        return code;
    }

    @Override
    public Integer call() throws IOException {
        if (partitions < 0 || pieceMegabytes < 1) {
            throw new JobException(JobException.USAGE, "--partitions and --piece take numbers from 1");
        }
        if (!base.endsWith("/") && !base.endsWith("#")) {
            throw new JobException(JobException.USAGE, "--base takes an IRI that ends in / or #, not " + base);
        }
        Settings settings = new Settings(language, base, authorityFiles(), decided());
        Job.Plan plan =
                new Job.Plan(inputs, output, format, partitions, (long) pieceMegabytes << 20, settings);
        SparkConf conf = new SparkConf().setIfMissing("spark.rdd.compress", "true");
        try (SparkSession session =
                SparkSession.builder().appName("isnad").config(conf).getOrCreate()) {
            Report report = new Job(session, plan).run();
            err.println(report.articles() + " articles; " + report.repeated() + " repeated, " + report.faults()
                    + " faults\n" + report.claims() + " claims, " + report.quads() + " quads");
        }
        return 0;
    }

    private List<Decision> decided() {
        if (decisions == null) {
            return List.of();
        }
        if (!Files.isReadable(decisions)) {
            throw new JobException(JobException.INPUT, decisions + ": there is no such file to read");
        }
        return DecisionFile.read(new Iris(base), decisions);
    }

    private List<Settings.AuthorityFile> authorityFiles() {
        List<Settings.AuthorityFile> files = new ArrayList<>();
        for (Path file : authority) {
            try {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                files.add(new Settings.AuthorityFile(file.getFileName().toString(), text));
            } catch (IOException e) {
                throw new JobException(JobException.INPUT, file + ": cannot be read as UTF-8: " + e.getMessage());
            }
        }
        return files;
    }
}
