package org.isnad.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import org.apache.jena.atlas.logging.LogCtl;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.store.Store;

/**
 * Answers SPARQL about a store to this machine alone, and changes nothing: there is no update, no upload and no
 * administration, and a query cannot make it call other servers.
 */
public final class SparqlServer implements AutoCloseable {

    /** A query without a first answer after this time is given up, so that none holds the machine for ever. */
    private static final String TIMEOUT_MILLISECONDS = "60000,-1";

    private final FusekiServer server;

    private SparqlServer(FusekiServer server) {
        this.server = server;
    }

    /**
     * Starts to answer.
     *
     * @param store open as long as the server runs
     * @param port  0 for any that is free
     * @throws PortException when the port is in use or not allowed
     */
    public static SparqlServer start(Store store, int port) {
        FusekiServer server = build(store.dataset(), port);
        try {
            return new SparqlServer(server.start());
        } catch (RuntimeException e) {
            server.stop();
            throw unstarted(port, e);
        }
    }

    /**
     * Tells at once what {@link #start} would tell after a long build.
     *
     * @throws PortException when the port is in use or not allowed
     */
    public static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw unstarted(port, e);
        }
    }

    private static FusekiServer build(DatasetGraph dataset, int port) {
        dataset.getContext().set(ARQ.queryTimeout, TIMEOUT_MILLISECONDS);
        LogCtl.setLevel(Fuseki.serverLogName, "WARN");
        DataService service = DataService.newBuilder()
                .dataset(dataset)
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.GSP_R, "data")
                .build();
        return FusekiServer.create()
                .port(port)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .addFilter("/*", new LocalHosts())
                .addFilter("/isnad/*", new MessageLength())
                .addFilter("/isnad/sparql", new JsonByDefault())
                .staticFileBase(pages())
                .add("/isnad", service)
                .build();
    }

    /** The folder of pages, on the class path: within the jar or beside it. */
    private static String pages() {
        URL page = SparqlServer.class.getResource("web/index.html");
        if (page == null) {
            throw new IllegalStateException("the pages of the server are missing");
        }
        boolean file = page.getProtocol().equals("file");
        String index = file ? Path.of(URI.create(page.toString())).toString() : page.toString();
        return index.substring(0, index.length() - "index.html".length());
    }

    private static PortException unstarted(int port, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return String.valueOf(cause.getMessage()).contains("in use")
                        ? new PortException(port, e)
                        : new PortException(
                                "port " + port + " may not be used: " + cause.getMessage()
                                        + "\nChoose one above 1023: --port 3030",
                                e);
            }
        }
        return new PortException("the server did not start: " + e.getMessage(), e);
    }

    /** Where it answers; ends in {@code /}. */
    public String url() {
        return "http://127.0.0.1:" + server.getPort() + "/";
    }

    /** Where SPARQL is answered. */
    public String endpoint() {
        return url() + "isnad/sparql";
    }

    /** Returns when the server has been stopped. */
    public void join() {
        server.join();
    }

    /** Stops; answers under way are broken off. */
    @Override
    public void close() {
        server.stop();
    }
}
