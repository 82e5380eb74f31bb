package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.store.Load;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad load}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a store of N-Quads, as isnad export --format nquads writes them.",
            "The store is there when all is loaded and checked; until then everything is as before.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad load --store big part-1.nq.gz part-2.nq.gz",
            "  isnad load --store big --replace output/    the files *.nq and *.nq.gz in a folder"
        })
final class LoadCommand implements Callable<Integer> {

    @Mixin
    StoreOption store;

    @Option(names = "--replace", description = "Put them in the place of all that the store holds.")
    boolean replace;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "ar",
            description = "Whose words are searched in a new store (default: ${DEFAULT-VALUE}).")
    String language;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files of N-Quads, also in gzip, or folders of them.")
    List<Path> files;

    private final Console console;

    LoadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        Load.Content content;
        try (Progress progress = Progress.of(console, "loading", "quads", -1)) {
            content = Load.run(store.dir, language, replace, files, progress::count);
        }
        String repeated = content.repeated() == 0 ? "" : ", " + content.repeated() + " repeated";
        console.err().println(content.articles() + " articles, " + content.quads() + " quads" + repeated + " in "
                + store.dir + ", " + Progress.rate(content.quads(), start, "quads"));
        return ExitCode.OK;
    }
}
