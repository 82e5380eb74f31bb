package org.isnad.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Iris;
import org.isnad.store.Fixture;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushTest {

    private static final Push.Options PLAIN = new Push.Options(false, false, false, false);
    private static final Push.Options DELETE = new Push.Options(true, false, false, false);
    private static final Push.Options AGAIN = new Push.Options(false, true, false, false);
    private static final Push.Options DRY = new Push.Options(true, false, false, true);
    private static final Credentials NONE = Credentials.of(name -> null);
    /** Articles, and the ontology, authority and links. */
    private static final int GRAPHS = 6;

    @TempDir
    static Path dir;

    private static Store shared;

    private Store store;
    private OtherServer other;
    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void make() {
        shared = Fixture.store(dir.resolve("store"));
    }

    @AfterAll
    static void end() {
        shared.close();
    }

    /** What was sent is noted by the address, which every test has of its own. */
    @BeforeEach
    void open() throws IOException {
        store = shared;
        other = new OtherServer();
    }

    @AfterEach
    void close() throws IOException {
        other.close();
        for (Path file : notes()) {
            Files.delete(file);
        }
    }

    private Push.Report push(String url, Push.Options options) {
        return push(Target.of(url, NONE), options);
    }

    private Push.Report push(Target target, Push.Options options) {
        try (Remote remote = new Remote(target, Duration.ofMillis(1), told::add)) {
            return Push.run(store, remote, options, 7, told::add, number -> {});
        }
    }

    private static List<String> quads(DatasetGraph dataset) {
        return dataset.calculateRead(() -> dataset.stream()
                .filter(quad -> !quad.getGraph().equals(Iris.storeGraph()))
                .map(Quad::toString)
                .sorted()
                .toList());
    }

    private List<Path> notes() throws IOException {
        try (Stream<Path> files = Files.list(store.dir())) {
            return files.filter(file -> file.getFileName().toString().startsWith("pushed-")).toList();
        }
    }

    private static Node article(String id) {
        return Iris.standard().article(id);
    }

    @Test
    void anotherFusekiComesToHoldTheSame() {
        DatasetGraph theirs = DatasetGraphFactory.createTxnMem();
        FusekiServer fuseki = FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .add("/dataset", theirs, true)
                .start();
        try (Store own = Fixture.store(dir.resolve("own"))) {
            store = own;
            String url = "http://127.0.0.1:" + fuseki.getPort() + "/dataset/data";
            assertThat(push(url, PLAIN)).isEqualTo(new Push.Report(GRAPHS, 0, 0, 0, 0));
            assertThat(quads(theirs)).isEqualTo(quads(store.dataset())).hasSizeGreaterThan(100);
            assertThat(push(url, PLAIN)).isEqualTo(new Push.Report(0, GRAPHS, 0, 0, 0));

            store.write(() -> {
                store.replace(article("a1"), List.of());
                Node changed = article("a2");
                Node text = NodeFactory.createLiteralString("ع\n");
                store.add(Quad.create(changed, changed, NodeFactory.createURI("x:p"), text));
            });
            assertThat(push(url, DRY)).isEqualTo(new Push.Report(1, GRAPHS - 2, 1, 0, 0));
            assertThat(push(url, PLAIN)).isEqualTo(new Push.Report(1, GRAPHS - 2, 0, 1, 0));
            assertThat(push(url, DELETE)).isEqualTo(new Push.Report(0, GRAPHS - 1, 1, 0, 0));
            assertThat(quads(theirs)).isEqualTo(quads(store.dataset()));

            theirs.executeWrite(theirs::clear);
            assertThat(push(url, AGAIN).sent()).isEqualTo(GRAPHS - 1);
            assertThat(quads(theirs)).isEqualTo(quads(store.dataset()));
        } finally {
            store = shared;
            fuseki.stop();
        }
    }

    @Test
    void anArticleIsOneRequestAndASharedGraphSome() {
        push(other.url(), PLAIN);
        Map<String, List<String>> methods = other.asked.stream()
                .collect(Collectors.groupingBy(
                        line -> line.replaceFirst(".*=", ""),
                        Collectors.mapping(line -> line.replaceFirst(" .*", ""), Collectors.toList())));
        methods.forEach((graph, calls) -> {
            if (graph.contains("article")) {
                assertThat(calls).containsExactly("PUT");
            } else if (graph.contains("authority")) {
                assertThat(calls).startsWith("PUT", "POST").endsWith("POST").containsOnlyOnce("PUT");
            }
        });
        assertThat(other.asked.subList(0, 3)).allMatch(line -> line.contains("article"));
    }

    @Test
    void whatWasBrokenOffGoesOnWhereItWas() throws IOException {
        other.statuses.addAll(List.of(204, 204, 401));
        assertThatThrownBy(() -> push(other.url(), PLAIN))
                .isInstanceOf(PushException.class)
                .hasMessageContaining("does not let us write");
        // As a process that was killed while it wrote.
        Files.writeString(notes().getFirst(), "5f\thttps://w3id.org/isnad/id/arti", StandardOpenOption.APPEND);
        other.asked.clear();
        assertThat(push(other.url(), DELETE)).isEqualTo(new Push.Report(GRAPHS - 2, 2, 0, 0, 0));
        assertThat(other.asked).noneMatch(line -> line.startsWith("DELETE"));
        assertThat(push(other.url(), PLAIN).sent()).isZero();
    }

    @Test
    void aSharedGraphOfWhichAPartWasSentIsSentAnew() {
        other.statuses.addAll(List.of(204, 204, 204, 204, 401));
        assertThatThrownBy(() -> push(other.url(), PLAIN)).isInstanceOf(PushException.class);
        assertThat(push(other.url(), PLAIN)).isEqualTo(new Push.Report(GRAPHS - 3, 3, 0, 0, 0));
    }

    @Test
    void aBusyServerIsAskedAgain() {
        other.statuses.addAll(List.of(503, 429, OtherServer.NO_ANSWER, 204));
        assertThat(push(other.url(), PLAIN).sent()).isEqualTo(GRAPHS);
        assertThat(told).hasSize(3).allMatch(line -> line.contains("trying again"));
        assertThat(other.asked.subList(0, 4)).allMatch(other.asked.getFirst()::equals);
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        String url = other.url();
        other.close();
        assertThatThrownBy(() -> push(url, PLAIN))
                .isInstanceOf(PushException.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageContaining("what was sent is not sent again");
    }

    @Test
    void nobodyIsFollowedElsewhere() throws IOException {
        try (OtherServer third = new OtherServer()) {
            other.elsewhere = third.url();
            other.statuses.add(307);
            assertThatThrownBy(() -> push(Target.of(other.url(), token()), PLAIN))
                    .hasMessageContaining("sends elsewhere: " + third.url());
            assertThat(third.asked).isEmpty();
        }
    }

    @Test
    void whatIsNoGraphStoreIsTold() {
        other.statuses.add(404);
        assertThatThrownBy(() -> push(other.url(), PLAIN)).hasMessageContaining("no graph store");
    }

    @Test
    void anArticleThatIsRefusedStopsNoOther() {
        other.statuses.addAll(List.of(413));
        assertThat(push(other.url(), PLAIN)).isEqualTo(new Push.Report(GRAPHS - 1, 0, 0, 0, 1));
        assertThat(told).singleElement().asString().contains("does not take https://w3id.org/isnad/id/article/");
        assertThat(push(other.url(), PLAIN).sent()).isOne();
    }

    @Test
    void aDryRunCallsNobodyAndNotesNothing() throws IOException {
        assertThat(push(other.url(), DRY).sent()).isEqualTo(GRAPHS);
        assertThat(other.asked).isEmpty();
        assertThat(notes()).isEmpty();
    }

    private static Credentials token() {
        return Credentials.of(name -> name.equals(Credentials.TOKEN) ? "top-secret" : null);
    }

    @Test
    void whatAServerWasLoadedWithIsOnlyNoted() {
        assertThat(push(other.url(), new Push.Options(false, false, true, false)).sent()).isEqualTo(GRAPHS);
        assertThat(other.asked).isEmpty();
        assertThat(push(other.url(), PLAIN)).isEqualTo(new Push.Report(0, GRAPHS, 0, 0, 0));
    }

    @Test
    void credentialsAreSentAndNeverTold() {
        other.statuses.addAll(List.of(204, 403));
        assertThatThrownBy(() -> push(Target.of(other.url(), token()), PLAIN))
                .hasMessageContaining("ISNAD_PUSH_TOKEN")
                .hasMessageNotContaining("top-secret");
        assertThat(other.authorization).isEqualTo("Bearer top-secret");
        Credentials basic = Credentials.of(Map.of("ISNAD_PUSH_USER", "u", "ISNAD_PUSH_PASSWORD", "p")::get);
        push(Target.of(other.url(), basic), PLAIN);
        assertThat(other.authorization).isEqualTo("Basic dTpw");
        assertThat(Target.of(other.url(), token()).toString()).doesNotContain("top-secret");
    }
}
