package org.isnad.graph;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.actor.Actor;
import org.isnad.actor.Place;
import org.isnad.article.Article;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The names of things: the only place that mints IRIs. A name keeps the Unicode letters and digits of the id it is
 * made from, so that it can be read, and percent-encodes the rest.
 *
 * @param base what every name begins with; ends in {@code /} or {@code #}
 */
public record Iris(String base) {

    /** The base of the authority files, and of everything unless another is asked for. */
    public static final String DEFAULT_BASE = "https://w3id.org/isnad/id/";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** @throws IllegalArgumentException unless {@code base} ends in {@code /} or {@code #} */
    public Iris {
        if (!base.endsWith("/") && !base.endsWith("#")) {
            throw new IllegalArgumentException("a base IRI ends in / or #: " + base);
        }
    }

    /** The names below {@link #DEFAULT_BASE}. */
    public static Iris standard() {
        return new Iris(DEFAULT_BASE);
    }

    /** The article with this id; also the named graph that holds all that is said about it. */
    public Node article(String id) {
        return iri("article/" + encode(id));
    }

    /**
     * A claim.
     *
     * @param article the id of its article
     * @param span    its words, in code points of the field
     * @param number  1, or 2, 3 … for further claims of the same words in the same field
     */
    public Node claim(String article, Article.Field field, Span span, int number) {
        String words = name(field) + "-" + span.start() + "-" + span.end();
        return iri("claim/" + encode(article) + "/" + words + (number == 1 ? "" : "-" + number));
    }

    /** A cell of a chain, from 1; it is named after the first claim of the article that has the chain. */
    public Node link(Node claim, int position) {
        return NodeFactory.createURI(claim.getURI() + "/chain/" + position);
    }

    /** A group of claims that echo one another, named after one of them. */
    public Node echoGroup(String claim) {
        return iri("echo/" + claim.substring((base + "claim/").length()));
    }

    /** An actor, known or not. */
    public Node actor(Actor actor) {
        return thing(actor.id());
    }

    /** A place. */
    public Node place(Place place) {
        return thing(place.id());
    }

    /** Whatever has this id: a path whose slashes part its steps, such as {@code office/president-of-iraq}. */
    public Node thing(String id) {
        return iri(Arrays.stream(id.split("/", -1)).map(Iris::encode).collect(Collectors.joining("/")));
    }

    /** The graph of what the authority files say. */
    public Node authorityGraph() {
        return iri("graph/authority");
    }

    /** The graph of what holds across articles: the labels of actors and the links between claims. */
    public Node linksGraph() {
        return iri("graph/links");
    }

    /** The graph of the ontology. */
    public Node ontologyGraph() {
        return iri("graph/ontology");
    }

    /** The graph of what a store notes of itself; the same in every store, and in no export. */
    public static Node storeGraph() {
        return standard().iri("graph/store");
    }

    /** The id of a thing, the inverse of {@link #thing}; null when it is not named below the base. */
    public @Nullable String id(Node thing) {
        if (!thing.isURI() || !thing.getURI().startsWith(base)) {
            return null;
        }
        String path = thing.getURI().substring(base.length());
        // The decoder is made for forms, where + is a space.
        return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** How the graph writes a field: {@code title} or {@code text}. */
    static String name(Article.Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private Node iri(String path) {
        return NodeFactory.createURI(base + path);
    }

    /** One step of a path as names write it: the inverse of percent-decoding. */
    public static String step(String id) {
        return encode(id);
    }

    /** One step of a path. */
    private static String encode(String step) {
        // Steps of dots alone would climb the path when the IRI is resolved.
        boolean dots = step.chars().allMatch(c -> c == '.');
        StringBuilder out = new StringBuilder(step.length());
        step.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '~' || (c == '.' && !dots)) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HEX.toHexDigits(b));
                }
            }
        });
        return out.toString();
    }
}
