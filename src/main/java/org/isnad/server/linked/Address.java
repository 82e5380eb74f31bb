package org.isnad.server.linked;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;

/** Where the things of a store are on this server, and which things a path can mean. */
record Address(Iris iris) {

    /** Where the things begin that are named below the base. */
    static final String THINGS = "/id/";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** For the base of this dataset, which its articles tell; within a transaction. */
    static Address in(DatasetGraph dataset) {
        var articles = dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.Article);
        if (!articles.hasNext()) {
            return new Address(Iris.standard());
        }
        Node article = articles.next().getSubject();
        var ids = dataset.find(Node.ANY, article, DCTerms.identifier.asNode(), Node.ANY);
        String id = ids.hasNext() ? ids.next().getObject().getLiteralLexicalForm() : "";
        String own = Iris.standard().article(id).getURI().substring(Iris.DEFAULT_BASE.length());
        String base = article.getURI().substring(0, Math.max(0, article.getURI().length() - own.length()));
        boolean sound = article.getURI().endsWith(own) && (base.endsWith("/") || base.endsWith("#"));
        return new Address(sound ? new Iris(base) : Iris.standard());
    }

    /**
     * What a path below {@link #THINGS} may name, the likeliest first: letters may be percent-encoded or not, and what
     * the name itself percent-encodes may be so once or twice.
     *
     * @param path as the request has it, not decoded
     * @throws IllegalArgumentException for a percent sign that encodes nothing
     */
    List<Node> meant(String path) {
        String decoded = decoded(path);
        Set<String> names = new LinkedHashSet<>();
        names.add(unified(path));
        names.add(unified(decoded.indexOf('%') < 0 ? path : decoded));
        names.add(decoded);
        names.add(path);
        return names.stream()
                .map(name -> NodeFactory.createURI(iris.base() + name))
                .toList();
    }

    /** As {@link Iris} writes it, step by step. */
    private static String unified(String path) {
        try {
            List<String> steps = new ArrayList<>();
            for (String step : path.split("/", -1)) {
                steps.add(Iris.step(decoded(step)));
            }
            return String.join("/", steps);
        } catch (IllegalArgumentException e) {
            // What was decoded once may hold a percent sign of its own.
            return path;
        }
    }

    private static String decoded(String text) {
        // The decoder is made for forms, where + is a space.
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The path of a thing on this server, in ASCII. */
    String of(Node thing) {
        String iri = thing.getURI();
        return iri.startsWith(iris.base())
                ? THINGS + ascii(iri.substring(iris.base().length()))
                : about(thing);
    }

    /** The path of the page about a thing. */
    static String about(Node thing) {
        return "/about?iri=" + URLEncoder.encode(thing.getURI(), StandardCharsets.UTF_8);
    }

    /** An IRI as a URI: in ASCII, for headers. */
    static String ascii(String iri) {
        StringBuilder out = new StringBuilder();
        for (byte b : iri.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7f && "<>\"".indexOf(b) < 0) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX.toHexDigits(b));
            }
        }
        return out.toString();
    }
}
