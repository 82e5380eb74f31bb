package org.isnad.spark;

/** Ends the job with a message for its user and an exit code. */
final class JobException extends RuntimeException {

    /** Exit code: the command line asks for what cannot be. */
    static final int USAGE = 2;
    /** Exit code: nothing of the input could be read. */
    static final int INPUT = 3;
    /** Exit code: the output cannot be written. */
    static final int OUTPUT = 4;

    private final int exitCode;

    /** @param message of at most three lines: what, where, what to do */
    JobException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
