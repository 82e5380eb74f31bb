package org.isnad.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
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

    /** In chars, of a day in ISO 8601. */
    private static final int A_DAY = 10;
    /** In days. */
    private static final int RECENT = 3;

    private final Dates dates;
    private final @Nullable LocalDate published;
    private final Map<Member, SaidOn> lastStated = new HashMap<>();
    private final Map<String, Set<SaidOn>> allStated = new HashMap<>();

    /** @param published the day of publication; null when unknown */
    SaidDates(Dates dates, @Nullable LocalDate published) {
        this.dates = dates;
        this.published = published;
    }

    /**
     * When {@code speaker} made {@code claim}; null when nothing tells. Claims must come in the order of the text.
     *
     * @param told whether a token stands among the words of a claim, whose dates are of what it tells
     */
    @Nullable
    SaidOn of(Passage passage, Claim claim, Member speaker, IntPredicate told) {
        String value = stated(passage, claim, told);
        if (value != null) {
            SaidOn said = new SaidOn(value, true);
            lastStated.put(speaker, said);
            allStated.computeIfAbsent(speaker.label(), s -> new HashSet<>(2)).add(said);
            return said;
        }
        SaidOn last = lastStated.get(speaker);
        return last != null || published == null ? last : new SaidOn(published.toString(), false);
    }

    /**
     * Notes that {@code member} did what stands from token {@code from} to the end of the sentence: what he says next
     * he says there, if it was a day or two before the article.
     */
    void acted(Passage passage, int from, Member member) {
        String value = published == null ? null : first(passage, from, passage.sentenceEnd(from));
        if (value != null && value.length() == A_DAY) {
            LocalDate day = LocalDate.parse(value);
            if (!day.isAfter(published) && day.isAfter(published.minusDays(RECENT))) {
                lastStated.put(member, new SaidOn(value, true));
            }
        }
    }

    /**
     * When somebody said what the article dates by its own day, though it tells one day of another of his sayings, and
     * no more: news reports one occasion. Every claim must have been asked for before.
     */
    SaidOn ofOneOccasion(SaidOn said, Member speaker) {
        Set<SaidOn> stated = allStated.getOrDefault(speaker.label(), Set.of());
        return said.stated() || stated.size() != 1 ? said : stated.iterator().next();
    }

    private @Nullable String stated(Passage passage, Claim claim, IntPredicate told) {
        int cue = claim.cue().from();
        int content = claim.content().from();
        String value = first(passage, claim.cue().to(), content);
        if (value == null) {
            int end = Math.min(cue, content);
            int from = Math.max(passage.sentenceStart(cue), end - FARTHEST);
            value = first(passage, afterTold(from, end, told), end);
            if (value == null) {
                // What was told before may date the saying too, if by the day: "called on them today to leave, and
                // said".
                String day = first(passage, from, end);
                value = day != null && day.length() == A_DAY ? day : null;
            }
        }
        int after = content < cue ? claim.cue().to() : afterContent(passage, claim);
        if (value == null && after >= 0) {
            value = first(passage, after, passage.sentenceEnd(cue));
        }
        return value;
    }

    /** The token after the last that is told between the two. */
    private static int afterTold(int from, int end, IntPredicate told) {
        int i = end;
        while (i > from && !told.test(i - 1)) {
            i--;
        }
        return i;
    }

    /** Where the outlet goes on in its own words about the saying; -1 where it does not. */
    private static int afterContent(Passage passage, Claim claim) {
        int end = claim.content().to();
        int next = end < passage.size() && passage.mark(end) == Marks.Kind.COMMA ? end + 1 : end;
        return passage.is(next, WordClass.OPENS_CLAUSE) ? next : -1;
    }

    /** Whether it is a day after that of publication, on which nobody can have spoken. */
    private boolean isToCome(String value) {
        return published != null
                && value.length() == A_DAY
                && LocalDate.parse(value).isAfter(published);
    }

    private @Nullable String first(Passage passage, int from, int to) {
        int end = Math.min(Math.min(to, from + FARTHEST), passage.size());
        if (from >= end) {
            return null;
        }
        for (Found found : dates.in(passage, from, end, published)) {
            if (found.value() != null && !isToCome(found.value())) {
                return found.value();
            }
        }
        return null;
    }
}
