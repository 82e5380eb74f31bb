package org.isnad.mention.date;

import org.isnad.language.Marks;
import org.isnad.language.WordClass;

/** Times of day, which belong to the expression of a date and not to its value. */
final class Clock {

    private Clock() {}

    /** The token after a time of day at token {@code i}; {@code i} itself when there is none. */
    static int past(TimeLine line, int i) {
        TimeLine.Seen clock = line.see(i, Role.CLOCK);
        int hour = clock == null ? i : hour(line, clock.to());
        return clock == null || hour == clock.to() ? i : half(line, hour);
    }

    /** What may follow a date: a part of the day, a time of day. */
    static int pastAll(TimeLine line, int i) {
        int to = daypart(line, i);
        int comma = line.isMark(to, Marks.Kind.COMMA) ? to + 1 : to;
        TimeLine.Seen when = line.see(comma, Role.IN, Role.WHEN);
        int from = when == null ? comma : when.to();
        int end = past(line, from);
        return end == from ? to : end;
    }

    private static int daypart(TimeLine line, int i) {
        TimeLine.Seen part = line.see(i, Role.DAYPART);
        boolean verb = part != null && line.passage().is(i, WordClass.VERB);
        // A part of the day before another day belongs to that day.
        return part == null || verb || opensDay(line, part.to()) ? i : part.to();
    }

    private static boolean opensDay(TimeLine line, int i) {
        return line.see(i, Role.DAY, Role.UNIT) != null || line.weekday(i) != null;
    }

    private static int hour(TimeLine line, int i) {
        if (line.digits(i) >= 0) {
            boolean minutes = line.isMark(i + 1, Marks.Kind.COLON, Marks.Kind.DASH) && line.digits(i + 2) >= 0;
            return minutes ? i + 3 : i + 1;
        }
        if (i < line.limit() && line.passage().token(i).folded().matches("[0-9]{1,2}\\.[0-9]{2}")) {
            return i + 1;
        }
        TimeLine.Seen hour = line.see(i, Role.ORDINAL, Role.NUMBER);
        if (hour == null) {
            return i;
        }
        TimeLine.Seen and = line.see(hour.to(), Role.AND);
        TimeLine.Seen part = and == null ? null : line.see(and.to(), Role.UNIT);
        if (part != null && part.isUnit(Unit.MINUTE)) {
            return line.past(part.to(), Role.ORDINAL);
        }
        return part != null && (part.isUnit(Unit.HALF) || part.isUnit(Unit.QUARTER)) ? part.to() : hour.to();
    }

    /** The half of the day and the place whose time it is. */
    private static int half(TimeLine line, int i) {
        int to = line.past(line.past(i, Role.AM), Role.PM);
        to = to == i ? daypart(line, to) : to;
        TimeLine.Seen zone = line.see(to, Role.CLOCK);
        while (zone != null && !zone.definite()) {
            to = zone.to();
            zone = line.see(to, Role.CLOCK);
        }
        return to;
    }
}
