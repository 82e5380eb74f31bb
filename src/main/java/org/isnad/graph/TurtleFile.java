package org.isnad.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try (InputStream in = TurtleFile.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return read(iris, name, in);
        } catch (IOException e) {
            throw new AuthorityException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** @throws AuthorityException when the file is missing, unreadable or not Turtle */
    static TurtleFile at(Iris iris, Path path) {
        if (!Files.isRegularFile(path)) {
            throw new AuthorityException(path + ": no such file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(iris, path.toString(), in);
        } catch (IOException e) {
            throw new AuthorityException(path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static TurtleFile read(Iris iris, String name, InputStream in) throws IOException {
        List<Triple> triples = new ArrayList<>();
        try {
            RDFParser.fromString(text(name, in), Lang.TURTLE)
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
        }
        return new TurtleFile(name, List.copyOf(triples));
    }

    /** The parser would read bytes that are not UTF-8 as question marks, without a word. */
    private static String text(String name, InputStream in) throws IOException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new AuthorityException(name + ": not in UTF-8\nsave it in that encoding", e);
        }
    }

    private static Triple named(Iris iris, String file, Triple triple) {
        if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
            throw new AuthorityException(file + ": a thing without a name ([ … ], _:x or a list) at "
                    + triple.getPredicate().getURI() + "\ngive it an IRI below " + iris.base());
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
