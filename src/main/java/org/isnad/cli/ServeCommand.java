package org.isnad.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.iterator.Iter;
import org.isnad.article.ArticleReader;
import org.isnad.language.LanguagePack;
import org.isnad.server.Intake;
import org.isnad.server.Settings;
import org.isnad.server.SparqlServer;
import org.isnad.store.NamedQuery;
import org.isnad.store.QueryLibrary;
import org.isnad.store.Question;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Answers SPARQL about a store, to this machine only unless --host tells otherwise.",
            "Builds PATHs into the store first. Goes on until it is stopped (Ctrl-C).",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad serve seeds/",
            "  isnad serve --store july --port 8080 --timeout 10",
            "  isnad serve --store copy-of-july --port 8081 --read-only",
            "  isnad serve --host 192.168.1.5 --token-file ~/.isnad-token",
            "  curl --data-urlencode 'query=ASK {}' http://127.0.0.1:3030/isnad/sparql"
        })
final class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);
    private static final List<String> WARMING = List.of("speakers", "articles", "acts");

    @Mixin
    StoreOption store;

    @Mixin
    EngineOptions engine;

    @Mixin
    TokenOptions token;

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
            description = "The name or address to answer at (default: ${DEFAULT-VALUE}); any but this machine's own"
                    + " needs a token.")
    String host;

    @Option(
            names = "--allow-origin",
            paramLabel = "ORIGIN",
            description = "A site whose pages may ask, such as https://example.org; may be repeated.")
    List<String> origins = new ArrayList<>();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long one query may take (default: ${DEFAULT-VALUE}).")
    int timeout;

    @Option(
            names = "--read-only",
            description = "Serve a copy of a store and leave it as it is: no articles are taken, no backup is given.")
    boolean readOnly;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Articles to read first, as in isnad build.")
    List<Path> paths = new ArrayList<>();

    private final Console console;
    private final Builder builder;
    private final Pipeline pipeline;

    ServeCommand(Console console, Builder builder, Pipeline pipeline) {
        this.console = console;
        this.builder = builder;
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        Settings settings = settings();
        if (readOnly && !paths.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--read-only serves a store as it is, and builds nothing into it\nLeave " + paths.getFirst()
                            + " out.");
        }
        SparqlServer.requireFree(host, port);
        if (!paths.isEmpty()) {
            // What could not be read has been told; the rest can be asked about.
            builder.build(store.dir, engine, paths);
        }
        try (Store open = readOnly ? Store.openReadOnly(store.dir) : Store.open(store.dir);
                SparqlServer server = SparqlServer.start(open, settings, intake(open, settings))) {
            open.text().open();
            stopOnSignal(server, open);
            console.err().println("Isnad is at " + server.url() + " (SPARQL: " + server.endpoint() + ")");
            console.err().println("Ctrl-C stops it.");
            warmUp(open);
            server.join();
        }
        return ExitCode.OK;
    }

    private Settings settings() {
        try {
            return new Settings(host, port, token.token(), new HashSet<>(origins), Duration.ofSeconds(timeout));
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, e.getMessage());
        }
    }

    private @Nullable Intake intake(Store open, Settings settings) {
        if (settings.token() == null || readOnly) {
            return null;
        }
        Pipeline.Settings reading = engine.settings();
        ArticleReader reader = ArticleReader.of(LanguagePack.load(reading.language()));
        return new Intake(open, pipeline.engine().apply(reading), reader);
    }

    /** Asks what makes the program read much of the store, so that the first to look at it need not wait for that. */
    private static void warmUp(Store open) {
        try {
            for (String name : WARMING) {
                NamedQuery question = QueryLibrary.questions().all().get(name);
                Question.ask(open, question, Map.of(), running -> Iter.count(running.select()));
            }
        } catch (RuntimeException e) {
            // A store that fails, or has been closed meanwhile, tells those who ask it.
            LOG.debug("not warmed up", e);
        }
    }

    private static void stopOnSignal(SparqlServer server, Store store) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            store.close();
        }));
    }
}
