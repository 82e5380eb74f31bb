package org.isnad.store;

import org.jspecify.annotations.Nullable;

/** A store that cannot be used; the message says what and where, and in its second line what to do. */
public final class StoreException extends RuntimeException {

    /**
     * @param what   what is wrong and where, in one line
     * @param remedy what to do about it, in one line
     */
    public StoreException(String what, String remedy, @Nullable Throwable cause) {
        super(what + "\n" + remedy, cause);
    }

    /** Without a cause. */
    public StoreException(String what, String remedy) {
        this(what, remedy, null);
    }
}
