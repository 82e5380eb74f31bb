package org.isnad;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How the program is built: who may use whom, what may be written where, and how large a file may grow. */
class ArchitectureTest {

    /** Every package in order: each uses those before it, for the reason given, and none after it. */
    private static final List<Layer> LAYERS = List.of(
            new Layer("text", "words and spans know nothing of any language"),
            new Layer("language", "the tables of a language tell what words are, not what articles are"),
            new Layer("article", "reading files needs the language's months and character sets, not what is claimed"),
            new Layer("mention", "who is named can be told before it is known who speaks"),
            new Layer("attribution", "a claim is seen in its sentence, before its speaker is known by name"),
            new Layer("actor", "who speaks is told of the records alone, whatever graph they end in"),
            new Layer("link", "who is who across articles follows from what each article tells"),
            new Layer("echo", "what several articles repeat is told of the words and speakers of their claims"),
            new Layer("graph", "triples are made of what was read, wherever they are kept"),
            new Layer("search", "the words of quads are found, whatever the store that keeps them"),
            new Layer("store", "what is kept does not depend on who asks"),
            new Layer("push", "what is sent elsewhere is what is kept, whoever asks for it"),
            new Layer("server", "the server answers from a store, whoever started it"),
            new Layer("cli", "nothing but the user calls the commands"),
            // Compiled by the profile of that name alone.
            new Layer("spark", "one machine reads without a cluster"));

    private static final List<String> PURE =
            List.of("text", "language", "article", "mention", "attribution", "actor", "link", "echo", "graph", "search");
    private static final List<String> WITH_JENA = List.of("graph", "search", "store", "push", "server", "cli", "spark");

    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/org/isnad"), Path.of("src/spark/java/org/isnad"));
    /** The folder above another root's only package. */
    private static final List<Path> SPLIT = List.of(Path.of("src/spark/java/org/isnad"));

    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_METHOD = 40;
    /** Files that may be longer, each with its reason. */
    private static final Map<String, String> LONGER_FILES = Map.of();
    /** Methods that may be longer, as {@code File.java:name}, each with its reason. */
    private static final Map<String, String> LONGER_METHODS = Map.of();

    private static final String TYPE = "(?s).*\\b(class|record|enum|interface)\\s+\\w+.*";
    private static final Pattern NO_CODE = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'", Pattern.DOTALL);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Isnad.class.getProtectionDomain().getCodeSource().getLocation());

    private record Layer(String name, String reason) {

        String packages() {
            return packagesOf(name);
        }
    }

    private record Lines(String name, int count) {}

    private static String packagesOf(String layer) {
        return "org.isnad." + layer + "..";
    }

    private static String[] packagesOf(List<String> layers) {
        return layers.stream().map(ArchitectureTest::packagesOf).toArray(String[]::new);
    }

    private static String[] allBut(List<String> layers) {
        Stream<String> others =
                LAYERS.stream().filter(layer -> !layers.contains(layer.name())).map(Layer::packages);
        return Stream.concat(Stream.of("org.isnad"), others).toArray(String[]::new);
    }

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyThoseBeforeIt() {
        return LAYERS.stream()
                .limit(LAYERS.size() - 1L)
                .map(layer -> DynamicTest.dynamicTest(layer.name(), () -> {
                    Stream<Layer> later = LAYERS.stream().skip(LAYERS.indexOf(layer) + 1L);
                    String[] after = later.map(Layer::packages).toArray(String[]::new);
                    check(noClasses()
                            .that()
                            .resideInAPackage(layer.packages())
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(after)
                            .because(layer.reason()));
                }));
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(CLASSES.stream()
                        .map(c -> c.getPackageName())
                        .filter(name -> !name.equals("org.isnad"))
                        .distinct())
                .allSatisfy(name -> assertThat(LAYERS)
                        .extracting(Layer::name)
                        .contains(name.substring("org.isnad.".length()).split("\\.")[0]));
    }

    @Test
    void onlyTheGraphAndWhatStandsOnItKnowsJena() {
        check(noClasses()
                .that()
                .resideInAnyPackage(allBut(WITH_JENA))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .because("whoever reads articles needs no triple store"));
        check(noClasses()
                .that()
                .resideInAnyPackage(allBut(List.of("server")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena.fuseki..")
                .because("one place decides what the network sees"));
    }

    @Test
    void onlyAPushCallsAServer() {
        check(noClasses()
                .that()
                .resideInAnyPackage(allBut(List.of("push")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.apache.jena.http..", "org.apache.jena.sparql.exec.http..")
                .because("whoever reads hostile articles must not be led to call anybody"));
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        check(noClasses()
                .that()
                .resideInAnyPackage(allBut(List.of("cli", "spark")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("results go to stdout and progress to stderr, which only commands tell apart"));
    }

    @Test
    void nothingIsFormattedForTheLocaleOfTheMachine() {
        check(noClasses()
                .that()
                .resideInAnyPackage(allBut(List.of("cli")))
                .should()
                .callMethod(String.class, "format", Locale.class, String.class, Object[].class)
                .because("what is written to a graph is put together, not formatted"));
        check(noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .because("the digits of an Arabic locale would get into names; give Locale.ROOT"));
        check(noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because("a Turkish locale has letters of its own; give Locale.ROOT"));
    }

    @Test
    void whatIsReadDependsOnNeitherClockNorChance() {
        check(noClasses()
                .that()
                .resideInAnyPackage(packagesOf(PURE))
                .should()
                .callMethodWhere(target(name("now")))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\..*Random")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.random..")
                .because("the same input gives the same quads"));
    }

    @Test
    void classesHaveNamesOfTheirOwn() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Impl|Manager|Common)")
                .because("such a name says nothing"));
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNothingIsNull() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path root : SOURCES) {
            try (Stream<Path> below = Files.walk(root).filter(Files::isDirectory)) {
                below.filter(folder -> !SPLIT.contains(folder)).forEach(folders::add);
            }
        }
        assertThat(folders)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("/**")
                        .contains("@NullMarked"));
    }

    @Test
    void theEngineKnowsNoArabicLetter() {
        assertThat(sources())
                .allSatisfy((file, source) ->
                        assertThat(withoutComments(source)).as(file).doesNotContainPattern("[\\p{IsArabic}&&\\p{L}]"));
    }

    @Test
    void noFileIsTooLong() {
        List<Lines> files = sources().entrySet().stream()
                .map(file ->
                        new Lines(file.getKey(), (int) file.getValue().lines().count()))
                .filter(file -> file.count() > LONGEST_FILE && !LONGER_FILES.containsKey(file.name()))
                .toList();
        assertThat(files).isEmpty();
    }

    @Test
    void noMethodIsTooLong() {
        List<Lines> methods = sources().entrySet().stream()
                .flatMap(file -> methods(file.getKey(), file.getValue()).stream())
                .toList();
        assertThat(methods).hasSizeGreaterThan(500);
        assertThat(methods)
                .filteredOn(method -> method.count() > LONGEST_METHOD && !LONGER_METHODS.containsKey(method.name()))
                .isEmpty();
    }

    @Test
    void theCounterOfLinesSeesMethodsAndNothingElse() {
        String source = """
                /** A { brace. */
                record One(int a) {
                    One {
                        check("}", '{'); // }
                    }
                    int two(int b) {
                        return switch (b) {
                            default -> {
                                yield list(() -> { b(); });
                            }
                        };
                    }
                }
                """;
        assertThat(methods("One.java", source)).containsExactly(new Lines("One.java:two", 7));
        assertThat(withoutComments("a \"//é\"; // é")).isEqualTo("a \"//é\";     ");
    }

    /** The sources by file name. */
    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root).filter(file -> file.toString().endsWith(".java"))) {
                for (Path file : files.toList()) {
                    sources.put(root.relativize(file).toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }

    /** The source with blanks for comments; string literals stay. */
    private static String withoutComments(String source) {
        return NO_CODE.matcher(source)
                .replaceAll(found -> found.group().startsWith("/")
                        ? found.group().replaceAll("[^\\n]", " ")
                        : Matcher.quoteReplacement(found.group()));
    }

    /** The methods and constructors of a file with their lines, found by counting braces. */
    private static List<Lines> methods(String file, String source) {
        String code = NO_CODE.matcher(source).replaceAll(found -> found.group().replaceAll("[^\\n]", " "));
        List<Lines> methods = new ArrayList<>();
        Deque<String> headers = new ArrayDeque<>();
        Deque<Integer> starts = new ArrayDeque<>();
        int header = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '{') {
                String text = code.substring(header, i);
                headers.push(text);
                starts.push(header + text.length() - text.stripLeading().length());
            } else if (c == '}') {
                String text = headers.pop();
                int start = starts.pop();
                boolean inType = !headers.isEmpty() && headers.peek().matches(TYPE);
                boolean method = inType && !text.matches(TYPE) && text.contains("(");
                if (method) {
                    String name = text.substring(0, text.indexOf('(')).strip().replaceAll("(?s).*\\W", "");
                    methods.add(new Lines(file + ":" + name, (int)
                            code.substring(start, i).lines().count()));
                }
            }
            header = c == '{' || c == '}' || c == ';' ? i + 1 : header;
        }
        return methods;
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
