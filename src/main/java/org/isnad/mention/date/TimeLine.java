package org.isnad.mention.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isnad.language.Marks;
import org.isnad.mention.Passage;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a passage as a reader of dates sees them.
 *
 * @param passage   the passage
 * @param limit     the token where reading ends
 * @param published the day from which relative expressions count; null when it is not known
 * @param words     the words of time
 */
record TimeLine(Passage passage, int limit, @Nullable LocalDate published, TimeWords words) {

    /** A year, a day and what else is counted have at most this many digits. */
    private static final int LONGEST_NUMBER = 4;

    /** Words before a number or the name of a month that make it a time. */
    private static final Set<Role> FRAMES = Set.of(
            Role.IN,
            Role.SINCE,
            Role.UNTIL,
            Role.TO,
            Role.DURING,
            Role.START,
            Role.MIDDLE,
            Role.END,
            Role.BETWEEN,
            Role.AT_DATE);

    /**
     * A word of time seen in the passage.
     *
     * @param word     what it is
     * @param to       the token after its last
     * @param definite whether it bears an article that its table does not list
     */
    record Seen(TimeWord word, int to, boolean definite) {

        int number() {
            return word.number();
        }

        boolean isUnit(Unit unit) {
            return word.unit() == unit;
        }
    }

    /** The word at token {@code i} if it may have one of these roles; null otherwise. */
    @Nullable
    Seen see(int i, Role... roles) {
        TimeWords.Match<List<TimeWord>> match = words.word(passage, i, limit);
        if (match != null) {
            for (TimeWord word : match.value()) {
                for (Role role : roles) {
                    if (word.role() == role) {
                        return new Seen(word, match.to(), match.definite());
                    }
                }
            }
        }
        return null;
    }

    /** Whether token {@code i} begins with the article. */
    boolean isDefinite(int i) {
        return words.isDefinite(passage, i);
    }

    /** An adjective at token {@code i} that tells which of several spans or days is meant; null otherwise. */
    @Nullable
    Seen which(int i) {
        Seen seen = see(i, Role.LAST, Role.NEXT, Role.PRECEDING, Role.FOLLOWING, Role.SAME);
        // Before its noun, without the article, "this" opens another expression.
        return seen == null && i < limit && isDefinite(i) ? see(i, Role.THIS) : seen;
    }

    /** The name of this unit at token {@code i}; null otherwise. */
    @Nullable
    Seen unit(int i, Unit unit) {
        Seen seen = see(i, Role.UNIT);
        return seen != null && seen.isUnit(unit) ? seen : null;
    }

    /** The token after a word of this role at {@code i}, or {@code i} itself. */
    int past(int i, Role role) {
        Seen seen = see(i, role);
        return seen == null ? i : seen.to();
    }

    TimeWords.@Nullable Match<MonthName> month(int i) {
        TimeWords.Match<MonthName> month = words.month(passage, i, limit);
        return month == null || month.definite() ? null : month;
    }

    TimeWords.@Nullable Match<DayOfWeek> weekday(int i) {
        TimeWords.Match<DayOfWeek> weekday = words.weekday(passage, i, limit);
        return weekday == null || weekday.definite() ? null : weekday;
    }

    /** The whole number that token {@code i} writes in at most four digits; -1 for none. */
    int digits(int i) {
        if (i < 0 || i >= limit || passage.token(i).kind() != Token.Kind.NUMBER) {
            return -1;
        }
        String text = passage.token(i).folded();
        boolean plain = text.length() <= LONGEST_NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(text) : -1;
    }

    /** How many digits token {@code i} has when it is a number. */
    int length(int i) {
        return passage.token(i).folded().length();
    }

    boolean isMark(int i, Marks.Kind... kinds) {
        if (i < 0 || i >= limit) {
            return false;
        }
        for (Marks.Kind kind : kinds) {
            if (passage.mark(i) == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands before token {@code i} makes a mere number or month a time. */
    boolean isFramed(int i) {
        for (int length = 1; length <= 2 && i - length >= 0; length++) {
            TimeWords.Match<List<TimeWord>> match = words.word(passage, i - length, i);
            if (match != null && match.to() == i) {
                return match.value().stream().anyMatch(word -> FRAMES.contains(word.role()));
            }
        }
        return false;
    }
}
