package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.PrintStream;

/**
 * Where a command writes. Always UTF-8, whatever the locale.
 *
 * @param out         results
 * @param err         progress and messages
 * @param outTerminal whether a person looks at {@code out}
 * @param errTerminal whether a person looks at {@code err}
 */
record Console(PrintStream out, PrintStream err, boolean outTerminal, boolean errTerminal) {

    /** The standard streams; the launcher tells which of them are terminals, for Java 21 cannot. */
    static Console system() {
        return new Console(
                StandardOutput.of(FileDescriptor.out), StandardOutput.of(FileDescriptor.err),
                Boolean.getBoolean("isnad.out.terminal"), Boolean.getBoolean("isnad.err.terminal"));
    }
}
