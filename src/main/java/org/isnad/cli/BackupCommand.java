package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.isnad.store.Backup;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad backup}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a store to one file, with all that isnad restore needs to check it and to make it anew.",
            "A zip archive: the quads as N-Quads, what you have decided of names, and a manifest with checksums.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  isnad backup isnad.zip", "  isnad backup --store july /mnt/backups/july.zip"})
final class BackupCommand implements Callable<Integer> {

    @Mixin
    StoreOption store;

    @Parameters(paramLabel = "FILE", description = "Where to write; nothing may be there yet.")
    Path file;

    private final Console console;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new CommandException(
                    ExitCode.STORE, file + " is there already, and a backup overwrites nothing\nName another file.");
        }
        try (Store open = Store.open(store.dir)) {
            Backup.Content content = write(open);
            console.err().println(content.articles() + " articles, " + content.quads() + " quads in " + file);
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.STORE,
                    "cannot write " + file + ": " + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "\nName a file that you may write, on a disk with room.");
        }
        return ExitCode.OK;
    }

    /** Beside its place first, so that a file that stands there is whole. */
    private Backup.Content write(Store open) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Backup.Content content;
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING))) {
                content = Backup.write(open, out);
            }
            Files.move(part, file);
            return content;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
