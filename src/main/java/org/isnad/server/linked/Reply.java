package org.isnad.server.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterRegistry;
import org.isnad.store.Prefixes;

/** How this package, and others that serve what is no SPARQL, answer. */
public final class Reply {

    private Reply() {}

    /** A sentence of plain text that tells what is wrong. */
    public static void problem(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        text(response, "text/plain; charset=utf-8", message + "\n");
    }

    /** There is nothing in any of the types that were asked for. */
    static void notAcceptable(HttpServletResponse response) throws IOException {
        problem(response, HttpServletResponse.SC_NOT_ACCEPTABLE, "there is this in " + Format.offered());
    }

    /** A graph, with the usual prefixes; the format is one of RDF. */
    static void graph(HttpServletResponse response, Graph graph, Format format) throws IOException {
        response.setContentType(format.contentType());
        graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
        RDFWriter.source(graph)
                .format(RDFWriterRegistry.defaultSerialization(Objects.requireNonNull(format.lang)))
                .output(response.getOutputStream());
    }

    /** Where the server is for who asks; ends in {@code /}. The gate has looked at the name. */
    public static String root(HttpServletRequest request) {
        return request.getRequestURL().substring(0, request.getRequestURL().length() - request.getRequestURI().length())
                + "/";
    }

    /** Some text. */
    public static void text(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where the same is told in each of the formats: the values of {@code Link}. */
    static void alternates(HttpServletResponse response, String path) {
        for (Format format : Format.values()) {
            response.addHeader(
                    "Link", "<" + path + "." + format.suffix + ">; rel=\"alternate\"; type=\"" + format.type() + "\"");
        }
    }
}
