package org.isnad.server.query;

/** A query that is not answered here, whatever the store holds; the message tells the asker why. */
public final class RefusedException extends RuntimeException {

    RefusedException(String message) {
        super(message, null, false, false);
    }
}
