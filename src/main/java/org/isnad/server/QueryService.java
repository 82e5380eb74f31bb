package org.isnad.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.server.query.Guard;
import org.isnad.server.query.Memory;
import org.isnad.server.query.RefusedException;
import org.isnad.server.query.TooMuchException;

/** SPARQL as Fuseki takes it, run with the limits of this server; an answer is whole or an error. */
final class QueryService extends SPARQL_QueryDataset {

    private static final String NO_MEMORY = "the query needs more memory than there is; ask for less";

    private final Duration timeout;
    private final Memory memory;

    QueryService(Duration timeout, Memory memory) {
        this.timeout = timeout;
        this.memory = memory;
    }

    @Override
    protected void executeBody(HttpAction action) {
        try {
            byte[] body = action.getRequestInputStream().readNBytes(Guard.QUERY_BYTES + 1);
            execute(new String(body, StandardCharsets.UTF_8), action);
        } catch (IOException e) {
            ServletOps.errorBadRequest("the request broke off");
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        try {
            if (Guard.isTooLong(text)) {
                ServletOps.error(413, "a query may have " + Guard.QUERY_BYTES / 1024 + " KB");
            }
            Query query = Guard.query(text);
            limit(query, action);
            action.beginRead();
            try {
                run(query, text, action);
            } finally {
                action.endRead();
            }
        } catch (RefusedException e) {
            ServletOps.errorBadRequest(e.getMessage());
        } catch (TooMuchException e) {
            ServletOps.error(422, e.getMessage());
        } catch (StackOverflowError e) {
            ServletOps.errorBadRequest("the query is nested too deeply");
        } catch (OutOfMemoryError e) {
            ServletOps.error(503, NO_MEMORY);
        } catch (ARQException e) {
            ServletOps.errorBadRequest(Guard.oneLine(e.getMessage()));
        } catch (IOException | RuntimeIOException e) {
            throw new ActionErrorException(499, "the client has gone", e);
        } catch (ActionErrorException e) {
            throw e;
        } catch (RuntimeException e) {
            action.log.error("a fault of the program at the query " + text, e);
            ServletOps.error(500, "a fault of the program; whoever runs it finds it in the log");
        }
    }

    private void run(Query query, String text, HttpAction action) throws IOException {
        Pair<DatasetGraph, Query> target = decideDataset(action, query, text);
        Query asked = target.getRight() == null ? query : target.getRight();
        try (QueryExec running = QueryExec.newBuilder()
                        .dataset(target.getLeft())
                        .query(asked)
                        .context(action.getContext())
                        .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                        .build();
                Memory.Share share = memory.share(running::abort)) {
            try {
                Answers.write(running, action);
            } catch (QueryCancelledException e) {
                ServletOps.error(503, share.isGivenUp() ? NO_MEMORY : late());
            }
        }
    }

    private String late() {
        return "the query took longer than " + timeout.toSeconds() + " seconds; ask for less";
    }

    /** At most so many rows, or so many solutions to make a graph of, as the asker wants. */
    private static void limit(Query query, HttpAction action) {
        String limit = action.getRequestParameter("limit");
        if (limit == null) {
            return;
        }
        if (!limit.matches("[0-9]{1,9}")) {
            ServletOps.errorBadRequest("limit takes a whole number, such as limit=100");
        }
        long most = Long.parseLong(limit);
        if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > most)) {
            query.setLimit(most);
        }
    }
}
