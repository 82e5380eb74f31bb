package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actors of several articles: which are one, whatever comes first, and what a researcher decides of them. */
class LinkCommandTest {

    private static final String FULLER = "person/ar/سعد-رامي-طرابيشي";
    private static final String SHORTER = "person/ar/سعد-طرابيشي";
    private static final String TRAINER = "person/ar/نزار-طرابيشي";

    private static final Map<String, String> ARTICLES = Map.of(
            "a", "قال وزير النقل سعد بن رامي الطرابيشي إن الجسر آمن. وأضاف الطرابيشي أن الطريق مفتوح.",
            "b", "أكد وزير النقل سعد رامي الطرابيشي أن القطار يعمل.",
            "c", "قال وزير النقل سعد الطرابيشي إن الميناء مغلق.",
            "d", "قال المدرب نزار الطرابيشي إن الفريق جاهز.");

    @TempDir
    Path dir;

    private final Shell shell = Shell.real();
    private Path store;
    private Path articles;

    @BeforeEach
    void writeArticles() throws IOException {
        store = dir.resolve("store");
        articles = Files.createDirectory(dir.resolve("articles"));
        for (Map.Entry<String, String> article : ARTICLES.entrySet()) {
            Files.writeString(file(article.getKey()), article.getValue());
        }
    }

    private Path file(String id) {
        return articles.resolve(id + ".txt");
    }

    private void build(Path into, String... ids) {
        for (String id : ids) {
            run("build", "--store", into.toString(), file(id).toString());
        }
    }

    private void run(String... args) {
        assertThat(shell.run(args)).as(() -> String.join("\n", shell.err())).isZero();
    }

    private String link(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "link";
        all[1] = "--store";
        all[2] = store.toString();
        System.arraycopy(args, 0, all, 3, args.length);
        run(all);
        return shell.out();
    }

    private String quads(Path of) {
        run("export", "--store", of.toString(), "--format", "nquads");
        return shell.out();
    }

    /** The ids of whoever said what one article reports. */
    private List<String> speakers(String article) {
        run(
                "query",
                "--store",
                store.toString(),
                "--format",
                "csv",
                "SELECT DISTINCT ?who { ?who isnad:said/isnad:article/dct:identifier '" + article + "' }");
        return shell.out()
                .lines()
                .skip(1)
                .map(line -> line.replace("https://w3id.org/isnad/id/", ""))
                .toList();
    }

    @Test
    void namesOfOneActorAreOneWhateverComesFirst() {
        build(store, "a", "b", "c", "d");
        assertThat(speakers("c")).containsExactly(FULLER);
        assertThat(speakers("d")).containsExactly(TRAINER);
        Path other = dir.resolve("other");
        run("build", "--store", other.toString(), articles.toString(), "--threads", "2");
        assertThat(quads(other)).isEqualTo(quads(store));
        Path third = dir.resolve("third");
        build(third, "d", "c", "b", "a");
        assertThat(quads(third)).isEqualTo(quads(store));
    }

    @Test
    void theGraphTellsWhyAndUnderWhichNames() {
        build(store, "a", "b", "c");
        run(
                "query",
                "--store",
                store.toString(),
                "--format",
                "csv",
                "SELECT ?why ?how { ?name owl:sameAs ?who ; isnad:evidence ?why ; isnad:confidence ?how }");
        assertThat(shell.out()).contains("names: one leaves out names of the other; the same title,0.95");
        run("query", "--store", store.toString(), "--format", "csv", "actor-claims", "--set", "name=سعد الطرابيشي");
        assertThat(shell.out().lines()).hasSize(5);
        run("explain", "--store", store.toString(), "a");
        assertThat(shell.out())
                .containsOnlyOnce("    also      https://w3id.org/isnad/id/" + SHORTER
                        + " (names: one leaves out names of the other; the same title; confidence 0.95)");
    }

    @Test
    void aDecisionHoldsForLaterBuildsUntilItIsForgotten() throws IOException {
        build(store, "a", "b", "c", "d");
        String before = quads(store);
        link("--different", FULLER, SHORTER);
        assertThat(speakers("c")).containsExactly(SHORTER);
        assertThat(Files.readString(store.resolve("decisions.ttl"))).contains("isnad:different", "dct:creator");
        Files.writeString(file("a"), ARTICLES.get("a") + " وتابع أن العمل مستمر.");
        build(store, "a");
        assertThat(speakers("c")).containsExactly(SHORTER);
        assertThat(link()).doesNotContain(SHORTER);
        Files.writeString(file("a"), ARTICLES.get("a"));
        build(store, "a");
        link("--forget", FULLER, SHORTER);
        assertThat(speakers("c")).containsExactly(FULLER);
        assertThat(quads(store)).isEqualTo(before);
    }

    @Test
    void whomTheProgramKeepsApartAResearcherMayJoin() {
        build(store, "a", "d");
        link("--same", "نزار الطرابيشي", FULLER);
        assertThat(speakers("d")).containsExactly(FULLER);
        run("check", "--store", store.toString());
        link("--forget", FULLER, TRAINER);
        assertThat(speakers("d")).containsExactly(TRAINER);
    }

    @Test
    void aNameOfNobodyIsTold() {
        build(store, "a");
        assertThat(shell.run("link", "--store", store.toString(), "--same", "فلان", FULLER))
                .isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).first().asString().contains("no actor 'فلان'");
        assertThat(shell.run("link", "--store", store.toString(), "--forget", FULLER, "person/barack-obama"))
                .isEqualTo(ExitCode.INPUT);
    }
}
