package org.isnad.store;

import org.jspecify.annotations.Nullable;

/**
 * Which claims to export; each part that is null lets all pass.
 *
 * @param actor   a name of one who said the claim, or its IRI
 * @param article the article's id
 * @param since   the claim's first day, as {@code 2024-12-31}, {@code 2024-12} or {@code 2024}
 * @param until   the claim's last day; a claim without a date passes neither {@code since} nor {@code until}
 */
public record ExportFilter(
        @Nullable String actor,
        @Nullable String article,
        @Nullable String since,
        @Nullable String until) {

    /** Lets everything pass. */
    public static final ExportFilter ALL = new ExportFilter(null, null, null, null);

    boolean passesAll() {
        return equals(ALL);
    }

    boolean passes(StoredClaim claim) {
        return (actor == null || claim.speakers().stream().anyMatch(this::isActor))
                && (article == null || article.equals(claim.articleId()))
                && (since == null && until == null || inTime(claim.date()));
    }

    private boolean isActor(Party speaker) {
        return speaker.iri().equals(actor) || speaker.names().contains(actor);
    }

    /** A date of less precision, or a range, passes when any day of it does. */
    private boolean inTime(@Nullable String date) {
        if (date == null) {
            return false;
        }
        String first = date.substring(0, date.indexOf('/') < 0 ? date.length() : date.indexOf('/'));
        String last = date.substring(date.indexOf('/') + 1);
        return (since == null || compare(last, since) >= 0) && (until == null || compare(first, until) <= 0);
    }

    private static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        return a.substring(0, length).compareTo(b.substring(0, length));
    }
}
