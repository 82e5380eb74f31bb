package org.isnad.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.store.Checks;
import org.isnad.store.Defect;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Looks for defects of a store.",
            "Checks the SHACL shapes of the ontology and the queries of queries/checks; ends with 1 when",
            "there is a defect.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  isnad check --show 20")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    StoreOption store;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many places of each kind of defect to show (default: ${DEFAULT-VALUE}).")
    int show;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Defect> defects;
        try (Store open = Store.open(store.dir)) {
            defects = Checks.run(open);
        }
        Map<String, List<Defect>> kinds = defects.stream()
                .collect(Collectors.groupingBy(d -> d.check() + ": " + d.title(), TreeMap::new, Collectors.toList()));
        kinds.forEach(this::tell);
        console.out().println(defects.isEmpty() ? "no defects" : defects.size() + " defects");
        return defects.isEmpty() ? ExitCode.OK : ExitCode.FAULTS;
    }

    private void tell(String kind, List<Defect> defects) {
        console.out().println(kind + " (" + defects.size() + ")");
        defects.stream().limit(show).forEach(d -> console.out().println("    " + d.where()));
        if (defects.size() > show) {
            console.out().println("    …");
        }
        console.out().println("  What to do: " + defects.getFirst().solution());
    }
}
