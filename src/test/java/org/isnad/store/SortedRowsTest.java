package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store sorts as Jena itself does. */
class SortedRowsTest {

    private static final String VALUES = """
            SELECT * {
              VALUES (?a ?b) {
                ("ب" 3) ("ب"@ar 1.50) ("أ"@ar 7) ("b"@en 1) (<https://example.org/x> 2) (UNDEF 5) ("ab" "x")
                ("2024-01-05" 4) ("2024-01-05"^^<http://www.w3.org/2001/XMLSchema#date> 4) ("𝒜" 9) ("\\uFB50" 9)
                (10 UNDEF) (9.5e0 0) (true 1) ("10" 1) ("a"^^<https://example.org/t> 3) ("B" 3) ("أ" 3) ("" 3)
              }
            }""";

    @TempDir
    Path dir;

    private static List<String> rows(DatasetGraph dataset, String query) {
        try (QueryExec running = QueryExec.dataset(dataset).query(query).build()) {
            List<String> rows = new ArrayList<>();
            running.select().forEachRemaining(row -> rows.add(row.toString()));
            return rows;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ORDER BY ?a",
                "ORDER BY DESC(?a) ?b",
                "ORDER BY ?b DESC(?a)",
                "ORDER BY STR(?a) DESC(?b)",
                "ORDER BY (?b + 1) ?a",
                "ORDER BY LANG(?a)",
                "ORDER BY (!BOUND(?a)) ?missing ?b"
            })
    void inTheOrderOfJena(String order) {
        List<String> expected = rows(DatasetGraphFactory.createTxnMem(), VALUES + order);
        assertThat(expected).hasSize(19);
        try (Store store = Store.create(dir.resolve("s"))) {
            assertThat(store.read(() -> rows(store.dataset(), VALUES + order))).isEqualTo(expected);
        }
    }

    @Test
    void isGivenUpWhenTheQueryIs() {
        try (Store store = Store.create(dir.resolve("s"))) {
            store.read(() -> {
                try (QueryExec running = QueryExec.dataset(store.dataset())
                        .query(VALUES + "ORDER BY ?a")
                        .build()) {
                    RowSet rows = running.select();
                    rows.next();
                    running.abort();
                    assertThatThrownBy(() -> rows.forEachRemaining(row -> {})).isInstanceOf(QueryCancelledException.class);
                    return true;
                }
            });
        }
    }
}
