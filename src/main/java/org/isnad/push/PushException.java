package org.isnad.push;

import org.jspecify.annotations.Nullable;

/** A push that had to stop; the message says why, and in its second line what to do. */
public final class PushException extends RuntimeException {

    PushException(String what, String remedy, @Nullable Throwable cause) {
        super(what + "\n" + remedy, cause);
    }

    PushException(String what, String remedy) {
        this(what, remedy, null);
    }
}
