package org.isnad.server;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.isnad.server.linked.LinkedData;

/** The graphs of the store by their names, as the SPARQL Graph Store Protocol has it, for reading only. */
final class GraphService extends GSP_R {

    private final QueryService queries;

    GraphService(QueryService queries) {
        this.queries = queries;
    }

    @Override
    protected void doGet(HttpAction action) {
        String graph = action.getRequestParameter("graph");
        if (graph == null) {
            queries.execute("CONSTRUCT WHERE { ?s ?p ?o }", action);
        } else if (LinkedData.isIri(graph) && exists(graph, action)) {
            queries.execute("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + graph + "> { ?s ?p ?o } }", action);
        } else {
            ServletOps.errorNotFound("no such graph");
        }
    }

    @Override
    protected void execGetQuads(HttpAction action) {
        doGet(action);
    }

    private static boolean exists(String graph, HttpAction action) {
        action.beginRead();
        try {
            return action.getActiveDSG().containsGraph(NodeFactory.createURI(graph));
        } finally {
            action.endRead();
        }
    }
}
