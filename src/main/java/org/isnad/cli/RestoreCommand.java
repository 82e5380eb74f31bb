package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.store.Backup;
import org.isnad.store.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad restore}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a store of a backup, after checking that the backup is whole.",
            "The store must be new or an empty directory; when something fails, none is made.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  isnad restore --store again isnad.zip")
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    StoreOption store;

    @Parameters(paramLabel = "FILE", description = "What isnad backup has written.")
    Path file;

    private final Console console;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.exists(file)) {
            throw new CommandException(ExitCode.INPUT, "no such file: " + file + "\nName one that isnad backup wrote.");
        }
        Backup.Content content = Restore.run(file, store.dir);
        console.err().println(content.articles() + " articles, " + content.quads() + " quads in " + store.dir);
        return ExitCode.OK;
    }
}
