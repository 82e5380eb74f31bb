package org.isnad.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sys.JenaSystem;

/**
 * The triples of one Turtle file, in the order of the file.
 *
 * @param name    the file, for messages
 * @param triples without blank nodes; with the names that the given base wants
 */
record TurtleFile(String name, List<Triple> triples) {

    static {
        JenaSystem.init();
    }

    /** A file on the class path. */
    static TurtleFile builtIn(Iris iris, String name) {
        return of(iris, SourceText.builtIn(name));
    }

    /** @throws AuthorityException when the text is not Turtle */
    static TurtleFile of(Iris iris, SourceText source) {
        String name = source.name();
        List<Triple> triples = new ArrayList<>();
        try {
            RDFParser.fromString(source.text(), Lang.TURTLE)
                    .base(iris.base())
                    .errorHandler(new Faults(name))
                    .parse(new StreamRDFBase() {
                        @Override
                        public void triple(Triple triple) {
                            triples.add(named(iris, name, triple));
                        }
                    });
        } catch (RiotException e) {
            throw new AuthorityException(name + ": not Turtle: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new AuthorityException(name + ": brackets that nest too deep", e);
        }
        return new TurtleFile(name, List.copyOf(triples));
    }

    private static Triple named(Iris iris, String file, Triple triple) {
        if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
            throw new AuthorityException(file + ": a thing without a name ([ … ], _:x or a list) at "
                    + triple.getPredicate().getURI() + "\ngive it an IRI below " + iris.base());
        }
        if (iris.base().equals(Iris.DEFAULT_BASE)) {
            return triple;
        }
        return Triple.create(based(iris, triple.getSubject()), triple.getPredicate(), based(iris, triple.getObject()));
    }

    /** Files are written for the default base; another base renames all things in them. */
    private static Node based(Iris iris, Node node) {
        if (node.isURI() && node.getURI().startsWith(Iris.DEFAULT_BASE)) {
            return NodeFactory.createURI(iris.base() + node.getURI().substring(Iris.DEFAULT_BASE.length()));
        }
        return node;
    }

    /** Ends the reading at the first fault; a warning, such as a day that no calendar has, is one. */
    private record Faults(String file) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            error(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            throw new AuthorityException(file + ":" + line + ":" + column + ": " + message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            error(message, line, column);
        }
    }
}
