package org.isnad.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.isnad.graph.Iris;
import org.isnad.link.Decision;
import org.isnad.link.Link;
import org.isnad.store.ClaimReader;
import org.isnad.store.Decisions;
import org.isnad.store.Engine;
import org.isnad.store.NameSearch;
import org.isnad.store.Party;
import org.isnad.store.Relinking;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad link}. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description = {
            "Lists names that may be one actor's, and keeps what you decide of them.",
            "Each pair stands with how sure it is and what speaks for it. What you decide holds for every later",
            "build; it stands in decisions.ttl in the store, with who decided and when.",
            "A and B are IRIs, or their ends as the list shows them, or names that only one actor bears.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad link --show 20",
            "  isnad link --same person/ar/NAME person/OTHER-NAME",
            "  isnad link --different NAME NAME",
            "  isnad link --forget NAME NAME"
        })
final class LinkCommand implements Callable<Integer> {

    @Mixin
    StoreOption store;

    @Mixin
    EngineOptions options;

    /** At most one of them. */
    static final class Verdict {

        @Option(names = "--same", arity = "2", paramLabel = "NAME", description = "A and B are one actor.")
        @Nullable
        List<String> same;

        @Option(names = "--different", arity = "2", paramLabel = "NAME", description = "A and B are two.")
        @Nullable
        List<String> different;

        @Option(names = "--forget", arity = "2", paramLabel = "NAME", description = "Leaves A and B to the program.")
        @Nullable
        List<String> forget;
    }

    @ArgGroup
    @Nullable
    Verdict verdict;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many pairs to list (default: ${DEFAULT-VALUE}).")
    int show;

    private final Console console;
    private final Pipeline pipeline;

    LinkCommand(Console console, Pipeline pipeline) {
        this.console = console;
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        Engine engine = pipeline.engine().apply(options.settings());
        try (Store open = Store.open(store.dir)) {
            Verdict decided = verdict;
            if (decided == null) {
                list(open, engine);
            } else {
                decide(open, engine, decided);
            }
        }
        return ExitCode.OK;
    }

    private void decide(Store open, Engine engine, Verdict decided) {
        List<String> names =
                decided.same != null ? decided.same : decided.different != null ? decided.different : decided.forget;
        if (names == null) {
            throw new IllegalStateException("a group without an option");
        }
        NameSearch search = new NameSearch(open);
        String one = only(search, engine.iris(), names.get(0));
        String other = only(search, engine.iris(), names.get(1));
        if (one.equals(other)) {
            throw new CommandException(
                    ExitCode.USAGE, "both are " + one + "\nName two actors, by their IRIs if need be.");
        }
        Decisions decisions = new Decisions(open.dir(), engine.iris());
        if (decided.forget == null) {
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            String who = System.getProperty("user.name", "");
            decisions.add(Decision.of(one, other, decided.same != null, who, now));
        } else if (!decisions.forget(one, other)) {
            throw new CommandException(ExitCode.INPUT, "nothing was decided of " + one + " and " + other);
        }
        new Relinking(open, engine).run();
        console.err().println("decided, and kept in " + decisions.file());
    }

    private static String only(NameSearch search, Iris iris, String name) {
        List<String> found = search.actors(iris, name);
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new CommandException(
                ExitCode.INPUT,
                found.isEmpty()
                        ? "the store has no actor '" + name + "'\nAll actors: isnad query speakers"
                        : "several actors bear the name '" + name + "'; say which:\n"
                                + String.join(" ", found.subList(0, Math.min(5, found.size()))));
    }

    private void list(Store open, Engine engine) {
        List<Link> links = new Relinking(open, engine).findings().candidates();
        open.read(() -> {
            ClaimReader reader = new ClaimReader(open);
            links.stream().limit(show).forEach(link -> print(link, reader, engine.iris()));
            return null;
        });
        console.err()
                .println(links.size() + " pairs of names may be one actor's"
                        + (links.size() > show ? "; the surest " + show + " are shown (--show N)" : ""));
    }

    private void print(Link link, ClaimReader reader, Iris iris) {
        console.out().println(String.format(Locale.ROOT, "%.2f  %s", link.score(), link.evidence()));
        for (String id : List.of(link.one(), link.other())) {
            Party party = reader.party(NodeFactory.createURI(iris.thing(id).getURI()));
            console.out().println("      " + id + "  " + String.join(" | ", party.names()));
        }
    }
}
