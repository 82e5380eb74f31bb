package org.isnad.server.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.main.FusekiServer;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;

/** All that this package serves, and where. */
public final class LinkedData {

    /** The paths whose requests must wait for their turn, as filters name them. */
    public static final List<String> PATHS = List.of(
            "/id/*",
            "/about",
            "/ontology",
            "/ontology.ttl",
            "/ontology.jsonld",
            "/ontology.nt",
            "/ontology.rdf",
            "/.well-known/void",
            "/void.ttl");

    /** What SPARQL allows between angle brackets, of a length that somebody means. */
    private static final Pattern IRI = Pattern.compile("[^\\x00-\\x20<>\"{}|^`\\\\]{1,4096}");

    private LinkedData() {}

    /** Whether somebody who sent this may mean an IRI, which then can stand in a query as it is. */
    public static boolean isIri(@Nullable String sent) {
        return sent != null && IRI.matcher(sent).matches();
    }

    /**
     * Adds it to a server.
     *
     * @param page the explorer's page
     */
    public static void addTo(FusekiServer.Builder builder, Store store, URL page) {
        builder.addServlet("/id/*", new ThingService(store));
        builder.addServlet("/about", new AboutService(store, page));
        DescriptionService description = new DescriptionService(store);
        builder.addServlet("/" + StoreDescription.PATH, description);
        builder.addServlet("/void.ttl", description);
        OntologyService ontology = new OntologyService();
        for (String ending : List.of("", ".html", ".ttl", ".jsonld", ".nt", ".rdf", ".css")) {
            builder.addServlet("/ontology" + ending, ontology);
        }
    }

    /** What the IRIs of a store begin with, as its articles tell; within a transaction. */
    public static String base(Store store) {
        return Address.in(store.dataset()).iris().base();
    }

    /** Describes the SPARQL service, for who asks it nothing. */
    public static void describeService(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        Format format = Format.asked(request);
        boolean page = format == null || format == Format.HTML;
        Reply.graph(response, StoreDescription.ofService(Reply.root(request)), page ? Format.TURTLE : format);
    }
}
