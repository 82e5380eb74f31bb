package org.isnad.article;

import java.io.IOException;

/** Ends the reading of one file, entry or record; caught where the fault's place is known. */
final class UnreadableException extends IOException {

    private final String advice;

    UnreadableException(String what, String advice) {
        super(what);
        this.advice = advice;
    }

    Fault at(String where) {
        return new Fault(getMessage(), where, advice);
    }
}
