package org.isnad.server.query;

/** Ends a query that would take more than one query may; the message tells the asker what and how to ask for less. */
public final class TooMuchException extends RuntimeException {

    TooMuchException(String message) {
        super(message, null, false, false);
    }
}
