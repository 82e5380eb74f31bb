package org.isnad.store;

import org.jspecify.annotations.Nullable;

/**
 * The office by which an article calls a speaker, as the store tells it.
 *
 * @param label  the name of the office, else its IRI
 * @param tenure the IRI of the tenure by which its holder was found; null where the article names the speaker, or where
 *               no one holder is certain
 * @param from   when the tenure began, as ISO 8601; null when there is none, or no date is known
 * @param until  when it ended; null when there is none, while it lasts, or when no date is known
 */
public record HeldOffice(String label, @Nullable String tenure, @Nullable String from, @Nullable String until) {}
