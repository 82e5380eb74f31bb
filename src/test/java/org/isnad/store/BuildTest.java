package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.store.ToyEngine.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.isnad.article.Fault;
import org.isnad.article.Input;
import org.isnad.graph.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    @TempDir
    Path dir;

    private final List<Fault> faults = new ArrayList<>();

    private BuildReport build(Store store, int threads, List<Article> articles) {
        return build(store, threads, ToyEngine.source(articles));
    }

    private BuildReport build(Store store, int threads, Source source) {
        return new Build(store, ToyEngine.engine(), threads, faults::add, bytes -> {}).run(source);
    }

    private static List<Article> articles(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> article("a" + i, "x" + i % 7 + ": words " + i + "\ny: more " + i))
                .toList();
    }

    static String export(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(store, ExportFilter.ALL, Export.Format.NQUADS, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void sameInputSameQuadsWhateverTheThreadsAndTheOrder() {
        List<Article> shuffled = new ArrayList<>(articles(300));
        Collections.shuffle(shuffled, new Random(1));
        try (Store one = Store.create(dir.resolve("one"));
                Store four = Store.create(dir.resolve("four"))) {
            build(one, 1, articles(300));
            build(four, 4, shuffled);
            assertThat(export(one)).isEqualTo(export(four)).contains("words 299");
        }
    }

    @Test
    void howMuchIsWrittenAtOnceDoesNotMatter() {
        try (Store loaded = Store.create(dir.resolve("loaded"));
                Store oneByOne = Store.create(dir.resolve("one-by-one"));
                Store atOnce = Store.create(dir.resolve("at-once"))) {
            build(atOnce, 2, articles(30));
            Build few = new Build(loaded, ToyEngine.engine(), 2, faults::add, bytes -> {}, 50);
            assertThat(few.run(ToyEngine.source(articles(30)))).matches(r -> r.added() == 30 && r.claims() == 60);
            Build one = new Build(oneByOne, ToyEngine.engine(), 2, faults::add, bytes -> {}, 1);
            assertThat(one.runWhileRead(ToyEngine.source(articles(30)))).matches(r -> r.added() == 30);
            assertThat(export(loaded)).isEqualTo(export(oneByOne)).isEqualTo(export(atOnce)).contains("words 29");
            assertThat(Checks.run(loaded)).noneMatch(defect -> defect.check().equals("text-index"));
            assertThat(few.run(ToyEngine.source(articles(31)))).matches(r -> r.unchanged() == 30 && r.added() == 1);
        }
    }

    @Test
    void unchangedArticlesAreSkippedAndChangedOnesReplacedWhole() {
        try (Store store = Store.create(dir.resolve("s"))) {
            assertThat(build(store, 2, articles(5)))
                    .matches(r -> r.added() == 5 && r.claims() == 10 && r.articles() == 5);
            String before = export(store);
            assertThat(build(store, 2, articles(5))).matches(r -> r.unchanged() == 5 && r.quads() == 0);
            assertThat(export(store)).isEqualTo(before);

            assertThat(build(store, 2, List.of(article("a1", "z: other"))))
                    .matches(r -> r.replaced() == 1 && r.claims() == 1);
            assertThat(export(store)).contains("other", "words 2").doesNotContain("words 1\"", "more 1\"");
        }
    }

    @Test
    void anotherEngineReadsAnewWhatIsGivenAndWhatIsStored() {
        Source all = ToyEngine.source(articles(4));
        try (Store store = Store.create(dir.resolve("s"));
                Store atOnce = Store.create(dir.resolve("once"))) {
            build(store, "1", all);
            assertThat(build(store, "2", ToyEngine.source(articles(2)))).matches(r -> r.replaced() == 2);
            build(atOnce, "2", all);
            assertThat(export(store)).isEqualTo(export(atOnce)).contains("engine 2").doesNotContain("engine 1");
            assertThat(build(store, "2", all)).matches(r -> r.unchanged() == 4);
        }
    }

    @Test
    void whatWasWrittenAndNeverLinkedIsLinkedByTheNextBuild() throws IOException {
        try (Store store = Store.create(dir.resolve("s"));
                Store atOnce = Store.create(dir.resolve("once"))) {
            build(atOnce, "1", ToyEngine.source(articles(4)));
            build(store, "1", ToyEngine.source(articles(2)));
            byte[] old = Files.readAllBytes(store.files().digests());
            build(store, "1", ToyEngine.source(articles(4)));
            Files.write(store.files().digests(), old);
            store.write(() -> store.replace(Iris.standard().linksGraph(), List.of()));
            assertThat(build(store, "1", ToyEngine.source(articles(4)))).matches(r -> r.unchanged() == 2);
            assertThat(export(store)).isEqualTo(export(atOnce));

            Files.write(store.files().digests(), Arrays.copyOf(old, old.length - 1));
            store.write(() -> store.replace(Iris.standard().linksGraph(), List.of()));
            build(store, "1", ToyEngine.source(List.of()));
            assertThat(export(store)).isEqualTo(export(atOnce));
        }
    }

    private BuildReport build(Store store, String version, Source source) {
        return new Build(store, ToyEngine.engine(version), 2, faults::add, bytes -> {}).run(source);
    }

    @Test
    void ofTwoArticlesOfOneIdTheFirstIsKeptAndBothAreNamed() {
        List<Article> same = List.of(article("a", "x: first"), article("b", "y: b"), article("a", "x: second"));
        try (Store store = Store.create(dir.resolve("s"))) {
            BuildReport report = build(store, 4, same);
            assertThat(report).matches(r -> r.added() == 2 && r.faults() == 1);
            assertThat(faults).singleElement().satisfies(f -> {
                assertThat(f.where()).isEqualTo("a.txt");
                assertThat(f.what()).contains("'a'", "already: a.txt");
            });
            assertThat(export(store)).contains("first").doesNotContain("second");
        }
    }

    @Test
    void theSameArticleTwiceIsCountedAndNoFault() {
        try (Store store = Store.create(dir.resolve("s"))) {
            assertThat(build(store, 2, List.of(article("a", "x: y"), article("a", "x: y"))))
                    .matches(r -> r.added() == 1 && r.repeated() == 1 && r.faults() == 0);
        }
    }

    @Test
    void anArticleThatBreaksTheEngineLeavesTheOthersWhole() {
        List<Article> articles = List.of(article("a", "x: 1"), article("b", "BOOM"), article("c", "x: 3"));
        try (Store store = Store.create(dir.resolve("s"))) {
            assertThat(build(store, 4, articles)).matches(r -> r.added() == 2 && r.faults() == 1);
            assertThat(faults)
                    .singleElement()
                    .satisfies(f -> assertThat(f.where()).isEqualTo("b.txt"));
        }
    }

    @Test
    void faultsComeInTheOrderOfTheInput() {
        Source source = sink -> {
            for (Article a : articles(40)) {
                sink.accept(new Input.Found(a, a.id(), 0));
                sink.accept(new Fault("broken", "file of " + a.id(), "mend it"));
            }
        };
        try (Store store = Store.create(dir.resolve("s"))) {
            build(store, 4, source);
            assertThat(faults)
                    .extracting(Fault::where)
                    .containsExactlyElementsOf(
                            articles(40).stream().map(a -> "file of " + a.id()).toList());
        }
    }

    @Test
    void placesThatArticlesMentionAreDescribedAndNoOthers() {
        try (Store store = Store.create(dir.resolve("s"));
                Store atOnce = Store.create(dir.resolve("once"))) {
            build(store, 1, List.of(article("a", "x: in here\ny: in there")));
            assertThat(export(store)).contains("place/here> <http://www.w3.org/2000/01/rdf-schema#label>");
            build(store, 1, List.of(article("a", "y: in there"), article("b", "x: in elsewhere")));
            assertThat(export(store))
                    .contains("place/there> <http://www.w3.org/2000/01/rdf-schema#label>")
                    .contains("place/elsewhere> <http://www.w3.org/2000/01/rdf-schema#label>")
                    .doesNotContain("place/here>");
            build(atOnce, 2, List.of(article("b", "x: in elsewhere"), article("a", "y: in there")));
            assertThat(export(store)).isEqualTo(export(atOnce));
        }
    }

    @Test
    void aSourceThatBreaksOffEndsTheBuildWithItsError() {
        Source broken = sink -> {
            sink.accept(new Input.Found(article("a", "x: 1"), "a", 0));
            throw new IllegalStateException("disk gone");
        };
        try (Store store = Store.create(dir.resolve("s"))) {
            assertThatThrownBy(() -> build(store, 2, broken)).hasMessageContaining("disk gone");
        }
    }
}
