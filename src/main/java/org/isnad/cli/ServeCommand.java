package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.server.SparqlServer;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Answers SPARQL about a store, to this machine only.",
            "Builds PATHs into the store first. Goes on until it is stopped (Ctrl-C).",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad serve seeds/",
            "  isnad serve --store july --port 8080",
            "  curl --data-urlencode 'query=ASK {}' http://127.0.0.1:3030/isnad/sparql"
        })
final class ServeCommand implements Callable<Integer> {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    @Mixin
    StoreOption store;

    @Mixin
    EngineOptions engine;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "The port (default: ${DEFAULT-VALUE}); 0 for any that is free.")
    int port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "127.0.0.1",
            description = "Only names of this machine are taken (default: ${DEFAULT-VALUE}).")
    String host;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Articles to read first, as in isnad build.")
    List<Path> paths = new ArrayList<>();

    private final Console console;
    private final Builder builder;

    ServeCommand(Console console, Builder builder) {
        this.console = console;
        this.builder = builder;
    }

    @Override
    public Integer call() {
        if (!LOOPBACK.contains(host)) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "isnad serves this machine only, not " + host
                            + "\nTo let others ask, put a web server with access control in front of it.");
        }
        SparqlServer.requireFree(port);
        if (!paths.isEmpty()) {
            // What could not be read has been told; the rest can be asked about.
            builder.build(store.dir, engine, paths);
        }
        try (Store open = Store.open(store.dir);
                SparqlServer server = SparqlServer.start(open, port)) {
            open.text().open();
            stopOnSignal(server, open);
            console.err().println("Isnad is at " + server.url() + " (SPARQL: " + server.endpoint() + ")");
            console.err().println("Ctrl-C stops it.");
            server.join();
        }
        return ExitCode.OK;
    }

    private static void stopOnSignal(SparqlServer server, Store store) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            store.close();
        }));
    }
}
