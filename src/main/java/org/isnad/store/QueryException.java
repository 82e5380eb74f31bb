package org.isnad.store;

/** A question that cannot be asked as it stands; the message says why and, where it can, what to do. */
public final class QueryException extends RuntimeException {

    /** @param message one to three lines */
    public QueryException(String message) {
        super(message);
    }
}
