package org.isnad.server.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.store.Store;

/** {@code /about?iri=…}: anything that a store speaks of, by its whole IRI. People get the page that explores it. */
final class AboutService extends HttpServlet {

    private final transient Store store;
    private final URL page;

    /** @param page the explorer's, which looks itself for what it is asked about */
    AboutService(Store store, URL page) {
        this.store = store;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        Format format = Format.asked(request);
        String iri = request.getParameter("iri");
        if (format == null) {
            Reply.notAcceptable(response);
        } else if (format == Format.HTML) {
            response.setContentType(format.contentType());
            try (InputStream in = page.openStream()) {
                in.transferTo(response.getOutputStream());
            }
        } else if (!LinkedData.isIri(iri)) {
            Reply.problem(response, HttpServletResponse.SC_BAD_REQUEST, "give an IRI: /about?iri=IRI");
        } else {
            describe(NodeFactory.createURI(iri), format, request, response);
        }
    }

    private void describe(Node thing, Format format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!store.<Boolean>read(() -> Description.exists(store.dataset(), thing))) {
            Reply.problem(response, HttpServletResponse.SC_NOT_FOUND, "the store says nothing of this");
            return;
        }
        Address address = store.read(() -> Address.in(store.dataset()));
        String path = address.of(thing);
        if (path.startsWith(Address.THINGS)) {
            Reply.alternates(response, path);
            response.setHeader("Content-Location", path + "." + format.suffix);
        }
        response.addHeader("Link", "<" + Address.ascii(thing.getURI()) + ">; rel=\"canonical\"");
        Graph graph = store.read(() -> Description.of(store.dataset(), thing)
                .graph(request.getRequestURL().append("#").toString()));
        Reply.graph(response, graph, format);
    }
}
