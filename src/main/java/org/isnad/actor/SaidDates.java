package org.isnad.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.isnad.attribution.Claim;
import org.isnad.attribution.SaidOn;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.Passage;
import org.isnad.mention.date.Dates;
import org.isnad.mention.date.Found;
import org.jspecify.annotations.Nullable;

/**
 * Tells when each claim of an article was made: as its own sentence tells, else when the same speaker was last said to
 * speak, else on the day of publication.
 */
final class SaidDates {

    /** A date further from the cue dates something else. */
    private static final int FARTHEST = 60;

    private final Dates dates;
    private final @Nullable LocalDate published;
    private final Map<Member, SaidOn> lastStated = new HashMap<>();

    /** @param published the day of publication; null when unknown */
    SaidDates(Dates dates, @Nullable LocalDate published) {
        this.dates = dates;
        this.published = published;
    }

    /** When {@code speaker} made {@code claim}; null when nothing tells. Claims must come in the order of the text. */
    @Nullable
    SaidOn of(Passage passage, Claim claim, Member speaker) {
        String value = stated(passage, claim);
        if (value != null) {
            SaidOn said = new SaidOn(value, true);
            lastStated.put(speaker, said);
            return said;
        }
        SaidOn last = lastStated.get(speaker);
        return last != null || published == null ? last : new SaidOn(published.toString(), false);
    }

    private @Nullable String stated(Passage passage, Claim claim) {
        int cue = claim.cue().from();
        int content = claim.content().from();
        String value = first(passage, claim.cue().to(), content);
        if (value == null) {
            int end = Math.min(cue, content);
            value = first(passage, Math.max(passage.sentenceStart(cue), end - FARTHEST), end);
        }
        int after = content < cue ? claim.cue().to() : afterContent(passage, claim);
        if (value == null && after >= 0) {
            value = first(passage, after, passage.sentenceEnd(cue));
        }
        return value;
    }

    /** Where the outlet goes on in its own words about the saying; -1 where it does not. */
    private static int afterContent(Passage passage, Claim claim) {
        int end = claim.content().to();
        int next = end < passage.size() && passage.mark(end) == Marks.Kind.COMMA ? end + 1 : end;
        return passage.is(next, WordClass.OPENS_CLAUSE) ? next : -1;
    }

    private @Nullable String first(Passage passage, int from, int to) {
        int end = Math.min(Math.min(to, from + FARTHEST), passage.size());
        if (from >= end) {
            return null;
        }
        for (Found found : dates.in(passage, from, end, published)) {
            if (found.value() != null) {
                return found.value();
            }
        }
        return null;
    }
}
