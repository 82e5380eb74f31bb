package org.isnad.server.linked;

import java.net.URL;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.isnad.store.Store;

/** All that this package serves, and where. */
public final class LinkedData {

    /** The paths whose requests must wait for their turn, as filters name them. */
    public static final List<String> PATHS = List.of(
            "/id/*", "/about", "/ontology", "/ontology.ttl", "/ontology.jsonld", "/ontology.nt", "/ontology.rdf");

    private LinkedData() {}

    /**
     * Adds it to a server.
     *
     * @param page the explorer's page
     */
    public static void addTo(FusekiServer.Builder builder, Store store, URL page) {
        builder.addServlet("/id/*", new ThingService(store));
        builder.addServlet("/about", new AboutService(store, page));
        OntologyService ontology = new OntologyService();
        for (String ending : List.of("", ".html", ".ttl", ".jsonld", ".nt", ".rdf", ".css")) {
            builder.addServlet("/ontology" + ending, ontology);
        }
    }
}
