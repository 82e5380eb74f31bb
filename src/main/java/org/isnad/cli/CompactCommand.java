package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.store.Compaction;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad compact}. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        description = {
            "Gives back the disk space that replaced and deleted quads have left in a store.",
            "Builds that change much do so by themselves. Needs room for a second store while it works.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  isnad compact --store july")
final class CompactCommand implements Callable<Integer> {

    @Mixin
    StoreOption store;

    private final Console console;

    CompactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long before = DiskUse.megabytes(store.dir);
        try (Store open = Store.open(store.dir)) {
            Compaction.run(open);
        }
        console.err().println(before + " MB before, " + DiskUse.megabytes(store.dir) + " MB now");
        return ExitCode.OK;
    }
}
