package org.isnad.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isnad.store.Build;
import org.isnad.store.BuildReport;
import org.isnad.store.Engine;
import org.isnad.store.Store;

/** Builds articles into a store and tells about it; for every command that does. */
final class Builder {

    private final Console console;
    private final Pipeline pipeline;

    Builder(Console console, Pipeline pipeline) {
        this.console = console;
        this.pipeline = pipeline;
    }

    /**
     * Builds and prints faults, progress and a summary.
     *
     * @return an exit code: all well, some faults, or nothing read at all
     */
    int build(Path dir, EngineOptions options, List<Path> paths) {
        Pipeline.Settings settings = options.settings();
        Engine engine = pipeline.engine().apply(settings);
        try (Store store = Store.create(dir, settings.language())) {
            return build(store, engine, options.threads, settings, paths);
        }
    }

    private int build(Store store, Engine engine, int threads, Pipeline.Settings settings, List<Path> paths) {
        BuildReport report;
        try (Progress progress = Progress.start(console, pipeline.bytes().applyAsLong(paths))) {
            report = new Build(store, engine, threads, progress::fault, progress::step)
                    .run(pipeline.source().apply(settings, paths));
        } catch (UncheckedIOException e) {
            throw new CommandException(
                    ExitCode.INPUT, "the input broke off: " + e.getCause().getMessage());
        }
        console.err().println(summary(report));
        if (report.articles() == 0) {
            // Why not has been told, fault by fault.
            return ExitCode.INPUT;
        }
        return report.faults() == 0 ? ExitCode.OK : ExitCode.FAULTS;
    }

    private static String summary(BuildReport r) {
        double seconds = r.time().toMillis() / 1000.0;
        return String.format(
                Locale.ROOT,
                "%d articles: %d added, %d replaced, %d unchanged; %d repeated, %d faults%n"
                        + "%d claims, %d quads written in %.1f s",
                r.articles(),
                r.added(),
                r.replaced(),
                r.unchanged(),
                r.repeated(),
                r.faults(),
                r.claims(),
                r.quads(),
                seconds);
    }
}
