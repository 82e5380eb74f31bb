package org.isnad.search;

/** The text index cannot be read or written. */
public final class SearchException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
