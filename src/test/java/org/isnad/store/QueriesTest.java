package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QueriesTest {

    @TempDir
    static Path dir;

    static Store store;

    @BeforeAll
    static void open() {
        store = Fixture.store(dir.resolve("store"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static List<NamedQuery> questions() {
        return List.copyOf(QueryLibrary.questions().all().values());
    }

    static List<NamedQuery> checks() {
        return List.copyOf(QueryLibrary.checks().all().values());
    }

    private static final Map<String, String> NUMBERS =
            Map.of("latitude", "36.3", "longitude", "41.1", "south", "36", "north", "37", "west", "40", "east", "42");
    private static final Set<String> OF_PLACES = Set.of("place-claims", "claims-inside");

    /** A value of the fixture for each parameter that has no default. */
    private static Map<String, String> values(NamedQuery query) {
        Map<String, String> values = new HashMap<>();
        query.parameters().stream()
                .filter(p -> p.fallback() == null)
                .forEach(p -> values.put(p.name(), NUMBERS.getOrDefault(p.name(), value(query.name()))));
        return values;
    }

    private static String value(String query) {
        if (query.equals("search")) {
            return "بالتنظيمات سورية";
        }
        return OF_PLACES.contains(query)
                ? "سوريا"
                : query.equals("office-claims") ? "وزير الخارجية العراقي" : "فؤاد حسين";
    }

    private static List<Binding> rows(NamedQuery query, Map<String, String> values) {
        List<Binding> rows = new ArrayList<>();
        Question.ask(store, query, values, running -> running.select().forEachRemaining(rows::add));
        return rows;
    }

    @Test
    void thereAreAtLeastEightQuestions() {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionTellsWhatItIs(NamedQuery question) {
        assertThat(question.header()).containsKeys("title", "description");
        assertThat(question.parameters())
                .allSatisfy(p -> assertThat(p.description()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionHasAnAnswer(NamedQuery question) {
        assertThat(rows(question, values(question))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyCheckTellsWhatIsWrongAndWhatToDo(NamedQuery check) {
        assertThat(check.header()).containsKeys("title", "problem", "solution", "severity");
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aSoundStoreHasNoDefect(NamedQuery check) {
        assertThat(rows(check, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "articles, 3",
        "actor-claims, 3",
        "official-across-sources, 3",
        "place-claims, 4",
        "attribution-chains, 7",
        "office-claims, 2",
        "relays, 1",
        "unnamed-sources, 1",
        "acts, 5",
        "co-mentions, 1",
        "echoes, 2",
        "claims-echoed, 3",
        "disagreements, 2",
        "claims-inside, 2",
        "claims-in-box, 1",
        "claims-near, 1",
        "names, 1",
        "search, 2"
    })
    void aQuestionHasThisManyAnswers(String name, int answers) {
        NamedQuery question = QueryLibrary.questions().get(name);
        assertThat(rows(question, values(question))).hasSize(answers);
    }

    @Test
    void aChainGoesFromPublisherToSpeaker() {
        List<Binding> rows = rows(QueryLibrary.questions().get("attribution-chains"), Map.of("least", "3"));
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.get("chain").getLiteralLexicalForm())
                        .isEqualTo("حفريات < إرم نيوز < فؤاد حسين"));
    }

    @Test
    void nearIsToldInKilometres() {
        NamedQuery question = QueryLibrary.questions().get("claims-near");
        Map<String, String> far = Map.of("latitude", "33.51", "longitude", "36.29", "kilometres", "600");
        assertThat(rows(question, far))
                .extracting(row -> row.get("away").getLiteralLexicalForm())
                .startsWith("228")
                .endsWith("545");
        assertThat(rows(question, Map.of("latitude", "36.3", "longitude", "41.1", "kilometres", "5")))
                .isEmpty();
    }

    @Test
    void anActorIsFoundByItsEnglishName() {
        NamedQuery question = QueryLibrary.questions().get("actor-claims");
        assertThat(rows(question, Map.of("name", "Fuad Hussein"))).hasSize(3);
        assertThat(rows(question, Map.of("name", "Fuad Hussein", "since", "2024-12-23")))
                .hasSize(1);
    }

    @Test
    void aValueIsNeverQueryText() {
        NamedQuery question = QueryLibrary.questions().get("actor-claims");
        assertThat(rows(question, Map.of("name", "x\" . ?s ?p ?o . #"))).isEmpty();
        assertThat(rows(question, Map.of("name", "'} UNION {?s ?p ?o} #\\"))).isEmpty();
    }

    @Test
    void aMissingParameterIsNamed() {
        assertThatThrownBy(() -> rows(QueryLibrary.questions().get("actor-claims"), Map.of()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("'name'")
                .hasMessageContaining("--set name=");
    }

    @Test
    void anUnknownParameterIsRefused() {
        assertThatThrownBy(() -> rows(QueryLibrary.questions().get("articles"), Map.of("nmae", "x")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("nmae");
    }

    @Test
    void theNearestQuestionIsSuggested() {
        assertThatThrownBy(() -> QueryLibrary.questions().get("actor-clams"))
                .hasMessageContaining("did you mean 'actor-claims'?");
        assertThatThrownBy(() -> QueryLibrary.questions().get("zzzzzzzzzz")).hasMessageNotContaining("did you mean");
    }

    @Test
    void aSyntaxErrorHasLineAndColumn() {
        NamedQuery broken = NamedQuery.parse("mine.rq", "SELECT *\nWHERE { ?s ?p }");
        assertThatThrownBy(broken::query)
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("line 2, column 15")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSizeLessThanOrEqualTo(3));
    }
}
