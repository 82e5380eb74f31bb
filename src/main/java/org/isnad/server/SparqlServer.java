package org.isnad.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.apache.jena.atlas.logging.LogCtl;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.isnad.server.linked.LinkedData;
import org.isnad.server.query.Guard;
import org.isnad.server.query.Memory;
import org.isnad.server.reconcile.ReconcileService;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Answers SPARQL about a store: to this machine alone, or to those with a token. There is no update, no upload and no
 * administration, and nothing that is asked or sent makes it call other servers or read other files.
 */
public final class SparqlServer implements AutoCloseable {

    private static final int THREADS = 256;
    private static final int HEADER_BYTES = 64 << 10;
    /** A query of 256 KB as a form writes it: three bytes for one, twice. */
    private static final int FORM_BYTES = 1 << 20;

    /** The name of a thing may hold an encoded slash or percent sign; {@link Gate} lets these in nowhere else. */
    private static final UriCompliance NAMES_WITHIN_NAMES = UriCompliance.DEFAULT.with(
            "ISNAD", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR, UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);

    private final FusekiServer server;
    private final Settings settings;
    private final Memory memory;

    private SparqlServer(FusekiServer server, Settings settings, Memory memory) {
        this.server = server;
        this.settings = settings;
        this.memory = memory;
    }

    /**
     * Starts to answer this machine.
     *
     * @param store open as long as the server runs
     * @param port  0 for any that is free
     * @throws PortException when the port is in use or not allowed
     */
    public static SparqlServer start(Store store, int port) {
        return start(store, Settings.local(port), null);
    }

    /**
     * Starts to answer.
     *
     * @param store  open as long as the server runs; of one that is only read no backup is given
     * @param intake what takes articles; null for none, and without a token none are taken
     * @throws PortException when the port is in use or not allowed
     */
    public static SparqlServer start(Store store, Settings settings, @Nullable Intake intake) {
        Memory memory = Memory.watch();
        FusekiServer server = build(store, settings, memory, settings.token() == null ? null : intake);
        try {
            return new SparqlServer(server.start(), settings, memory);
        } catch (RuntimeException e) {
            server.stop();
            memory.close();
            throw unstarted(settings.port(), e);
        }
    }

    /**
     * Tells at once what {@link #start} would tell after a long build.
     *
     * @throws PortException when the port is in use or not allowed
     */
    public static void requireFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw unstarted(port, e);
        }
    }

    private static FusekiServer build(Store store, Settings settings, Memory memory, @Nullable Intake intake) {
        DatasetGraph dataset = store.dataset();
        Guard.restrict(dataset.getContext());
        LogCtl.setLevel(Fuseki.serverLogName, "WARN");
        QueryService queries = new QueryService(settings.timeout(), memory, new KeptAnswers(store::state));
        DataService service = DataService.newBuilder()
                .dataset(dataset)
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.GSP_R, "data")
                .build();
        FusekiServer.Builder builder = FusekiServer.create()
                .port(settings.port())
                .maxServerThreads(THREADS)
                .fusekiModules(FusekiModules.empty())
                .registerOperation(Operation.Query, queries)
                .registerOperation(Operation.GSP_R, new GraphService(queries))
                .addFilter("/*", new Gate(settings))
                .addServlet("/*", new Explorer())
                .add("/isnad", service);
        Turns turns = new Turns(settings.timeout());
        builder.addFilter("/isnad/*", turns);
        LinkedData.PATHS.forEach(path -> builder.addFilter(path, turns));
        builder.addFilter("/reconcile/*", turns);
        builder.addServlet("/reconcile/*", new ReconcileService(store));
        LinkedData.addTo(builder, store, Explorer.page());
        if (settings.token() != null && !store.isReadOnly()) {
            builder.addServlet(BackupService.PATH, new BackupService(store));
        }
        if (intake != null) {
            builder.addServlet("/isnad/articles", new ArticleService(intake));
        }
        FusekiServer server = builder.build();
        configure(server.getJettyServer(), settings.host());
        return server;
    }

    private static void configure(Server jetty, String host) {
        Problems problems = new Problems();
        jetty.setErrorHandler(problems);
        for (Handler handler : jetty.getDescendants(ServletContextHandler.class)) {
            ServletContextHandler context = (ServletContextHandler) handler;
            context.setErrorHandler(problems);
            context.setMaxFormContentSize(FORM_BYTES);
            context.getServletHandler().setDecodeAmbiguousURIs(true);
        }
        for (Connector connector : jetty.getConnectors()) {
            ServerConnector http = (ServerConnector) connector;
            http.setHost(host);
            HttpConfiguration configuration =
                    http.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            configuration.setRequestHeaderSize(HEADER_BYTES);
            configuration.setUriCompliance(NAMES_WITHIN_NAMES);
            configuration.setOutputBufferSize(HEADER_BYTES);
        }
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
        String host = settings.isLoopback() ? "127.0.0.1" : settings.host();
        return "http://" + host + ":" + server.getPort() + "/";
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
        memory.close();
    }
}
