package org.isnad.mention.date;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time that was read.
 *
 * @param to    the token after its last
 * @param value what it means; null when that cannot be known
 */
record Dated(int to, @Nullable Interval value) {

    /** An expression whose value cannot be known. */
    static Dated unknown(int to) {
        return new Dated(to, null);
    }

    /** The longer of two expressions, the first when they are equally long; null when there is none. */
    static @Nullable Dated longer(@Nullable Dated one, @Nullable Dated other) {
        return one == null || other != null && other.to > one.to ? other : one;
    }

    /** Its value, which is unknown when the calendar has no such day. */
    static Dated valued(int to, Supplier<@Nullable Interval> value) {
        try {
            return new Dated(to, value.get());
        } catch (java.time.DateTimeException | ArithmeticException e) {
            return unknown(to);
        }
    }
}
