package org.isnad.server.query;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** Makes of a stranger's text a query that may be run. */
public final class Guard {

    /** Longest query, in bytes of UTF-8. */
    public static final int QUERY_BYTES = 256 << 10;

    private static final String TOO_DEEP = "the query is nested too deeply";
    private static final int LONGEST_MESSAGE = 300;
    /** The parser compares each variable with all others. */
    private static final int VARIABLES = 1000;

    private static final Pattern VARIABLE = Pattern.compile("[?$]\\w+");
    private static final String BASE = "http://server/unset-base/";

    private Guard() {}

    /** Has all queries over a dataset with this context run as strangers may; those of others too. */
    public static void restrict(Context context) {
        context.set(ARQ.httpServiceAllowed, false);
        Functions.restrict(context);
        QC.setFactory(context, StoppableExecutor::new);
    }

    /** Whether the text is longer than a query may be. */
    public static boolean isTooLong(String text) {
        return text.length() > QUERY_BYTES || text.getBytes(StandardCharsets.UTF_8).length > QUERY_BYTES;
    }

    /**
     * The query, with all watched that must be.
     *
     * @throws RefusedException when it is no query, or asks for other servers; the message is for the asker
     */
    public static Query query(String text) {
        if (VARIABLE.matcher(text).results().map(MatchResult::group).distinct().count() > VARIABLES) {
            throw new RefusedException("the query has more than " + VARIABLES + " variables; ask in steps");
        }
        try {
            Query query = QueryFactory.create(text, BASE, Syntax.syntaxARQ);
            if (query.isJsonType()) {
                throw new RefusedException("ask a SELECT, ASK, CONSTRUCT or DESCRIBE");
            }
            Review review = new Review();
            Query watched = new Watching(review).watched(query);
            review.end();
            return watched;
        } catch (QueryParseException e) {
            throw new RefusedException(oneLine(e.getMessage()));
        } catch (QueryException e) {
            throw new RefusedException("not a query: " + oneLine(e.getMessage()));
        } catch (StackOverflowError e) {
            throw new RefusedException(TOO_DEEP);
        }
    }

    /** A message in one line of decent length; that of a parser may hold half of the query. */
    public static String oneLine(@Nullable String message) {
        if (message == null) {
            // So the parser tells that its stack was too small.
            return TOO_DEEP;
        }
        String line = message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
    }
}
