package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.server.SparqlServer;
import org.isnad.store.Store;

/**
 * Runs the commands once, for the JVM to note what they need and to start them sooner afterwards. The launcher asks for
 * it, in a process of its own and never for a user's store.
 */
public final class Rehearsal {

    private static final String NAME = "Fuad Hussein";
    private static final String WARNINGS = "SELECT ?text { ?c isnad:act isnad:warn ; isnad:text ?text } ORDER BY ?text";

    private final Console console;
    private final Path store;

    Rehearsal(Console console, Path store) {
        this.console = console;
        this.store = store;
    }

    /**
     * Ends without a trace when another process rehearses already.
     *
     * @param args a file to lock, made when missing; then articles
     */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        // Held until the process ends, for the JVM writes its notes only then.
        FileChannel channel =
                FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            Runtime.getRuntime().halt(ExitCode.STORE);
        }
        Path dir = Files.createTempDirectory("isnad-rehearsal");
        try {
            new Rehearsal(Console.system(), dir.resolve("store")).run(List.of(args).subList(1, args.length));
        } finally {
            delete(dir);
        }
    }

    void run(List<String> articles) throws IOException {
        command("build", articles);
        command("query", List.of());
        command("query", List.of("speakers"));
        command("query", List.of("actor-claims", "--set", "name=" + NAME));
        for (String format : List.of("text", "csv", "tsv", "json", "xml")) {
            command("query", List.of("--format", format, WARNINGS));
        }
        command("query", List.of("--format", "turtle", "CONSTRUCT { ?a isnad:said ?c } { ?a isnad:said ?c }"));
        command("export", List.of("--format", "nquads"));
        command("export", List.of("--format", "turtle", "--actor", NAME));
        for (String name : List.of("link", "check", "info")) {
            command(name, List.of());
        }
        serve();
    }

    private void command(String name, List<String> args) {
        List<String> line = new ArrayList<>(List.of(name, "--store", store.toString()));
        line.addAll(args);
        Main.run(console, Pipeline.standard(), line.toArray(String[]::new));
    }

    private void serve() throws IOException {
        try (Store open = Store.open(store);
                SparqlServer server = SparqlServer.start(open, 0)) {
            String query = URLEncoder.encode("SELECT * { ?s ?p ?o } LIMIT 9", StandardCharsets.UTF_8);
            for (String address : List.of(server.url(), server.endpoint() + "?query=" + query)) {
                try (InputStream answer = URI.create(address).toURL().openStream()) {
                    answer.readAllBytes();
                }
            }
        }
    }

    private static void delete(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
