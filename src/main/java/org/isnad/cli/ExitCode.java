package org.isnad.cli;

/** What the program tells the shell at its end. */
final class ExitCode {

    static final int OK = 0;
    /** It ran, and found faults in some input or defects in the store. */
    static final int FAULTS = 1;

    static final int USAGE = 2;
    /** Nothing of the input could be read, or the query cannot be asked. */
    static final int INPUT = 3;
    /** The store, or the output, cannot be read or written. */
    static final int STORE = 4;

    static final int SERVER = 5;
    /** A fault of the program itself. */
    static final int INTERNAL = 70;

    private ExitCode() {}
}
