package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.isnad.store.Export;
import org.isnad.store.ExportFilter;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the graph, or some claims with all that describes them.",
            "The same content always gives the same bytes.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad export > graph.ttl",
            "  isnad export --format csv --bom -o claims.csv",
            "  isnad export --format gexf --since 2024-12 -o network.gexf",
            "  isnad export --actor 'Fuad Hussein' --since 2024-12 --format jsonld"
        })
final class ExportCommand implements Callable<Integer> {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final Pattern DAY = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    @Mixin
    StoreOption store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "turtle",
            description = {
                "RDF: turtle, trig, nquads, ntriples, jsonld or rdfxml (default: ${DEFAULT-VALUE}).",
                "Others: csv (one claim a line), gexf (for Gephi), graphml, csljson (for Zotero)."
            })
    Export.Format format;

    @Option(names = "--bom", description = "Begin a CSV with the mark by which Excel knows UTF-8.")
    boolean mark;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Only what this actor said; any of its names, or its IRI.")
    @Nullable
    String actor;

    @Option(names = "--article", paramLabel = "ID", description = "Only what this article reports.")
    @Nullable
    String article;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only what was said then or later: a day, month or year.")
    @Nullable
    String since;

    @Option(names = "--until", paramLabel = "DATE", description = "Only what was said then or earlier.")
    @Nullable
    String until;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write (default: standard output).")
    @Nullable
    Path output;

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        requireDate("--since", since);
        requireDate("--until", until);
        if (mark && format != Export.Format.CSV) {
            throw new CommandException(ExitCode.USAGE, "--bom is for CSV\nAsk for it with --format csv.");
        }
        try (Store open = Store.open(store.dir)) {
            if (output == null) {
                BufferedOutputStream out = new BufferedOutputStream(console.out(), 1 << 16);
                begin(out);
                Export.write(open, filter(), format, out);
                out.flush();
            } else {
                toFile(open, output);
            }
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.STORE,
                    "cannot write " + (output == null ? "the output" : output) + ": "
                            + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "\nName a file that you may write, with -o FILE.");
        }
        return ExitCode.OK;
    }

    private void begin(OutputStream out) throws IOException {
        if (mark) {
            out.write(BYTE_ORDER_MARK);
        }
    }

    private ExportFilter filter() {
        return new ExportFilter(actor, article, since, until);
    }

    /** Beside its place first, so that a file that stands there is whole. */
    private void toFile(Store open, Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                write(open, out);
            }
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                write(open, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The writers of RDF wrap what the file system throws. */
    private void write(Store open, OutputStream out) throws IOException {
        try {
            begin(out);
            Export.write(open, filter(), format, out);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static void requireDate(String option, @Nullable String date) {
        if (date != null && !DAY.matcher(date).matches()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    option + " takes a day, month or year such as 2024-12-31, 2024-12 or 2024, not '" + date + "'");
        }
    }
}
