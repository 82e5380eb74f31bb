package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How queries search a store. */
class TextQueryTest {

    private static final String BASE = "https://w3id.org/isnad/id/";

    @TempDir
    static Path dir;

    private static Store store;

    @BeforeAll
    static void make() {
        store = Fixture.store(dir.resolve("s"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private List<Binding> ask(String sparql) {
        List<Binding> rows = new ArrayList<>();
        Question.ask(store, NamedQuery.parse("q", sparql), Map.of(), running -> running.select()
                .forEachRemaining(rows::add));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?c text:query \"بالتنظيمات\"",
                "?c text:query \"بالتنظيمات\"@ar",
                "?c text:query \"بالتنظيمات\"@ar-EG",
                "?c text:query (isnad:text \"بالتنظيمات\")",
                "?c text:query (isnad:text \"بالتنظيمات\"@ar-IQ)",
                "(?c ?score) text:query (isnad:text \"بالتنظيمات\" 10)",
                "GRAPH ?g { ?c text:query (isnad:text \"بالتنظيمات\") }",
                "GRAPH <https://w3id.org/isnad/id/article/a1> { ?c text:query (isnad:text \"بالتنظيمات\") }",
                "(?c ?score ?literal ?g) text:query (isnad:text \"بالتنظيمات\")",
                "?c isnad:field ?f . ?c text:query (isnad:text \"بالتنظيمات\")"
            })
    void everyWayOfAskingFindsTheClaim(String pattern) {
        assertThat(ask("SELECT DISTINCT ?c { " + pattern + " . ?c a isnad:Claim }"))
                .extracting(row -> row.get("c").getURI())
                .contains(BASE + "claim/a1/1");
    }

    @Test
    void aGraphIsSearchedAlone() {
        assertThat(ask("SELECT ?c { GRAPH <" + BASE + "article/a3> { ?c text:query (isnad:text \"داعش\") } }"))
                .extracting(row -> row.get("c").getURI())
                .containsExactlyInAnyOrder(BASE + "claim/a3/1", BASE + "claim/a3/2");
        assertThat(ask("SELECT ?g ?c { GRAPH ?g { ?c text:query (isnad:text \"داعش\") } }"))
                .hasSizeGreaterThan(1)
                .allSatisfy(row -> assertThat(row.get("c").getURI())
                        .startsWith(row.get("g").getURI().replace("/article/", "/claim/")));
    }

    @Test
    void onlyThePropertyAskedForIsSearched() {
        assertThat(ask("SELECT ?a { ?a text:query (dct:title \"تحركات\") }")).hasSize(1);
        assertThat(ask("SELECT ?a { ?a text:query (isnad:text \"تحركات\") }")).isEmpty();
        assertThat(ask("SELECT ?a { ?a text:query (rdfs:label skos:altLabel \"حسين\") }"))
                .extracting(row -> row.get("a").getURI())
                .contains(BASE + "person/fuad-hussein");
    }

    @Test
    void anotherLanguageIsSearchedAlone() {
        assertThat(ask("SELECT ?a { ?a text:query \"Hussein\"@en }")).hasSize(1);
        assertThat(ask("SELECT ?a { ?a text:query \"Hussein\"@ar }")).hasSize(1);
        assertThat(ask("SELECT ?a { ?a text:query \"حسين\"@en }")).isEmpty();
    }

    @Test
    void aThingIsFoundOnceAndTheBestFirst() {
        List<Binding> rows = ask("SELECT ?x ?score { (?x ?score) text:query \"حسين\" }");
        assertThat(rows).extracting(row -> row.get("x")).doesNotHaveDuplicates().isNotEmpty();
        assertThat(rows)
                .extracting(row -> Float.parseFloat(row.get("score").getLiteralLexicalForm()))
                .isSortedAccordingTo((a, b) -> Float.compare(b, a));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AND (", "title:[", "a~~", "", "*", "\\\\", "^", "\\\"", "\\U0001F600"})
    void noTextThrows(String words) {
        assertThat(ask("SELECT * { ?x text:query \"" + words + "\" }")).isEmpty();
        assertThat(ask("SELECT * { ?x text:query (isnad:text \"" + words + "\") }")).isEmpty();
    }

    @Test
    void aPatternWithoutWordsIsTold() {
        assertThatThrownBy(() -> ask("SELECT * { ?x text:query (isnad:text) }")).isInstanceOf(QueryException.class);
    }

    @Test
    void theTermsOfTheOntologyAreNotSearched() {
        assertThat(ask("SELECT * { ?x text:query \"deny\" }")).isEmpty();
    }
}
