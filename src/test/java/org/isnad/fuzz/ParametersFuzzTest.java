package org.isnad.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.exec.RowSetOps;
import org.isnad.graph.Iris;
import org.isnad.store.Fixture;
import org.isnad.store.NameSearch;
import org.isnad.store.QueryException;
import org.isnad.store.QueryLibrary;
import org.isnad.store.Question;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParametersFuzzTest {

    private static final QueryLibrary QUESTIONS = QueryLibrary.questions();

    @TempDir
    Path dir;

    @Test
    void anyValuesAreAnsweredOrTold() {
        try (Store store = Fixture.store(dir.resolve("store"))) {
            Fuzz.run("parameters", Seeds.of("parameters"), text -> ask(store, new String(text, StandardCharsets.UTF_8)));
        }
    }

    /** The first line is the question's name, each further line a parameter's with its value. */
    private static void ask(Store store, String text) {
        List<String> lines = List.of(text.split("\n"));
        Map<String, String> values = new LinkedHashMap<>();
        lines.stream().skip(1).map(line -> line.split("=", 2)).forEach(v -> values.put(v[0], v[v.length - 1]));
        try {
            Question.ask(store, QUESTIONS.get(lines.isEmpty() ? "" : lines.getFirst()), values, running -> {
                RowSetOps.consume(running.select());
            });
        } catch (QueryException e) {
            Told.clearly(e.getMessage());
        }
        NameSearch search = new NameSearch(store);
        values.values().forEach(name -> {
            store.read(() -> search.soundingLike(name));
            search.actors(Iris.standard(), name);
        });
    }
}
