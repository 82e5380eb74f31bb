package org.isnad.server;

/** A server that cannot start; the message says why and, in its second line, what to do. */
public final class PortException extends RuntimeException {

    PortException(int port, Throwable cause) {
        super("port " + port + " is in use by another program\nChoose another: --port " + (port + 1), cause);
    }

    PortException(String message, Throwable cause) {
        super(message, cause);
    }
}
