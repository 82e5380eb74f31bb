package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path dir;

    private Path file;
    private Path again;
    private List<String> quads;
    private Backup.Content content;

    @BeforeEach
    void backup() throws IOException {
        file = dir.resolve("backup.zip");
        again = dir.resolve("again");
        try (Store store = Fixture.store(dir.resolve("store"));
                OutputStream out = Files.newOutputStream(file)) {
            Files.writeString(store.files().digests(), "digests of articles");
            Files.writeString(store.dir().resolve(Decisions.FILE), "# decided\n");
            content = Backup.write(store, out);
            quads = quads(store);
        }
    }

    private static List<String> quads(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(store, new ExportFilter(null, null, null, null), Export.Format.NQUADS, out);
        return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
    }

    @Test
    void whatIsRestoredIsTheSame() throws IOException {
        assertThat(Restore.run(file, again)).isEqualTo(content);
        assertThat(content.articles()).isEqualTo(3);
        try (Store store = Store.open(again)) {
            assertThat(quads(store)).isEqualTo(quads).hasSizeGreaterThan(10);
            assertThat(store.files().digests()).hasContent("digests of articles");
        }
        assertThat(again.resolve(Decisions.FILE)).hasContent("# decided\n");
    }

    @Test
    void anEmptyDirectoryIsTaken() throws IOException {
        Files.createDirectory(again);
        Restore.run(file, again);
        assertThat(again.resolve(StoreMarker.FILE)).exists();
    }

    @Test
    void writesDuringABackupAreNotInIt() throws IOException {
        try (Store store = Store.open(dir.resolve("store"))) {
            Node node = NodeFactory.createURI("https://example.org/later");
            Path other = dir.resolve("other.zip");
            try (OutputStream out = Files.newOutputStream(other)) {
                store.read(() -> {
                    Thread writer = Thread.ofPlatform()
                            .start(() -> store.write(() -> store.dataset().add(Quad.create(node, node, node, node))));
                    try {
                        writer.join();
                        return Backup.write(store, out);
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
            }
            assertThat(Restore.run(other, again)).isEqualTo(content);
        }
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Files.createDirectory(again);
        Files.writeString(again.resolve("thesis.txt"), "months of work");
        assertThatThrownBy(() -> Restore.run(file, again))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("overwrites nothing");
        assertThat(again.resolve("thesis.txt")).hasContent("months of work");
    }

    @Test
    void aRestoreThatIsUnderWayIsNotDisturbed() throws IOException {
        Files.createDirectory(dir.resolve("again.restoring"));
        assertThatThrownBy(() -> Restore.run(file, again)).hasMessageContaining("under way, or was broken off");
    }

    @Test
    void aBackupThatIsCutShortMakesNoStore() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int length : List.of(0, 1, bytes.length / 2, bytes.length - 1)) {
            Files.write(file, Arrays.copyOf(bytes, length));
            refused("cannot restore");
        }
    }

    @Test
    void aBackupThatWasChangedMakesNoStore() throws IOException {
        Map<String, String> files = files();
        files.compute(Backup.GRAPH, (name, text) -> text.substring(text.indexOf('\n') + 1));
        write(files);
        refused("graph.nq in it is not what was written");
    }

    @Test
    void aBackupWithoutItsManifestOrGraphMakesNoStore() throws IOException {
        for (String name : List.of(BackupManifest.FILE, Backup.GRAPH, StoreMarker.FILE)) {
            Map<String, String> files = files();
            files.remove(name);
            write(files);
            refused("it has no " + name);
            backupAgain();
        }
    }

    @Test
    void countsThatDoNotAgreeMakeNoStore() throws IOException {
        Map<String, String> files = files();
        files.compute(BackupManifest.FILE, (name, text) -> text.replace("\"articles\":3", "\"articles\":4"));
        write(files);
        refused("its quads are not those that were written");
    }

    @Test
    void aBackupOfALaterProgramIsToldApart() throws IOException {
        Map<String, String> files = files();
        files.compute(BackupManifest.FILE, (name, text) -> text.replace("\"isnad-backup\":1", "\"isnad-backup\":2"));
        write(files);
        refused("it is of format 2; this program reads 1");
    }

    /** No store, nor anything else, is left where one was to be made. */
    private void refused(String why) {
        assertThatThrownBy(() -> Restore.run(file, again))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(why);
        try (Stream<Path> left = Files.list(dir)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("backup.zip", "store");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void backupAgain() throws IOException {
        try (Store store = Store.open(dir.resolve("store"));
                OutputStream out = Files.newOutputStream(file)) {
            Backup.write(store, out);
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(
                        entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private void write(Map<String, String> files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
