package org.isnad.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.store.NamedQuery;
import org.isnad.store.Parameter;
import org.isnad.store.QueryLibrary;
import org.isnad.store.Question;
import org.isnad.store.Store;

/** How long the questions take in a server that has been running for a while. */
final class QueryTimes {

    /** Parameters tell an example in their description. */
    private static final Pattern EXAMPLE = Pattern.compile("such as ([^,]+)$");
    private static final int WARMING = 5;

    /** Milliseconds that half the runs of a question do not exceed, and 95 % of them; and how many rows it has. */
    record Time(NamedQuery question, double median, double high, long rows) {}

    private final Store store;
    private final int runs;

    QueryTimes(Store store, int runs) {
        this.store = store;
        this.runs = runs;
    }

    /** Every question of {@code queries/}; one about an actor asks for whoever said most. */
    List<Time> all() {
        String busiest = busiest();
        return QueryLibrary.questions().all().values().stream()
                .map(question -> time(question, values(question, busiest)))
                .toList();
    }

    private Time time(NamedQuery question, Map<String, String> values) {
        List<Double> times = new ArrayList<>();
        long rows = 0;
        for (int i = -WARMING; i < runs; i++) {
            long start = System.nanoTime();
            rows = ask(question, values).size();
            if (i >= 0) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return new Time(question, Contest.share(times, 0.5), Contest.share(times, 0.95), rows);
    }

    private List<String> ask(NamedQuery question, Map<String, String> values) {
        List<String> rows = new ArrayList<>();
        Question.ask(store, question, values, running -> {
            RowSet found = running.select();
            found.forEachRemaining(row -> rows.add(String.valueOf(row)));
        });
        return rows;
    }

    private String busiest() {
        NamedQuery busiest = NamedQuery.parse("busiest", """
                SELECT (SAMPLE(?label) AS ?name) (COUNT(*) AS ?n)
                { ?actor isnad:said ?claim ; rdfs:label ?label } GROUP BY ?actor ORDER BY DESC(?n) LIMIT 1""");
        List<String> names = new ArrayList<>();
        Question.ask(store, busiest, Map.of(), running -> running.select()
                .forEachRemaining(row -> names.add(row.get("name").getLiteralLexicalForm())));
        return names.getFirst();
    }

    private static Map<String, String> values(NamedQuery question, String busiest) {
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : question.parameters()) {
            if (parameter.fallback() == null) {
                Matcher example = EXAMPLE.matcher(parameter.description());
                boolean actor = parameter.description().startsWith("a name of the actor");
                values.put(parameter.name(), actor ? busiest : example.find() ? example.group(1) : "");
            }
        }
        return values;
    }
}
