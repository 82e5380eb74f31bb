package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.isnad.search.Asked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {

    @TempDir
    Path dir;

    private Path store;
    private List<String> lines;

    @BeforeEach
    void export() {
        store = dir.resolve("store");
        try (Store fixture = Fixture.store(dir.resolve("fixture"))) {
            lines = exported(fixture);
        }
    }

    private static List<String> exported(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(store, ExportFilter.ALL, Export.Format.NQUADS, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private Path file(String name, List<String> content) {
        try {
            Path file = dir.resolve(name);
            Files.createDirectories(file.getParent());
            String text = content.stream().collect(Collectors.joining("\n", "", "\n"));
            try (OutputStream out = Files.newOutputStream(file);
                    OutputStream packed = name.endsWith(".gz") ? new GZIPOutputStream(out) : out) {
                packed.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Load.Content load(boolean replace, Path... files) {
        return Load.run(store, "ar", replace, List.of(files), read -> {});
    }

    private void isTheFixture() {
        try (Store open = Store.openReadOnly(store)) {
            assertThat(exported(open)).isEqualTo(lines);
            assertThat(open.read(() -> open.text().mismatches())).isEmpty();
            assertThat(open.text().find(Asked.all("Iraq"))).isNotEmpty();
        }
    }

    @Test
    void whatWasExportedIsLoadedAndNothingElse() {
        try (Store killed = Store.create(dir.resolve("store.loading"))) {
            killed.write(() -> killed.add(Fixture.quads().find().next()));
        }
        List<String> more = new ArrayList<>(lines);
        // What another store noted of itself.
        more.add("<https://w3id.org/isnad/id/graph/store> <https://w3id.org/isnad/ontology#epoch>"
                + " \"99\"^^<http://www.w3.org/2001/XMLSchema#integer> <https://w3id.org/isnad/id/graph/store> .");
        assertThat(load(false, file("all.nq", more))).isEqualTo(new Load.Content(3, lines.size(), 0));
        isTheFixture();
        assertThat(dir.resolve("store.loading")).doesNotExist();
    }

    @Test
    void foldersOfPackedPartsAreLoaded() {
        int half = lines.size() / 2;
        file("out/graphs/part-0.nq.gz", lines.subList(0, half));
        file("out/graphs/part-1.nq", lines.subList(half, lines.size()));
        file("out/_SUCCESS", List.of());
        file("out/graphs/.part-1.nq.crc", List.of("x"));
        file("out/faults/part-0.json", List.of("{}"));
        assertThat(load(false, dir.resolve("out")).quads()).isEqualTo(lines.size());
        isTheFixture();
    }

    @Test
    void anUnfinishedOrEmptyFolderIsRefused() throws IOException {
        file("out/part-0.nq", lines);
        Files.createDirectories(dir.resolve("out/_temporary"));
        assertThatThrownBy(() -> load(false, dir.resolve("out"))).hasMessageContaining("not finished");
        Files.createDirectories(dir.resolve("none"));
        assertThatThrownBy(() -> load(false, dir.resolve("none"))).hasMessageContaining("no N-Quads in");
        assertThatThrownBy(() -> load(false, dir.resolve("gone"))).hasMessageContaining("no such file");
        assertThat(store).doesNotExist();
    }

    @Test
    void whatIsSaidTwiceIsLoadedOnce() {
        Path all = file("all.nq", lines);
        assertThat(load(false, all, all)).isEqualTo(new Load.Content(3, lines.size(), lines.size()));
        isTheFixture();
    }

    @Test
    void aStoreIsReplacedOnlyWhenAskedFor() throws IOException {
        try (Store other = Store.create(store)) {
            new Build(other, ToyEngine.engine(), 1, fault -> {}, bytes -> {})
                    .run(ToyEngine.source(List.of(ToyEngine.article("old", "Alice: the bridge is safe"))));
        }
        Files.writeString(store.resolve(Decisions.FILE), "# decided\n");
        Path all = file("all.nq", lines);
        assertThatThrownBy(() -> load(false, all)).isInstanceOf(StoreException.class).hasMessageContaining("--replace");
        load(true, all);
        isTheFixture();
        assertThat(store.resolve(Decisions.FILE)).hasContent("# decided\n");
    }

    @Test
    void aBrokenLineChangesNothing() {
        load(false, file("all.nq", lines));
        Path file = file("broken.nq", List.of(lines.get(0), lines.get(1), "no quad at all"));
        assertThatThrownBy(() -> load(true, file))
                .isInstanceOf(QuadsException.class)
                .hasMessageContaining("broken.nq, line 3");
        isTheFixture();
    }

    @Test
    void aLoadThatFailsMakesNoStore() {
        Path file = file("broken.nq", List.of(lines.get(0), "x"));
        assertThatThrownBy(() -> load(false, file)).isInstanceOf(QuadsException.class);
        Path empty = file("empty.nq", List.of());
        assertThatThrownBy(() -> load(false, empty)).hasMessageContaining("no article");
        assertThat(store).doesNotExist();
        assertThat(dir.resolve("store.loading")).doesNotExist();
    }
}
