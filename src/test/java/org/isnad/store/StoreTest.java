package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    Path dir;

    private static final Node GRAPH = NodeFactory.createURI("https://example.org/g");

    private static Quad quad(String value) {
        return Quad.create(GRAPH, GRAPH, GRAPH, NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal));
    }

    @Test
    void whatWasWrittenIsThereWhenOpenedAgain() {
        try (Store store = Store.create(dir.resolve("s"))) {
            store.write(() -> store.replace(GRAPH, List.of(quad("1.5"), quad("2.5"))));
        }
        try (Store store = Store.open(dir.resolve("s"))) {
            assertThat(store.quads()).isEqualTo(2);
            store.write(() -> store.replace(GRAPH, List.of(quad("3.5"))));
            assertThat(store.quads()).isEqualTo(1);
        }
    }

    @Test
    void aGraphIsRefreshedOnlyWhenItDiffers() {
        try (Store store = Store.create(dir.resolve("s"))) {
            assertThat(store.refresh(GRAPH, List.of(quad("36.10")))).isTrue();
            assertThat(store.refresh(GRAPH, List.of(quad("36.10")))).isFalse();
            assertThat(store.refresh(GRAPH, List.of(quad("36.20")))).isTrue();
            assertThat(store.quads()).isEqualTo(1);
        }
    }

    @Test
    void compactionLosesNothing() {
        try (Store store = Fixture.store(dir.resolve("s"))) {
            long before = store.quads();
            Compaction.run(store);
            assertThat(store.quads()).isEqualTo(before).isPositive();
        }
    }

    @Test
    void aFillTakesThePlaceOfTheWhole() {
        try (Store store = Store.create(dir.resolve("s"))) {
            store.write(() -> store.replace(GRAPH, List.of(quad("1"))));
            Compaction.run(store);
            store.<Object>fill(sink -> {
                sink.accept(quad("2"));
                sink.accept(quad("3"));
                return sink;
            });
            assertThat(store.quads()).isEqualTo(2);
            store.write(() -> store.replace(GRAPH, List.of(quad("3"), quad("4"), quad("5"))));
        }
        try (Store store = Store.open(dir.resolve("s"))) {
            assertThat(store.quads()).isEqualTo(3);
            assertThat(dir.resolve("s/tdb2")).isDirectoryNotContaining("glob:**/Data-0002");
            assertThat(dir.resolve("s")).isDirectoryNotContaining("glob:**/loading");
        }
    }

    @Test
    void aFillThatFailsLeavesWhatWasThere() {
        try (Store store = Store.create(dir.resolve("s"))) {
            store.write(() -> store.replace(GRAPH, List.of(quad("1"))));
            assertThatThrownBy(() -> store.fill(sink -> {
                        sink.accept(quad("2"));
                        throw new InternalError("a fault occurred in an unsafe memory access operation");
                    }))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("could not be written");
            assertThat(store.dataset()).matches(dataset -> store.read(() -> dataset.contains(quad("1"))));
            assertThat(store.quads()).isEqualTo(1);
            store.<Object>fill(sink -> sink);
            assertThat(store.quads()).isZero();
        }
    }

    @Test
    void tooLittleMemoryIsToldAsSuchAndNotAsAFullDisk() {
        try (Store store = Store.create(dir.resolve("s"))) {
            assertThatThrownBy(() -> store.fill(sink -> {
                        throw new IllegalStateException(new OutOfMemoryError("Java heap space"));
                    }))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("memory ran out")
                    .hasMessageContaining("-Xmx4g");
            assertThatThrownBy(() -> store.write(() -> {
                        throw new OutOfMemoryError("Java heap space");
                    }))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("memory ran out");
            assertThat(store.quads()).isZero();
        }
    }

    @Test
    void aFailedWriteLeavesNothing() {
        try (Store store = Store.create(dir.resolve("s"))) {
            assertThatThrownBy(() -> store.write(() -> {
                        store.replace(GRAPH, List.of(quad("1")));
                        throw new InternalError("a fault occurred in an unsafe memory access operation");
                    }))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("could not be written")
                    .hasMessageContaining("Free some space");
            assertThat(store.quads()).isZero();
        }
    }

    @Test
    void noStoreAndNotAStoreAreTold() throws IOException {
        assertThatThrownBy(() -> Store.open(dir.resolve("none")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no store at")
                .hasMessageContaining("isnad build");
        Path letters = Files.createDirectory(dir.resolve("letters"));
        Files.writeString(letters.resolve("to-mother.txt"), "…");
        assertThatThrownBy(() -> Store.open(letters)).hasMessageContaining("is not an Isnad store");
        assertThatThrownBy(() -> Store.create(letters)).hasMessageContaining("is not an Isnad store");
        assertThat(letters).isDirectoryNotContaining("glob:**store.json");
        assertThatThrownBy(() -> Store.create(letters.resolve("to-mother.txt"))).isInstanceOf(StoreException.class);
    }

    @Test
    void aStoreOfAnotherFormatIsNotTouched() throws IOException {
        Files.writeString(dir.resolve("store.json"), "{\"isnad-store\": 99}");
        assertThatThrownBy(() -> Store.open(dir)).hasMessageContaining("format 99");
        Files.writeString(dir.resolve("store.json"), "{\"other\": true");
        assertThatThrownBy(() -> Store.open(dir)).hasMessageContaining("is not an Isnad store");
    }

    @Test
    void aStoreThatWasHalfMadeWhenItsProcessWasKilledIsMadeWhole() throws IOException {
        Path half = dir.resolve("half");
        Files.createDirectory(half);
        Files.writeString(half.resolve("store.json"), "{\"isnad-store\":1,\"engine\":\"\"}");
        Path index = Files.createDirectories(half.resolve("tdb2-making-1/Data-0001")).resolve("GSPO.idn");
        Files.write(index, new byte[1 << 13]);
        try (Store store = Store.create(half)) {
            store.write(() -> store.replace(GRAPH, List.of(quad("1.5"))));
            assertThat(store.quads()).isEqualTo(1);
        }
        assertThat(half).isDirectoryNotContaining("glob:**tdb2-making*");
    }

    @Test
    void aDamagedStoreIsNotTakenForOneInUse() throws IOException {
        Path damaged = dir.resolve("damaged");
        Store.create(damaged).close();
        Files.write(damaged.resolve("tdb2/Data-0001/GSPO.idn"), new byte[1 << 13]);
        assertThatThrownBy(() -> {
                    try (Store store = Store.open(damaged)) {
                        store.write(() -> store.replace(GRAPH, List.of(quad("1.5"))));
                    }
                })
                .hasMessageNotContaining("in use");
    }

    @Test
    void aStoreHeldByAnotherProcessNamesIt() throws Exception {
        Path held = dir.resolve("held");
        Fixture.store(held).close();
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldStore.class.getName(),
                        held.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(holder.inputReader().lines().anyMatch("held"::equals)).isTrue();
            assertThatThrownBy(() -> Store.open(held))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("in use by process " + holder.pid());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        Store.open(held).close();
    }
}
