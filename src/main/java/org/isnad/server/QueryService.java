package org.isnad.server;

import java.io.IOException;
import java.io.OutputStream;
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
import org.isnad.server.linked.LinkedData;
import org.isnad.server.query.Guard;
import org.isnad.server.query.Memory;
import org.isnad.server.query.RefusedException;
import org.isnad.server.query.TooMuchException;

/** SPARQL as Fuseki takes it, run with the limits of this server; an answer is whole or an error. */
final class QueryService extends SPARQL_QueryDataset {

    private static final String NO_MEMORY = "the query needs more memory than there is; ask for less";

    private final Duration timeout;
    private final Memory memory;
    private final KeptAnswers kept;

    /** @param kept answers that need not be found again */
    QueryService(Duration timeout, Memory memory, KeptAnswers kept) {
        this.timeout = timeout;
        this.memory = memory;
        this.kept = kept;
    }

    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() != null) {
            super.execGet(action);
            return;
        }
        try {
            LinkedData.describeService(action.getRequest(), action.getResponse());
        } catch (IOException e) {
            fail(action, 503, "the answer broke off");
        }
    }

    @Override
    public void validate(HttpAction action) {
        try {
            super.validate(action);
        } catch (ActionErrorException e) {
            throw e;
        } catch (RuntimeException e) {
            ServletOps.error(413, "a form that cannot be read, or is too long for a query");
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        try {
            byte[] body = action.getRequestInputStream().readNBytes(Guard.QUERY_BYTES + 1);
            execute(new String(body, StandardCharsets.UTF_8), action);
        } catch (IOException e) {
            fail(action, 400, "the request broke off");
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        try {
            if (Guard.isTooLong(text)) {
                throw new ProblemException(413, "a query may have " + Guard.QUERY_BYTES / 1024 + " KB");
            }
            KeptAnswers.Question question = kept.question(text, action.getRequest());
            KeptAnswers.Answer known = kept.find(question);
            if (known == null) {
                KeptAnswers.Copy copy = new KeptAnswers.Copy();
                long start = System.nanoTime();
                run(text, action, copy);
                kept.keep(question, action.getResponse().getContentType(), copy, System.nanoTime() - start);
            } else {
                action.setResponseContentType(known.type());
                action.getResponseOutputStream().write(known.content());
            }
        } catch (ProblemException e) {
            fail(action, e.status(), e.getMessage());
        } catch (RefusedException e) {
            fail(action, 400, e.getMessage());
        } catch (TooMuchException e) {
            fail(action, 422, e.getMessage());
        } catch (StackOverflowError e) {
            fail(action, 400, "the query is nested too deeply");
        } catch (OutOfMemoryError e) {
            fail(action, 503, NO_MEMORY);
        } catch (ARQException e) {
            fail(action, 400, Guard.oneLine(e.getMessage()));
        } catch (IOException | RuntimeIOException e) {
            fail(action, 503, "the answer broke off");
        } catch (RuntimeException e) {
            action.log.error("a fault of the program at the query " + text, e);
            fail(action, 500, "a fault of the program; whoever runs it finds it in the log");
        }
    }

    private static void fail(HttpAction action, int status, String message) {
        try {
            Problems.write(action.getResponse(), status, message);
        } catch (IOException e) {
            // Whoever asked has gone.
            action.log.debug("nobody takes the message: {}", message, e);
        }
    }

    private void run(String text, HttpAction action, OutputStream copy) throws IOException, ProblemException {
        Query query = Guard.query(text);
        limit(query, action);
        action.beginRead();
        try {
            run(query, text, action, copy);
        } finally {
            action.endRead();
        }
    }

    private void run(Query query, String text, HttpAction action, OutputStream copy)
            throws IOException, ProblemException {
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
                Answers.write(running, action, copy);
            } catch (TooMuchException e) {
                throw e;
            } catch (QueryCancelledException e) {
                throw new ProblemException(503, share.isGivenUp() ? NO_MEMORY : late());
            }
        }
    }

    private String late() {
        return "the query took longer than " + timeout.toSeconds() + " seconds; ask for less";
    }

    /** At most so many rows, or so many solutions to make a graph of, as the asker wants. */
    private static void limit(Query query, HttpAction action) throws ProblemException {
        String limit = action.getRequestParameter("limit");
        if (limit == null) {
            return;
        }
        if (!limit.matches("[0-9]{1,9}")) {
            throw new ProblemException(400, "limit takes a whole number, such as limit=100");
        }
        long most = Long.parseLong(limit);
        if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > most)) {
            query.setLimit(most);
        }
    }
}
