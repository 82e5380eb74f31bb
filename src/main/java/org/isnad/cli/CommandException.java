package org.isnad.cli;

/** A command that ends with a message of at most three lines and an exit code. */
final class CommandException extends RuntimeException {

    private final int exitCode;

    /** @param exitCode one of {@link ExitCode} */
    CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
