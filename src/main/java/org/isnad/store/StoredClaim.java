package org.isnad.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the store tells it. Lists are sorted; what is not stated is null or empty.
 *
 * @param iri       its IRI
 * @param article   the IRI of its article
 * @param articleId the article's {@code dct:identifier}
 * @param field     {@code title} or {@code text}
 * @param start     code points into the field
 * @param end       code points into the field, exclusive
 * @param act       local name, such as {@code warn}
 * @param mode      local name, such as {@code Direct}
 * @param basis     local name of where the date comes from
 * @param chain     the labels from the publisher to the speaker
 * @param within    the IRI of the claim it is told in
 * @param echoes    the IRIs of claims of earlier articles that it echoes
 * @param echoedBy  the IRIs of claims of later articles that echo it
 * @param echoScore how sure the best of these is; null when there is none
 */
public record StoredClaim(
        String iri,
        String article,
        String articleId,
        String field,
        int start,
        int end,
        String text,
        String cue,
        String act,
        String mode,
        List<Party> speakers,
        @Nullable String mention,
        @Nullable String role,
        List<Party> via,
        List<String> chain,
        @Nullable String addressee,
        @Nullable String medium,
        @Nullable String date,
        @Nullable String basis,
        List<Party> places,
        @Nullable String within,
        List<String> echoes,
        List<String> echoedBy,
        @Nullable String echoScore,
        String rule,
        String confidence,
        @Nullable String evidence) {}
