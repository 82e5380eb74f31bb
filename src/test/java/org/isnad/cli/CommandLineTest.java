package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.store.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    Path dir;

    private final Shell shell = Shell.toy();
    private String store;

    @BeforeEach
    void makeStore() {
        Path path = dir.resolve("store");
        Fixture.store(path).close();
        store = path.toString();
    }

    private void assertTold(int code, int expected, String... words) {
        assertThat(code).as(() -> String.join("\n", shell.err())).isEqualTo(expected);
        assertThat(shell.err()).hasSizeBetween(1, 3).noneMatch(line -> line.startsWith("\tat "));
        assertThat(String.join("\n", shell.err())).contains(words);
        assertThat(shell.out()).isEmpty();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(dir.resolve(name), content).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "serve", "query", "export", "explain", "link", "check", "evaluate", "info"})
    void everyCommandHasHelpWithAnExample(String command) {
        assertThat(shell.run(command, "--help")).isZero();
        assertThat(shell.out()).contains("Usage: isnad " + command, "Example", "  isnad " + command);
    }

    @Test
    void theExitCodesAreInTheHelp() {
        assertThat(shell.run("--help")).isZero();
        assertThat(shell.out()).contains("Exit codes:", "  0 ", "  1 ", "  2 ", "  3 ", "  4 ", "  5 ", "  70 ");
    }

    @Test
    void aWrongCommandLineSuggestsTheRightOne() {
        assertTold(shell.run("qeury"), ExitCode.USAGE, "Did you mean: query?");
        assertTold(shell.run("build", "--stroe", "x", "y"), ExitCode.USAGE, "mean: --store?", "isnad build --help");
        assertTold(shell.run("query", "--format", "txet", "articles"), ExitCode.USAGE, "'txet'");
        assertTold(shell.run("build", "--threads", "0", "x"), ExitCode.USAGE, "--threads");
        assertTold(shell.run("export", "--since", "last week"), ExitCode.USAGE, "2024-12-31", "last week");
        assertTold(shell.run("serve", "--host", "0.0.0.0"), ExitCode.USAGE, "--token-file");
    }

    @Test
    void buildSumsUp() throws IOException {
        Path articles = Files.createDirectory(dir.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "x: one\ny: two");
        Files.writeString(articles.resolve("b.txt"), "x: three");
        String fresh = dir.resolve("fresh").toString();
        assertThat(shell.run("build", "--store", fresh, articles.toString())).isZero();
        assertThat(shell.err()).first().isEqualTo("2 articles: 2 added, 0 replaced, 0 unchanged; 0 repeated, 0 faults");
        assertThat(shell.err()).last().asString().startsWith("3 claims, ");
        assertThat(shell.out()).isEmpty();
        assertThat(shell.run("build", "--store", fresh, articles.toString())).isZero();
        assertThat(shell.err()).first().asString().contains("2 unchanged");
    }

    @Test
    void someFaultsLeaveTheRestAndEndWithOne() throws IOException {
        String good = file("a.txt", "x: one");
        String fresh = dir.resolve("fresh").toString();
        String none = dir.resolve("none").toString();
        assertThat(shell.run("build", "--store", fresh, good, none)).isEqualTo(ExitCode.FAULTS);
        assertThat(String.join("\n", shell.err())).contains("no such file", "1 added", "1 faults");
        assertThat(shell.run("build", "--store", fresh, none)).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void aStoreThatIsNoneIsTold() throws IOException {
        Path letters = Files.createDirectory(dir.resolve("letters"));
        Files.writeString(letters.resolve("x.txt"), "x: y");
        assertTold(shell.run("info", "--store", letters.toString()), ExitCode.STORE, "is not an Isnad store");
        assertTold(
                shell.run("info", "--store", dir.resolve("n").toString()), ExitCode.STORE, "no store", "isnad build");
        assertTold(shell.run("build", "--store", letters.toString(), letters.toString()), ExitCode.STORE, "is not an");
    }

    @Test
    @EnabledIf("permissionsCount")
    void aStoreThatMayNotBeWrittenIsTold() {
        assertThat(dir.resolve("store").toFile().setWritable(false)).isTrue();
        assertTold(shell.run("info", "--store", store), ExitCode.STORE, "cannot be written");
        assertThat(dir.resolve("store").toFile().setWritable(true)).isTrue();
    }

    static boolean permissionsCount() {
        return !"root".equals(System.getProperty("user.name"));
    }

    @Test
    void queriesThatCannotBeAskedAreTold() throws IOException {
        assertTold(query("actor-clams"), ExitCode.INPUT, "did you mean 'actor-claims'?", "isnad query");
        assertTold(query("actor-claims"), ExitCode.INPUT, "needs the parameter 'name'", "--set name=");
        assertTold(query("articles", "--set", "nmae=x"), ExitCode.INPUT, "no parameter 'nmae'");
        assertTold(query("co-mentions", "--set", "least=many"), ExitCode.INPUT, "whole number", "'many'");
        assertTold(query("SELECT * { ?s ?p }"), ExitCode.INPUT, "line 1, column 18", "did not expect '}'");
        assertTold(query(file("mine.rq", "SELECT *\nWHERE { ?s ?p ?o")), ExitCode.INPUT, "mine.rq, line 2, column 16");
        assertTold(query("none.rq"), ExitCode.INPUT, "none.rq", "no such file");
        assertTold(query("DELETE WHERE { ?s ?p ?o }"), ExitCode.INPUT, "line 1, column 1");
        assertTold(query("SELECT * { ?s ?p ?o }", "--format", "turtle"), ExitCode.USAGE, "turtle", "csv");
        assertTold(query("DESCRIBE <x:y>", "--format", "csv"), ExitCode.INPUT, "no question named");
    }

    private int query(String query, String... more) {
        List<String> args = new ArrayList<>(List.of("query", "--store", store, query));
        args.addAll(List.of(more));
        return shell.run(args.toArray(String[]::new));
    }

    @Test
    void queryAloneListsTheQuestions() {
        assertThat(shell.run("query")).isZero();
        assertThat(shell.out()).contains("actor-claims: What one actor said", "--set name=", "articles: ");
    }

    @Test
    void aNameIsTakenAsGivenWhereSomebodyBearsIt() throws IOException {
        String question = file("other-names.rq", """
                # title: Whose other name it is
                # param name: a name
                SELECT (STR(?label) AS ?of) { ?who skos:altLabel ?other ; rdfs:label ?label FILTER(STR(?other) = ?name) }
                """);
        assertThat(query(question, "--set", "name=حسين", "--format", "csv")).isZero();
        assertThat(shell.out().lines()).containsExactly("of", "فؤاد حسين");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aNameThatNobodyBearsIsTakenByItsSound() throws IOException {
        String articles = file("names.txt", "Sami-Nader: one\nSamy-Nadir: two\nFadi-Karam: three");
        String question = file("said.rq", """
                # title: Who said what
                # param name: a name
                SELECT ?text { ?who rdfs:label ?label ; isnad:said/isnad:text ?text FILTER(STR(?label) = ?name) }
                """);
        store = dir.resolve("names").toString();
        assertThat(shell.run("build", "--store", store, articles)).isZero();
        assertThat(query(question, "--set", "name=Fady Karem", "--format", "csv")).isZero();
        assertThat(shell.out().lines()).containsExactly("text", "three");
        assertThat(query(question, "--set", "name=Samee Nader", "--format", "csv")).isZero();
        assertThat(shell.out().lines()).containsExactly("text");
        assertThat(shell.err()).containsExactly("several bear a name like 'Samee Nader': Sami-Nader, Samy-Nadir");
    }

    @ParameterizedTest
    @CsvSource({
        "json, '\"value\": \"فؤاد حسين\"'",
        "xml, 'xml:lang=\"ar\">فؤاد حسين<'",
        "csv, 'فؤاد حسين,'",
        "tsv, '\"فؤاد حسين\"@ar\t'",
        "text, 'فؤاد حسين  '"
    })
    void anAnswerComesInEveryFormat(String format, String part) {
        assertThat(query("speakers", "--format", format)).isZero();
        assertThat(shell.out()).contains(part).doesNotContain("\u2068");
    }

    @Test
    void cellsAreIsolatedOnATerminalOnly() {
        Shell terminal = shell.onTerminal();
        assertThat(terminal.run("query", "--store", store, "speakers")).isZero();
        assertThat(terminal.out()).contains("\u2068فؤاد حسين\u2069");
    }

    @Test
    void otherKindsOfQueriesAreAnswered() {
        assertThat(query("ASK { ?a isnad:said ?c }")).isZero();
        assertThat(shell.out()).isEqualTo("yes" + System.lineSeparator());
        assertThat(query("CONSTRUCT WHERE { ?a isnad:holds ?t }", "--format", "ntriples"))
                .isZero();
        assertThat(shell.out()).contains("/fuad-hussein>");
        assertThat(query(
                        "SELECT ?c { ?a isnad:said ?c . ?a rdfs:label ?l . FILTER(STR(?l) = ?who) }",
                        "--set",
                        "who=فؤاد حسين",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(shell.out().lines()).hasSize(4);
    }

    @Test
    void aMarkForExcelStandsBeforeTheColumnsAndNowhereElse() {
        assertThat(shell.run("export", "--store", store, "--format", "csv")).isZero();
        String plain = shell.out();
        assertThat(plain).startsWith("claim,");
        assertThat(shell.run("export", "--store", store, "--format", "csv", "--bom")).isZero();
        assertThat(shell.out()).isEqualTo("\uFEFF" + plain);
        assertTold(shell.run("export", "--store", store, "--bom"), ExitCode.USAGE, "--format csv");
    }

    @Test
    void exportWritesAFileOrTellsWhyNot() throws IOException {
        Path turtle = dir.resolve("graph.ttl");
        assertThat(shell.run("export", "--store", store, "-o", turtle.toString()))
                .isZero();
        assertThat(turtle).content().contains("isnad:said");
        assertTold(
                shell.run(
                        "export",
                        "--store",
                        store,
                        "-o",
                        dir.resolve("no/such.ttl").toString()),
                ExitCode.STORE,
                "cannot write",
                "-o FILE");
        assertThat(shell.run("export", "--store", store, "--format", "csv", "--actor", "Fuad Hussein"))
                .isZero();
        assertThat(shell.out().lines()).hasSize(4);
    }

    @Test
    @EnabledIf("hasFullDevice")
    void aFullDiskIsTold() {
        assertTold(shell.run("export", "--store", store, "-o", "/dev/full"), ExitCode.STORE, "cannot write /dev/full");
    }

    static boolean hasFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    @Test
    void explainMarksTheClaims() {
        assertThat(shell.run("explain", "--store", store, "a1")).isZero();
        assertThat(shell.out())
                .contains("[قال]", "{فؤاد حسين}", "<تنظيم داعش يعيد تنظيم صفوفه في سوريا>(1)")
                .contains("rule      verb-subject-inna", "chain     حفريات < إرم نيوز < فؤاد حسين");
        assertThat(shell.run("explain", "--store", store, "a2/2")).isZero();
        assertThat(shell.out())
                .contains("office    وزير الخارجية العراقي", "/tenure/fuad-hussein-1 from 2020-06-06");
        assertThat(shell.run("explain", "--store", store, "a2/3")).isZero();
        assertThat(shell.out()).contains("<لا خطر من سوريا>(1)").doesNotContain("<الوزير");
        assertTold(shell.run("explain", "--store", store, "a9"), ExitCode.INPUT, "no article or claim 'a9'");
    }

    @Test
    void evaluateTellsFiguresAndErrors() throws IOException {
        Path articles = Files.createDirectory(dir.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "x: one two three\ny: four five six\nz: seven");
        String gold = file("gold.jsonl", """
                {"doc": "a", "claim": "one two three", "actor": "x", "kind": "person"}
                {"doc": "a.txt", "claim": "four five six", "actor": "x", "kind": "person"}
                {"doc": "a", "claim": "eight", "actor": "x", "kind": "person"}
                """);
        assertThat(shell.run("evaluate", "--show", "9", "--rules", gold)).isZero();
        assertThat(shell.out())
                .contains("MISSED: 1", "  a | x | eight", "WRONG ACTOR: 1", "  a | x <- y | four five six")
                .contains("SPURIOUS: 1", "  a | z | seven", "1 articles, 3 marked claims, 3 found in the text")
                .containsPattern("found +0\\.667 +0\\.667 +0\\.667")
                .containsPattern("attributed +0\\.333 +0\\.333 +0\\.333")
                .contains("surer half right: 0.333, the other half: 0.333")
                .containsPattern("rule +right +wrong +precision +share")
                .containsPattern(" +1 +2 +0\\.333 +1\\.000");
        String none = dir.resolve("none.jsonl").toString();
        assertTold(shell.run("evaluate", none), ExitCode.INPUT, "none.jsonl", "no such file");
        assertTold(shell.run("evaluate", file("bad.jsonl", "{}\n{}")), ExitCode.INPUT, "line 1", "'doc' and 'claim'");
    }

    @Test
    void checkEndsWithOneWhenThereIsADefect() {
        assertThat(shell.run("check", "--store", store)).isZero();
        assertThat(shell.out()).isEqualTo("no defects" + System.lineSeparator());
        String toy = dir.resolve("toy").toString();
        assertThat(shell.run(
                        "build", "--store", toy, dir.resolve("store/store.json").toString()))
                .isZero();
        assertThat(shell.run("check", "--store", toy)).isEqualTo(ExitCode.FAULTS);
        assertThat(shell.out()).contains("What to do: ", " defects");
    }

    @Test
    void infoCounts() {
        assertThat(shell.run("info", "--store", store)).isZero();
        assertThat(shell.out()).contains("articles  3 of 2 outlets", "claims    7", "2024-12-22 to 2025-01-02");
    }

    @Test
    void aPortInUseIsToldBeforeAnythingIsBuilt() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(socket.getLocalPort());
            assertTold(shell.run("serve", "--store", store, "--port", port), ExitCode.SERVER, "port " + port, "in use");
        }
    }

    @Test
    void aServerForOthersNeedsATokenThatNobodyGuessesOrReads() throws IOException {
        assertTold(shell.run("serve", "--host", "0.0.0.0"), ExitCode.USAGE, "0.0.0.0", "--token-file");
        assertTold(shell.run("serve", "--host", "0.0.0.0", "--token", "secret"), ExitCode.USAGE, "openssl rand");
        assertTold(
                shell.run("serve", "--token-file", file("t", "0123456789abcdef0123456789abcdef")),
                ExitCode.USAGE,
                "chmod 600");
        assertTold(shell.run("serve", "--token-file", dir.resolve("none").toString()), ExitCode.USAGE, "openssl rand");
        assertTold(shell.run("serve", "--token", "x", "--token-file", "y"), ExitCode.USAGE, "not both");
        assertTold(shell.run("serve", "--allow-origin", "*"), ExitCode.USAGE, "'*'", "https://example.org");
        assertTold(shell.run("serve", "--timeout", "0"), ExitCode.USAGE, "at least 1 second");
    }

    @Test
    void aFaultOfTheProgramHasItsTrace() {
        Console console = new Console(System.out, new PrintStream(new ByteArrayOutputStream()), false, false);
        Pipeline broken = new Pipeline(
                s -> {
                    throw new IllegalStateException("broken");
                },
                (s, p) -> sink -> {},
                p -> 0);
        assertThat(Main.run(
                        console, broken, "build", "--store", dir.resolve("b").toString(), "x"))
                .isEqualTo(ExitCode.INTERNAL);
    }

    @Test
    void tooLittleMemoryIsNoFaultOfTheProgram() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(System.out, new PrintStream(err), false, false);
        Pipeline large = new Pipeline(
                s -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                (s, p) -> sink -> {},
                p -> 0);
        assertThat(Main.run(
                        console, large, "build", "--store", dir.resolve("b").toString(), "x"))
                .isEqualTo(ExitCode.STORE);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(2).last().asString().contains("-Xmx4g");
    }
}
