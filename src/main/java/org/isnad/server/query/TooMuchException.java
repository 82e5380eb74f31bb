package org.isnad.server.query;

import org.apache.jena.query.QueryCancelledException;

/**
 * Ends a query that would take more than one query may; the message tells the asker what and how to ask for less. Jena
 * takes any other exception in a filter for a plain no.
 */
public final class TooMuchException extends QueryCancelledException {

    private final String message;

    TooMuchException(String message) {
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
