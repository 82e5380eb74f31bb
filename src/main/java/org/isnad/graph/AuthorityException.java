package org.isnad.graph;

/** An authority file that cannot be used; the message tells which, where and why, in at most three lines. */
public final class AuthorityException extends RuntimeException {

    AuthorityException(String message) {
        super(message);
    }

    AuthorityException(String message, Throwable cause) {
        super(message, cause);
    }
}
