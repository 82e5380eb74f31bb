package org.isnad.mention.date;

import org.isnad.language.Marks;
import org.jspecify.annotations.Nullable;

/**
 * Days of a month: one, several, or from one to another.
 *
 * @param first  the first
 * @param last   the last
 * @param broken whether they do not follow each other
 * @param to     the token after its last
 */
record DayList(int first, int last, boolean broken, int to) {

    /** The days at token {@code i}; null when there are none. {@code several}: whether a comma may part them. */
    static @Nullable DayList at(TimeLine line, int i, boolean several) {
        DayList days = one(line, i);
        while (days != null) {
            int to = days.to();
            boolean span = line.isMark(to, Marks.Kind.DASH) || line.see(to, Role.UNTIL, Role.TO) != null;
            boolean list = line.see(to, Role.AND) != null || several && line.isMark(to, Marks.Kind.COMMA);
            DayList next = span || list ? one(line, span ? pastUntil(line, to) : to + 1) : null;
            if (next == null || next.first() <= days.last()) {
                return days;
            }
            boolean gap = list && next.first() != days.last() + 1;
            days = new DayList(days.first(), next.last(), days.broken() || gap, next.to());
        }
        return null;
    }

    private static int pastUntil(TimeLine line, int i) {
        TimeLine.Seen until = line.see(i, Role.UNTIL, Role.TO);
        return until == null ? i + 1 : until.to();
    }

    private static @Nullable DayList one(TimeLine line, int i) {
        int digits = line.digits(i);
        if (digits >= 1 && digits <= 31 && line.length(i) <= 2) {
            return new DayList(digits, digits, false, i + 1);
        }
        TimeLine.Seen ordinal = line.see(i, Role.ORDINAL);
        return ordinal == null ? null : new DayList(ordinal.number(), ordinal.number(), false, ordinal.to());
    }
}
