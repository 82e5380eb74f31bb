package org.isnad.server;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.store.Fixture;

/** Fuseki as it comes, to show what a test of ours would find there. */
final class StockFuseki implements AutoCloseable {

    private final FusekiServer server;

    /** @param timeout of a query, in milliseconds */
    StockFuseki(int timeout) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(() -> Fixture.quads().find().forEachRemaining(dataset::add));
        dataset.getContext().set(ARQ.queryTimeout, Integer.toString(timeout));
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/isnad", dataset, true)
                .start();
    }

    Client client() {
        return new Client("http://127.0.0.1:" + server.getPort() + "/");
    }

    @Override
    public void close() {
        server.stop();
    }
}
