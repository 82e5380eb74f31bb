package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How articles are read. */
final class EngineOptions {

    /** More than any machine has use for. */
    private static final int MOST_THREADS = 1024;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "ar",
            description = "The language of the articles (default: ${DEFAULT-VALUE}).")
    String language;

    @Option(
            names = "--authority",
            paramLabel = "FILE",
            description = "A Turtle file with further people, bodies, places, outlets or offices; may be repeated.")
    List<Path> authority = new ArrayList<>();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = "https://w3id.org/isnad/id/",
            description = "What the IRIs of articles and claims begin with (default: ${DEFAULT-VALUE}).")
    String base;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to read at once (default: one a processor). The result is the same.")
    int threads = Runtime.getRuntime().availableProcessors();

    Pipeline.Settings settings() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new CommandException(
                    ExitCode.USAGE, "--threads takes a number from 1 to " + MOST_THREADS + ", not " + threads);
        }
        if (!base.endsWith("/") && !base.endsWith("#")) {
            throw new CommandException(ExitCode.USAGE, "--base takes an IRI that ends in / or #, not " + base);
        }
        return new Pipeline.Settings(language, base, List.copyOf(authority));
    }
}
