package org.isnad.mention.date;

import org.jspecify.annotations.Nullable;

/**
 * An expression of time found in a passage.
 *
 * @param from  its first token
 * @param to    the token after its last
 * @param value ISO 8601 at the precision given ({@code 2015-08-07}, {@code 2015-08}, {@code 2015}) or an EDTF interval
 *              ({@code 2015-06/2015-08}); null when it cannot be known, as in an article without a date
 */
public record Found(int from, int to, @Nullable String value) {}
