package org.isnad.server;

/** Ends a request with the status and the message that its sender is told. */
final class ProblemException extends Exception {

    private final int status;

    ProblemException(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
