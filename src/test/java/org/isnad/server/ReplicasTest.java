package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.isnad.store.Backup;
import org.isnad.store.Compaction;
import org.isnad.store.Fixture;
import org.isnad.store.Restore;
import org.isnad.store.Store;
import org.isnad.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers of copies of one store, as they stand behind a balancer. */
class ReplicasTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final List<String> PATHS = List.of(
            "isnad/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D%20ORDER%20BY%20%3Fs%20%3Fp%20%3Fo&format=csv",
            "isnad/sparql?format=csv&query=PREFIX%20text%3A%3Chttp%3A%2F%2Fjena.apache.org%2Ftext%23%3E%20"
                    + "SELECT%20*%20%7B%3Fs%20text%3Aquery%20%22Iraq%22%7D%20ORDER%20BY%20%3Fs",
            ".well-known/void",
            "reconcile",
            "");

    @TempDir
    Path dir;

    private Path first;
    private Path second;

    /** One copy of the files, and one from a backup. */
    @BeforeEach
    void copies() throws IOException {
        first = dir.resolve("first");
        second = dir.resolve("second");
        Path backup = dir.resolve("backup.zip");
        try (Store store = Fixture.store(dir.resolve("store"));
                OutputStream out = Files.newOutputStream(backup)) {
            Backup.write(store, out);
        }
        PathUtils.copyDirectory(dir.resolve("store"), first);
        Restore.run(backup, second);
    }

    private static SparqlServer serve(Store store) {
        return SparqlServer.start(
                store, new Settings("127.0.0.1", 0, Token.of(SECRET), Set.of(), Duration.ofSeconds(20)), null);
    }

    /** What every file holds, besides the name of the process that has it open. */
    private static Map<String, Integer> files(Path store) throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(store)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("tdb.lock")) {
                    files.put(file.toString(), Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    @Test
    void twoCopiesAnswerAlikeAndStayAsTheyAre() throws Exception {
        Map<String, Integer> before = files(first);
        before.putAll(files(second));
        try (Store one = Store.openReadOnly(first);
                Store other = Store.openReadOnly(second);
                SparqlServer oneServer = serve(one);
                SparqlServer otherServer = serve(other)) {
            for (String path : PATHS) {
                HttpResponse<String> answer = new Client(oneServer.url()).get(path);
                assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
                String same = new Client(otherServer.url()).get(path).body();
                assertThat(same.replace(otherServer.url(), oneServer.url())).as(path).isEqualTo(answer.body());
            }
            assertThat(new Client(oneServer.url()).get(PATHS.get(1)).body().lines()).hasSizeGreaterThan(2);
        }
        Map<String, Integer> after = files(first);
        after.putAll(files(second));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void nothingIsTakenAndNoBackupGiven() throws Exception {
        try (Store store = Store.openReadOnly(first);
                SparqlServer server = serve(store)) {
            Client client = new Client(server.url());
            String token = "Bearer " + SECRET;
            assertThat(Client.send(client.to("backup").header("Authorization", token)).statusCode())
                    .isEqualTo(404);
            assertThat(Client.send(client.to("isnad/articles")
                                    .header("Authorization", token)
                                    .header("Content-Type", "text/plain")
                                    .POST(BodyPublishers.ofString("x")))
                            .statusCode())
                    .isBetween(404, 405);
            assertThatThrownBy(() -> store.write(() -> {})).hasMessageContaining("for reading only");
            assertThatThrownBy(() -> Compaction.run(store)).hasMessageContaining("for reading only");
        }
    }

    @Test
    void aCopyWhoseIndexDoesNotFitIsRefused() throws IOException {
        PathUtils.deleteDirectory(first.resolve("text"));
        assertThatThrownBy(() -> Store.openReadOnly(first))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("lacks the text index")
                .hasMessageContaining("isnad compact");
        assertThat(first.resolve("text")).doesNotExist();
        try (Store mending = Store.open(first)) {
            Compaction.run(mending);
        }
        Store.openReadOnly(first).close();
    }

    @Test
    void twoServersCannotShareOneDirectory() throws Exception {
        try (Store store = Store.openReadOnly(first);
                ServerProcess another = new ServerProcess(
                        "256m", dir.resolve("log"), "--read-only", "--store", first.toString())) {
            assertThat(store.isReadOnly()).isTrue();
            assertThatThrownBy(another::client)
                    .hasMessageContaining("in use by process " + ProcessHandle.current().pid())
                    .hasMessageContaining("needs a copy of its own");
        }
    }
}
