package org.isnad.cli.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a person marked.
 *
 * @param doc      the id of its article
 * @param claim    its words
 * @param actor    who said it; null when the one who marked it does not know
 * @param kind     person, organization, country, anonymous or mention
 * @param date     when, if the article says so; a range has a {@code /}
 * @param optional whether it counts neither for nor against
 */
public record GoldClaim(
        String doc,
        String claim,
        @Nullable String actor,
        String kind,
        @Nullable String date,
        List<String> places,
        @Nullable String via,
        boolean optional) {

    private static final double SAME_BODY = 0.75;
    private static final double SAME_DESCRIPTION = 0.5;

    public GoldClaim {
        places = List.copyOf(places);
    }

    /** Whether one of {@code names} is the actor's: for a body most of its words, for a description half. */
    boolean isBy(Set<String> names) {
        return actor == null || names.stream().anyMatch(name -> isActor(Words.of(name)));
    }

    private boolean isActor(List<String> name) {
        List<String> wanted = Words.of(actor);
        return name.equals(wanted)
                || switch (kind) {
                    case "organization" -> Words.overlap(name, wanted) >= SAME_BODY;
                    case "anonymous", "mention" ->
                        !name.isEmpty()
                                && (Words.overlap(name, wanted) >= SAME_DESCRIPTION
                                        || new HashSet<>(wanted).containsAll(name));
                    default -> false;
                };
    }

    /** Whether {@code told} is the date, at the precision the gold has. */
    boolean isOn(@Nullable String told) {
        if (date == null || told == null) {
            return false;
        }
        int slash = date.indexOf('/');
        if (slash < 0) {
            return told.startsWith(date);
        }
        String first = date.substring(0, slash);
        String last = date.substring(slash + 1);
        String day = told.substring(0, Math.min(first.length(), told.length()));
        return told.equals(date) || first.compareTo(day) <= 0 && day.compareTo(last) <= 0;
    }
}
