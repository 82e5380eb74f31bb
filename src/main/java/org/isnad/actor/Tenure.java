package org.isnad.actor;

import org.jspecify.annotations.Nullable;

/**
 * One person's time in one office.
 *
 * @param person the id of the {@link Actor}
 * @param office the id of the {@link Office}
 * @param from   ISO 8601 at the precision known ({@code 2020-06-06}, {@code 2020-06} or {@code 2020}); null if unknown
 * @param until  the same; null while it lasts or when unknown
 */
public record Tenure(
        String person,
        String office,
        @Nullable String from,
        @Nullable String until) {}
