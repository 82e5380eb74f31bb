package org.isnad.server.linked;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.riot.Lang;
import org.jspecify.annotations.Nullable;

/** In what a description can be had; the first is for those who take anything. */
enum Format {
    TURTLE("ttl", Lang.TURTLE, "text/turtle"),
    JSONLD("jsonld", Lang.JSONLD, "application/ld+json", "application/json"),
    NTRIPLES("nt", Lang.NTRIPLES, "application/n-triples"),
    RDFXML("rdf", Lang.RDFXML, "application/rdf+xml"),
    HTML("html", null, "text/html", "application/xhtml+xml");

    private static final AcceptList OFFER = AcceptList.create(
            Arrays.stream(values()).flatMap(Format::types).toArray(String[]::new));

    /** What a path ends in, after a dot, to have it in this. */
    final String suffix;

    /** Null for what is no RDF. */
    final @Nullable Lang lang;

    private final List<String> types;

    Format(String suffix, @Nullable Lang lang, String... types) {
        this.suffix = suffix;
        this.lang = lang;
        this.types = List.of(types);
    }

    /** What the {@code Accept} header prefers, Turtle without one; null when nothing that there is will do. */
    static @Nullable Format asked(HttpServletRequest request) {
        MediaType chosen = ConNeg.chooseContentType(request, OFFER, null);
        if (chosen == null) {
            return request.getHeader("Accept") == null ? TURTLE : null;
        }
        return Arrays.stream(values())
                .filter(format -> format.types.contains(chosen.getContentTypeStr()))
                .findFirst()
                .orElse(null);
    }

    /** What a path asks for by its end; null when it does not. */
    static @Nullable Format ending(String path) {
        return Arrays.stream(values())
                .filter(format -> path.endsWith("." + format.suffix))
                .findFirst()
                .orElse(null);
    }

    /** The path without its end. */
    String cut(String path) {
        return path.substring(0, path.length() - suffix.length() - 1);
    }

    /** The name of the format, as headers have it. */
    String type() {
        return types.getFirst();
    }

    /** The value of {@code Content-Type}. */
    String contentType() {
        return type().startsWith("text/") ? type() + "; charset=utf-8" : type();
    }

    private Stream<String> types() {
        return types.stream();
    }

    /** All that there are, for who asked for another. */
    static String offered() {
        return Arrays.stream(values()).map(Format::type).collect(Collectors.joining(", "));
    }
}
