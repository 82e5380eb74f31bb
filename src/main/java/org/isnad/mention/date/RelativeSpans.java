package org.isnad.mention.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Spans counted from the day of the article. "The last N" are the N before the one that holds that day, "the next N"
 * the N after it; "N ago" is told no finer than its unit, so that "two weeks ago" is a week.
 */
final class RelativeSpans {

    private static final int HOURS_OF_DAY = 24;
    private static final int GREATEST = 5000;

    private RelativeSpans() {}

    /** The span at token {@code i}; null when there is none. */
    static @Nullable Dated at(TimeLine line, int i) {
        Dated modified = modified(line, i, null);
        return Dated.longer(modified, Dated.longer(ago(line, i), Parts.ordinal(line, i)));
    }

    /** A span with a word that tells which; only of {@code wanted} unless that is null. */
    static @Nullable Dated modified(TimeLine line, int i, @Nullable Unit wanted) {
        TimeLine.Seen before = line.see(i, Role.THIS, Role.THAT, Role.SAME);
        if (before != null) {
            TimeLine.Seen unit = line.see(before.to(), Role.UNIT);
            if (before.word().role() != Role.THIS && wanted == null && line.see(before.to(), Role.DAY) != null) {
                return Dated.unknown(line.see(before.to(), Role.DAY).to());
            }
            boolean apt = unit != null
                    && unit.number() != TimeWord.MANY
                    && (unit.definite() || before.word().role() == Role.SAME);
            if (!apt || !isWanted(unit, wanted)) {
                return null;
            }
            boolean known = before.word().role() == Role.THIS && unit.number() == 1;
            return known ? counted(line, unit, 0, 0, unit.to()) : Dated.unknown(unit.to());
        }
        Numbers.Counted count = line.see(i, Role.UNIT) == null ? number(line, i) : null;
        TimeLine.Seen unit = line.see(count == null ? i : count.to(), Role.UNIT);
        boolean open = unit != null
                && isWanted(unit, wanted)
                && (count != null ? !unit.definite() : unit.definite() || unit.isUnit(Unit.WEEKEND));
        return open ? modified(line, unit, count) : null;
    }

    /** "The last three days" may open with "the end of three days". */
    private static Numbers.@Nullable Counted number(TimeLine line, int i) {
        TimeLine.Seen end = line.see(i, Role.END);
        return Numbers.at(line, end == null ? i : end.to());
    }

    private static @Nullable Dated modified(TimeLine line, TimeLine.Seen unit, Numbers.@Nullable Counted before) {
        boolean vague = line.see(unit.to(), Role.FEW) != null;
        int at = line.past(unit.to(), Role.FEW);
        Numbers.Counted after = before == null && unit.number() == TimeWord.MANY ? Numbers.at(line, at) : null;
        Numbers.Counted count = before == null ? after : before;
        int from = after == null ? at : after.to();
        TimeLine.Seen which = line.which(from);
        if (which == null) {
            return null;
        }
        boolean toldHere = switch (which.word().role()) {
            case LAST, THIS, NEXT ->
                !vague && !isOfMonth(line, which.to()) && (count != null || unit.number() != TimeWord.MANY);
            default -> false;
        };
        if (!toldHere) {
            return Dated.unknown(which.to());
        }
        int length = count == null ? unit.number() : count.value();
        return switch (which.word().role()) {
            case LAST -> counted(line, unit, -length - which.number() + 1, -which.number(), which.to());
            case NEXT -> counted(line, unit, 1, length, which.to());
            default -> counted(line, unit, 0, 0, which.to());
        };
    }

    /** "The last ten days of Ramadan" are not counted from the article. */
    private static boolean isOfMonth(TimeLine line, int i) {
        int of = line.past(i, Role.OF);
        TimeLine.Seen unit = line.unit(of, Unit.MONTH);
        return of > i && line.month(unit == null ? of : unit.to()) != null;
    }

    private static Dated counted(TimeLine line, TimeLine.Seen seen, int from, int to, int before) {
        boolean year = seen.isUnit(Unit.YEAR) && line.digits(before) >= 1000;
        int end = year ? Years.pastEra(line, before + 1) : before;
        LocalDate published = line.published();
        Unit unit = seen.word().unit();
        if (published == null || unit == null || Math.abs(from) > GREATEST || Math.abs(to) > GREATEST) {
            return Dated.unknown(end);
        }
        // Whole days told in hours end or begin with the article, in the midst of its day.
        if (unit == Unit.HOUR && (to - from + 1) % HOURS_OF_DAY == 0) {
            int days = (to - from + 1) / HOURS_OF_DAY;
            return Dated.valued(end, () -> Unit.DAY.around(published, from < 0 ? -days : 0, from < 0 ? 0 : days));
        }
        return Dated.valued(end, () -> unit.around(published, from, to));
    }

    private static boolean isWanted(TimeLine.Seen unit, @Nullable Unit wanted) {
        return wanted == null || unit.isUnit(wanted);
    }

    /** "Three days ago"; of a time after, and of one counted from something else, nothing is known. */
    private static @Nullable Dated ago(TimeLine line, int i) {
        TimeLine.Seen before = line.see(i, Role.BEFORE, Role.SINCE, Role.AFTER);
        if (before == null) {
            return null;
        }
        int from = line.past(before.to(), Role.APPROXIMATELY);
        Numbers.Counted count = line.see(from, Role.UNIT) == null ? Numbers.at(line, from) : null;
        TimeLine.Seen unit = line.see(count == null ? from : count.to(), Role.UNIT);
        if (unit == null || unit.definite() || names(line, unit)) {
            return null;
        }
        int to = line.past(unit.to(), Role.FEW);
        int length = count == null ? unit.number() : count.value();
        boolean known = before.word().role() != Role.AFTER
                && from == before.to()
                && length > 0
                && to == unit.to()
                && !isCountedFrom(line, to);
        return known ? counted(line, unit, -length, -length, to) : Dated.unknown(to);
    }

    /** The unit opens the name of a day, month or year. */
    private static boolean names(TimeLine line, TimeLine.Seen unit) {
        return line.digits(unit.to()) >= 0
                || line.weekday(unit.to()) != null
                || line.month(unit.to()) != null
                || line.see(unit.to(), Role.DAY, Role.ORDINAL, Role.LAST, Role.THIS, Role.NEXT) != null;
    }

    private static boolean isCountedFrom(TimeLine line, int i) {
        TimeLine.Seen of = line.see(i, Role.OF);
        return of != null && line.see(of.to(), Role.NOW, Role.DAY) == null;
    }
}
