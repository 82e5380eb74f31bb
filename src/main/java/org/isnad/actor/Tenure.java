package org.isnad.actor;

import org.jspecify.annotations.Nullable;

/**
 * One person's time in one office.
 *
 * @param id     its path below the base IRI, such as {@code tenure/fuad-hussein-as-foreign-minister-of-iraq}
 * @param person the id of the {@link Actor}
 * @param office the id of the {@link Office}
 * @param from   ISO 8601 at the precision known ({@code 2020-06-06}, {@code 2020-06} or {@code 2020}); null if unknown
 * @param until  the same; null while it lasts or when unknown
 */
public record Tenure(
        String id,
        String person,
        String office,
        @Nullable String from,
        @Nullable String until) {

    /** @throws java.time.DateTimeException for dates of another form, or an end before the beginning */
    public Tenure {
        if (from != null && until != null) {
            Period.of(from + "/" + until);
        } else if (from != null || until != null) {
            Period.of(from == null ? until : from);
        }
    }

    /** Whether it surely lasted through all of the period. */
    boolean covers(Period period) {
        return from != null && period.isWithin(from, until);
    }

    /** Whether it may have lasted at some time of the period. */
    boolean mayTouch(Period period) {
        return period.mayTouch(from, until);
    }
}
