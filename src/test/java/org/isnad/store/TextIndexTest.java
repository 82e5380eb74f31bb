package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import org.isnad.search.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text index of a store follows its quads through everything. */
class TextIndexTest {

    private static final String BASE = "https://w3id.org/isnad/id/";
    private static final Node GRAPH = NodeFactory.createURI(BASE + "article/new");
    private static final Node CLAIM = NodeFactory.createURI(BASE + "claim/new/1");

    @TempDir
    Path dir;

    private Store store;

    @BeforeEach
    void make() {
        store = Fixture.store(dir.resolve("s"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = Store.open(dir.resolve("s"));
    }

    private static Quad quad(String words) {
        return Quad.create(GRAPH, CLAIM, Vocabulary.text, NodeFactory.createLiteralLang(words, "ar-EG"));
    }

    private List<String> found(String words) {
        return store.text().find(Asked.all(words)).stream()
                .map(hit -> hit.subject().substring(BASE.length()))
                .toList();
    }

    private void assertAgrees() {
        assertThat(store.read(store.text()::mismatches)).isEmpty();
    }

    private List<Defect> defects() {
        return Checks.run(store).stream()
                .filter(defect -> defect.check().equals("text-index"))
                .toList();
    }

    @Test
    void whatIsReplacedIsFoundNoMore() {
        store.write(() -> store.replace(GRAPH, List.of(quad("كلمة قديمة"))));
        assertThat(found("قديمة")).containsExactly("claim/new/1");
        store.write(() -> store.replace(GRAPH, List.of(quad("كلمة جديدة"))));
        assertThat(found("قديمة")).isEmpty();
        assertThat(found("جديدة")).containsExactly("claim/new/1");
        reopen();
        assertThat(found("جديدة")).containsExactly("claim/new/1");
        assertAgrees();
    }

    @Test
    void namesAreFoundInAnySpellingOfEitherScript() {
        Node graph = NodeFactory.createURI("https://w3id.org/isnad/id/article/new");
        Node person = NodeFactory.createURI("https://w3id.org/isnad/id/person/new");
        store.write(() -> store.add(
                Quad.create(graph, person, RDFS.label.asNode(), NodeFactory.createLiteralLang("سالم الدباغ", "ar"))));
        for (String spelling : List.of("Salem al-Dabbagh", "salim dabagh", "Sālim al-Dabbāġ", "سالم الدباغ")) {
            assertThat(found(spelling)).as(spelling).contains("person/new");
        }
        for (String other : List.of("Salma Dabbas", "Salem", "Dabbagh Salem")) {
            assertThat(found(other)).as(other).doesNotContain("person/new");
        }
    }

    @Test
    void anAbortedTransactionLeavesNoTrace() {
        assertThatThrownBy(() -> store.write(() -> {
                    store.add(quad("كلمة ضائعة"));
                    throw new IllegalStateException("stop");
                }))
                .isInstanceOf(StoreException.class);
        assertThat(found("ضائعة")).isEmpty();
        store.write(() -> store.add(quad("كلمة باقية")));
        assertThat(found("ضائعة")).isEmpty();
        assertThat(found("باقية")).hasSize(1);
        assertAgrees();
    }

    @Test
    void compactionKeepsItAll() {
        store.write(() -> store.add(quad("كلمة أولى")));
        Compaction.run(store);
        store.write(() -> store.add(
                Quad.create(GRAPH, NodeFactory.createURI(BASE + "claim/new/2"), Vocabulary.text, quad("كلمة ثانية")
                        .getObject())));
        assertThat(found("كلمة")).hasSize(2);
        assertAgrees();
    }

    /** What is on the disk at a moment is what a process leaves that is killed then. */
    @Test
    void whereverAProcessEndsTheIndexAgreesWithTheQuads() {
        Txn.executeWrite(store.dataset(), () -> {
            store.add(quad("كلمة مقطوعة"));
            copy("begun");
            store.text().prepare();
            copy("prepared");
        });
        copy("committed");
        store.text().commit();
        copy("ended");
        for (String moment : List.of("begun", "prepared", "committed", "ended")) {
            store.close();
            store = Store.open(dir.resolve(moment));
            boolean stored = store.read(() -> store.dataset().contains(quad("كلمة مقطوعة")));
            assertThat(stored).as(moment).isEqualTo(moment.equals("committed") || moment.equals("ended"));
            assertThat(found("مقطوعة")).as(moment).hasSize(stored ? 1 : 0);
            assertThat(found("التنظيم")).as(moment).contains("claim/a1/1");
            assertAgrees();
        }
    }

    private void copy(String to) {
        Path from = dir.resolve("s");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, dir.resolve(to).resolve(from.relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatItLacksIsAddedWhenTheStoreWasWrittenWithoutIt() {
        reopen();
        writeQuadsOnly(quad("كلمة منسية"));
        assertThat(store.read(store.text()::mismatches)).hasSize(2);
        assertThat(found("منسية")).containsExactly("claim/new/1");
        assertAgrees();
    }

    @Test
    void whatItHasTooMuchIsRemoved() {
        store.write(() -> store.add(quad("كلمة زائدة")));
        reopen();
        Txn.executeWrite(store.dataset(), () -> {
            store.dataset().delete(quad("كلمة زائدة"));
            nextEpoch();
        });
        assertThat(found("زائدة")).isEmpty();
        assertAgrees();
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "empty", "torn", "garbage"})
    void whateverHappensToItsFilesItIsMadeAnew(String damage) throws IOException {
        store.close();
        try (Stream<Path> files = Files.list(dir.resolve("s/text"))) {
            files.forEach(file -> damage(damage, file));
        }
        store = Store.open(dir.resolve("s"));
        assertThat(found("التنظيم")).contains("claim/a1/1");
        assertAgrees();
    }

    private static void damage(String damage, Path file) {
        try {
            switch (damage) {
                case "missing" -> Files.delete(file);
                case "empty" -> Files.write(file, new byte[0]);
                case "torn" -> Files.write(file, Files.readString(file, StandardCharsets.ISO_8859_1)
                        .substring(0, (int) Files.size(file) / 2)
                        .getBytes(StandardCharsets.ISO_8859_1));
                default -> Files.write(file, new byte[100], StandardOpenOption.TRUNCATE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFilledStoreIsIndexedAtOnce() {
        assertThat(found("التنظيم")).contains("claim/a1/1");
        store.<Object>fill(sink -> {
            sink.accept(quad("كلمة كثيرة"));
            return sink;
        });
        assertThat(found("كثيرة")).hasSize(1);
        assertThat(found("التنظيم")).isEmpty();
        assertAgrees();
    }

    @Test
    void aFillThatFailsLeavesTheIndexAsItWas() {
        assertThatThrownBy(() -> store.fill(sink -> {
                    sink.accept(quad("كلمة كثيرة"));
                    throw new IllegalStateException("broken off");
                }))
                .isInstanceOf(StoreException.class);
        assertThat(found("كثيرة")).isEmpty();
        assertThat(found("التنظيم")).contains("claim/a1/1");
        assertAgrees();
    }

    @Test
    void aClaimThatIsNotIndexedIsADefect() {
        Txn.executeWrite(store.dataset(), () -> store.dataset().add(quad("كلمة منسية")));
        assertThat(defects()).singleElement().satisfies(defect -> {
            assertThat(defect.title()).contains("does not find");
            assertThat(defect.where()).contains("claim/new/1").contains("article/new");
            assertThat(defect.solution()).contains("'text'");
        });
    }

    @Test
    void anEntryWithoutAClaimIsADefect() {
        store.write(() -> store.add(quad("كلمة زائدة")));
        Txn.executeWrite(store.dataset(), () -> store.dataset().delete(quad("كلمة زائدة")));
        assertThat(defects()).singleElement().satisfies(defect -> {
            assertThat(defect.title()).contains("is not there");
            assertThat(defect.where()).contains("claim/new/1");
        });
    }

    @Test
    void aStaleEpochIsADefect() {
        reopen();
        Txn.executeWrite(store.dataset(), TextIndexTest.this::nextEpoch);
        assertThat(defects()).singleElement().satisfies(defect -> assertThat(defect.title())
                .contains("not that of the last transaction"));
    }

    @Test
    void whatTheStoreNotesOfItselfIsNotCountedAndNotExported() {
        assertThat(BuildTest.export(store)).doesNotContain("epoch");
        assertThat(store.quads()).isEqualTo(Fixture.quads().stream().count());
    }

    private void writeQuadsOnly(Quad quad) {
        Txn.executeWrite(store.dataset(), () -> {
            store.dataset().add(quad);
            nextEpoch();
        });
    }

    /** What a process does that ends before it commits the index. */
    private void nextEpoch() {
        Node own = Iris.storeGraph();
        store.dataset().deleteAny(own, own, Vocabulary.epoch, Node.ANY);
        store.dataset().add(own, own, Vocabulary.epoch, NodeFactory.createLiteralByValue(1000));
    }
}
