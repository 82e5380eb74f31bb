package org.isnad.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to the index.
 *
 * @param words      as typed: see {@link WordQuery}
 * @param properties the IRIs of the properties to search; empty for all
 * @param subject    the IRI of the only thing to look at; null for all
 * @param graph      the IRI of the only graph to look into; null for all, and then everything is found once, by what fits
 *                   best
 * @param language   of the texts to look at, as a language tag; null for all
 * @param limit      how many to find at most; negative for all
 */
public record Asked(
        String words,
        List<String> properties,
        @Nullable String subject,
        @Nullable String graph,
        @Nullable String language,
        int limit) {

    public Asked {
        properties = List.copyOf(properties);
    }

    /** All that matches the words. */
    public static Asked all(String words) {
        return new Asked(words, List.of(), null, null, null, -1);
    }
}
