package org.isnad.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.DCTerms;
import org.isnad.link.Decision;
import org.jspecify.annotations.Nullable;

/** What a researcher has decided of names, as a Turtle file that people may read and change. */
public final class DecisionFile {

    private static final String HEAD = """
            # What was decided of names that may be one actor's: isnad:same, they are; isnad:different, they are not.
            # Written by isnad link; every build heeds it. One decision a block; it may be changed by hand.

            @prefix dct:   <http://purl.org/dc/terms/> .
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix xsd:   <http://www.w3.org/2001/XMLSchema#> .
            """;

    private DecisionFile() {}

    /**
     * The decisions of a file, in order; none when there is no such file.
     *
     * @throws AuthorityException when it is not Turtle, or a decision is not about two actors
     */
    public static List<Decision> read(Iris iris, Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        Map<Node, List<Triple>> blocks = TurtleFile.of(iris, SourceText.at(file)).triples().stream()
                .collect(Collectors.groupingBy(
                        Triple::getSubject,
                        () -> new TreeMap<>((a, b) -> a.toString().compareTo(b.toString())),
                        Collectors.toList()));
        List<Decision> decisions = new ArrayList<>();
        blocks.forEach((node, triples) -> decisions.add(decision(iris, file, node, triples)));
        return decisions.stream().sorted().toList();
    }

    private static Decision decision(Iris iris, Path file, Node node, List<Triple> triples) {
        List<String> same = ids(iris, triples, Vocabulary.same);
        List<String> different = ids(iris, triples, Vocabulary.different);
        List<String> both = same.isEmpty() ? different : same;
        if (both.size() != 2 || !same.isEmpty() && !different.isEmpty()) {
            throw new AuthorityException(file + ": " + node
                    + " decides nothing\ngive it two values of isnad:same, or two of isnad:different");
        }
        return Decision.of(
                both.get(0),
                both.get(1),
                !same.isEmpty(),
                text(triples, DCTerms.creator.asNode()),
                text(triples, DCTerms.created.asNode()));
    }

    private static List<String> ids(Iris iris, List<Triple> triples, Node property) {
        return triples.stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(triple -> iris.id(triple.getObject()))
                .filter(id -> id != null)
                .distinct()
                .toList();
    }

    private static String text(List<Triple> triples, Node property) {
        return triples.stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(triple -> form(triple.getObject()))
                .findFirst()
                .orElse("");
    }

    private static @Nullable String form(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** The text of a file of these decisions, sorted. */
    public static String write(Iris iris, Collection<Decision> decisions) {
        StringBuilder out = new StringBuilder(HEAD);
        decisions.stream().sorted().forEach(decision -> out.append('\n').append(block(iris, decision)));
        return out.toString();
    }

    private static String written(Node node) {
        return NodeFmtLib.strNT(node);
    }

    private static String block(Iris iris, Decision decision) {
        Node node = iris.thing("decision/" + decision.one() + "/" + decision.other());
        String verdict = decision.same() ? "isnad:same " : "isnad:different ";
        String two = written(iris.thing(decision.one())) + " , " + written(iris.thing(decision.other()));
        return written(node) + "\n"
                + "    a isnad:Decision ;\n"
                + "    " + verdict + two + " ;\n"
                + "    dct:creator " + written(Literals.string(decision.who())) + " ;\n"
                + "    dct:created " + written(Literals.string(decision.when())) + "^^xsd:dateTime .\n";
    }
}
