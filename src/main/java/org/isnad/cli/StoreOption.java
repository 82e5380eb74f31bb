package org.isnad.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "isnad-store",
            description = "The store, a directory (default: ${DEFAULT-VALUE}).")
    Path dir;
}
