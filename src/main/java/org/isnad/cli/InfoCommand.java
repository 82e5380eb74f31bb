package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
        line("disk", (bytes(store.dir) + (1 << 20) - 1 >> 20) + " MB");
        return ExitCode.OK;
    }

    private void line(String name, String value) {
        console.out().println(name + " ".repeat(10 - name.length()) + value);
    }

    private static long bytes(Path dir) {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
