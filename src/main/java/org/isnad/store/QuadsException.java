package org.isnad.store;

import org.jspecify.annotations.Nullable;

/** Quads that cannot be loaded; the message says what and where, and in its second line what to do. */
public final class QuadsException extends RuntimeException {

    /**
     * @param what   what is wrong, and in which file and line, in one line
     * @param remedy what to do about it, in one line
     */
    QuadsException(String what, String remedy, @Nullable Throwable cause) {
        super(what + "\n" + remedy, cause);
    }
}
