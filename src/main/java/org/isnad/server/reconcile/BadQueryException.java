package org.isnad.server.reconcile;

/** A query that cannot be answered; the message is for who asked. It must never look like a name that nobody bears. */
final class BadQueryException extends Exception {

    BadQueryException(String message) {
        super(message, null, false, false);
    }
}
