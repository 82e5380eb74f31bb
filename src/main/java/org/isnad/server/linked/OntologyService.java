package org.isnad.server.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.graph.AuthorityReader;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;

/** {@code /ontology}: the terms, as a page or as RDF. As Turtle it is the very file, with its comments. */
final class OntologyService extends HttpServlet {

    private static final String PATH = "/ontology";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (path.endsWith(".css")) {
            response.setContentType("text/css; charset=utf-8");
            copy(response, "/org/isnad/server/linked/page.css");
            return;
        }
        response.addHeader("Vary", "Accept");
        Format ending = Format.ending(path);
        Format format = ending == null ? Format.asked(request) : ending;
        if (format == null) {
            Reply.notAcceptable(response);
            return;
        }
        Reply.alternates(response, PATH);
        response.setHeader("Content-Location", PATH + "." + format.suffix);
        response.addHeader("Link", "<" + Vocabulary.NAMESPACE.replace("#", "") + ">; rel=\"canonical\"");
        switch (format) {
            case HTML -> Reply.text(response, format.contentType(), OntologyPage.of(graph()));
            case TURTLE -> {
                response.setContentType(format.contentType());
                copy(response, "/ontology/isnad.ttl");
            }
            case JSONLD, NTRIPLES, RDFXML -> Reply.graph(response, graph(), format);
        }
    }

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        AuthorityReader.ontology(Iris.standard()).forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    private static void copy(HttpServletResponse response, String file) throws IOException {
        try (InputStream in = OntologyService.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + file);
            }
            in.transferTo(response.getOutputStream());
        }
    }
}
