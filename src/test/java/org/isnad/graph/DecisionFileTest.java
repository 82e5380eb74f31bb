package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.link.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions as a file that people read and change. */
class DecisionFileTest {

    private static final Iris IRIS = Iris.standard();

    @TempDir
    Path dir;

    @Test
    void readsWhatItWrites() throws IOException {
        List<Decision> decisions = List.of(
                Decision.of("person/ar/سعد", "person/x", true, "a \"b\"", "2026-03-01T08:00:00Z"),
                Decision.of("organization/ar/هيئه/in/a%2F1", "organization/y", false, "", "2026-03-01T08:00:00Z"));
        Path file = dir.resolve("decisions.ttl");
        Files.writeString(file, DecisionFile.write(IRIS, decisions));
        assertThat(DecisionFile.read(IRIS, file))
                .containsExactlyInAnyOrderElementsOf(decisions)
                .isSorted();
        assertThat(Files.readString(file)).contains("isnad:same <https://w3id.org/isnad/id/person/ar/سعد> , ");
    }

    @Test
    void noFileIsNoDecision() {
        assertThat(DecisionFile.read(IRIS, dir.resolve("none.ttl"))).isEmpty();
    }

    @Test
    void aDecisionAboutOneActorIsRefused() throws IOException {
        Path file = dir.resolve("decisions.ttl");
        Files.writeString(file, """
                @prefix isnad: <https://w3id.org/isnad/ontology#> .
                <decision/1> a isnad:Decision ; isnad:same <person/x> .
                """);
        assertThatThrownBy(() -> DecisionFile.read(IRIS, file))
                .isInstanceOf(AuthorityException.class)
                .hasMessageContaining("decides nothing");
    }
}
