package org.isnad.cli.evaluation;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.store.Party;
import org.isnad.store.StoredClaim;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a store, as far as it is measured.
 *
 * @param doc        the id of its file: further articles of one file count with the first
 * @param speaker    the labels of its speakers
 * @param names      every name of its speakers
 * @param places     every name of its places
 * @param via        every name of those who relayed it
 * @param confidence between 0 and 1; 0 when the store does not tell
 * @param evidence   how the speaker was found; empty when the store does not tell
 */
public record FoundClaim(
        String doc,
        String text,
        String speaker,
        Set<String> names,
        @Nullable String date,
        Set<String> places,
        Set<String> via,
        String rule,
        double confidence,
        String evidence) {

    /** What is measured of a stored claim. */
    public static FoundClaim of(StoredClaim claim) {
        return new FoundClaim(
                claim.articleId().replaceFirst("#.*", ""),
                claim.text(),
                claim.speakers().stream().map(Party::label).collect(Collectors.joining(", ")),
                names(claim.speakers().stream()),
                claim.date(),
                names(claim.places().stream()),
                names(claim.via().stream()),
                claim.rule(),
                claim.confidence().isEmpty() ? 0 : Double.parseDouble(claim.confidence()),
                claim.evidence() == null ? "" : claim.evidence());
    }

    private static Set<String> names(Stream<Party> parties) {
        return parties.flatMap(party -> party.names().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
