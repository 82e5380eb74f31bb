package org.isnad.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.store.Overview;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad info}. */
@Command(
        name = "info",
        mixinStandardHelpOptions = true,
        description = {"Tells what a store holds.", ""},
        footerHeading = "%nExample:%n",
        footer = "  isnad info --store july")
final class InfoCommand implements Callable<Integer> {

    @Mixin
    StoreOption store;

    private final Console console;

    InfoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<String, String> figures;
        try (Store open = Store.open(store.dir)) {
            figures = Overview.of(open);
        }
        line("store", store.dir.toString());
        line("articles", figures.get("articles") + " of " + figures.get("outlets") + " outlets");
        line("claims", figures.get("claims"));
        line("speakers", figures.get("speakers") + ", of these unnamed " + figures.get("unnamed"));
        line("places", figures.get("places") + " spoken about");
        line("time", figures.get("first").isEmpty() ? "no dates" : figures.get("first") + " to " + figures.get("last"));
        line("quads", figures.get("quads"));
        line("disk", DiskUse.megabytes(store.dir) + " MB");
        return ExitCode.OK;
    }

    private void line(String name, String value) {
        console.out().println(name + " ".repeat(10 - name.length()) + value);
    }
}
