package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.isnad.store.NameSearch;
import org.isnad.store.NamedQuery;
import org.isnad.store.Parameter;
import org.isnad.store.QueryLibrary;
import org.isnad.store.Question;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad query}. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Asks a store a question.",
            "QUERY is the name of a question, a file with SPARQL, or SPARQL itself; without it, the questions are",
            "listed.",
            "The prefixes isnad, dct, rdf, rdfs, schema, skos, xsd",
            "and a few more need no declaration.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad query",
            "  isnad query actor-claims --set 'name=Fuad Hussein'",
            "  isnad query --format csv my-question.rq > answer.csv",
            "  isnad query 'SELECT ?text { ?claim isnad:act isnad:warn ; isnad:text ?text }'"
        })
final class QueryCommand implements Callable<Integer> {

    @Mixin
    StoreOption store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "text, csv, tsv, json or xml; for a CONSTRUCT or DESCRIBE text, turtle, ntriples,",
                "jsonld or rdfxml (default: ${DEFAULT-VALUE}). In text, long cells are cut."
            })
    AnswerFormat format;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "The value of a parameter; may be repeated.")
    Map<String, String> values = new LinkedHashMap<>();

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "A name, a file, or SPARQL.")
    @Nullable
    String query;

    /** The parameter that takes a name. */
    private static final String NAME = "name";

    private final Console console;

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (query == null) {
            list(QueryLibrary.questions().all());
            return ExitCode.OK;
        }
        NamedQuery question = find(query);
        question.terms(values);
        try (Store open = Store.open(store.dir)) {
            Question.ask(open, question, named(open, question), running -> Answer.write(running, format, console));
        }
        return ExitCode.OK;
    }

    /** The values, with a name that the store uses in place of one that nothing in it bears. */
    private Map<String, String> named(Store open, NamedQuery question) {
        String given = values.get(NAME);
        boolean asked = question.parameters().stream().anyMatch(p -> p.name().equals(NAME));
        if (given == null || !asked) {
            return values;
        }
        NameSearch search = new NameSearch(open);
        List<String> labels = open.read(() -> search.called(given).isEmpty() ? alike(search, given) : List.of());
        if (labels.size() == 1) {
            Map<String, String> named = new HashMap<>(values);
            named.put(NAME, labels.getFirst());
            return named;
        }
        if (labels.size() > 1) {
            console.err().println("several bear a name like '" + given + "': " + String.join(", ", labels));
        }
        return values;
    }

    private static List<String> alike(NameSearch search, String name) {
        return search.soundingLike(name).stream()
                .map(search::label)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static NamedQuery find(String query) {
        QueryLibrary library = QueryLibrary.questions();
        boolean sparql = query.chars().anyMatch(c -> c == '{');
        if (library.all().containsKey(query) || !sparql && !isFile(query)) {
            return library.get(query);
        }
        return sparql ? NamedQuery.parse("the query", query) : NamedQuery.parse(query, read(Path.of(query)));
    }

    private static boolean isFile(String query) {
        // No file has a NUL in its name, and no path may be made with one.
        return query.indexOf(0) < 0
                && (query.endsWith(".rq") || query.contains("/") || Files.exists(Path.of(query)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            String why = Files.exists(file) ? "it is not readable UTF-8 text" : "there is no such file";
            throw new CommandException(ExitCode.INPUT, "cannot read the query " + file + ": " + why);
        }
    }

    private void list(SortedMap<String, NamedQuery> questions) {
        questions.values().forEach(question -> {
            console.out().println(question.name() + ": " + question.title());
            question.parameters().forEach(p -> console.out().println("    --set " + p.name() + "=…  " + describe(p)));
        });
        console.out().println("\nAsk one: isnad query NAME --set PARAMETER=VALUE");
    }

    private static String describe(Parameter parameter) {
        String fallback = parameter.fallback();
        return parameter.description()
                + (fallback == null ? "" : fallback.isEmpty() ? " (optional)" : " (default " + fallback + ")");
    }
}
