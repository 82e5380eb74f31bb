package org.isnad.mention.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.isnad.language.Marks;
import org.jspecify.annotations.Nullable;

/** Today, yesterday, and days of the week: without more, the last such day, the day of the article included. */
final class DayNames {

    private DayNames() {}

    /** The day at token {@code i}; null when there is none. */
    static @Nullable Dated at(TimeLine line, int i) {
        TimeLine.Seen prefix = line.unit(i, Unit.DAY);
        int from = prefix == null ? i : prefix.to();
        TimeLine.Seen day = line.see(from, Role.DAY);
        boolean two = prefix != null && prefix.number() == 2;
        Dated read = day != null ? counted(line, from, day) : weekday(line, from, two);
        return read == null ? null : apposed(line, read);
    }

    /** "In the day", "in the one day" tell how often. */
    private static boolean isAnyDay(TimeLine line, int i, TimeLine.Seen day) {
        TimeLine.Seen number = line.see(day.to(), Role.NUMBER);
        boolean any = line.see(i - 1, Role.IN) != null || number != null && number.definite();
        return any && day.number() == 0 && day.to() == i + 1;
    }

    /** Today or a day beside it, and its name. */
    private static @Nullable Dated counted(TimeLine line, int i, TimeLine.Seen day) {
        LocalDate published = line.published();
        TimeWords.Match<DayOfWeek> name = line.weekday(day.to());
        if (name == null) {
            TimeLine.Seen other = line.see(day.to(), Role.SAME, Role.PRECEDING, Role.FOLLOWING, Role.ORDINAL);
            boolean same = other != null && other.word().role() == Role.SAME;
            if (other != null && day.number() == 0 && (same || line.isDefinite(day.to()))) {
                return Dated.unknown(other.to());
            }
            if (isAnyDay(line, i, day)) {
                return null;
            }
            return Dated.valued(
                    day.to(), () -> published == null ? null : Interval.day(published.plusDays(day.number())));
        }
        return Dated.valued(
                name.to(),
                () -> published == null
                        ? null
                        : Interval.day(nearest(published.plusDays(day.number()), published, name.value())));
    }

    /** An article dated a day after it was written still says "today, Thursday". */
    private static LocalDate nearest(LocalDate counted, LocalDate published, DayOfWeek name) {
        for (LocalDate day : new LocalDate[] {counted, counted.minusDays(1), counted.plusDays(1)}) {
            if (day.getDayOfWeek() == name) {
                return day;
            }
        }
        boolean future = counted.isAfter(published);
        return counted.with(future ? TemporalAdjusters.nextOrSame(name) : TemporalAdjusters.previousOrSame(name));
    }

    private static @Nullable Dated weekday(TimeLine line, int i, boolean two) {
        TimeWords.Match<DayOfWeek> first = line.weekday(i);
        if (first == null) {
            return null;
        }
        TimeWords.Match<DayOfWeek> second = second(line, i, first.to(), two);
        int to = second == null ? first.to() : second.to();
        DayOfWeek last = second == null ? first.value() : second.value();
        Dated read = resolved(line, line.past(to, Role.DAYPART), last);
        read = read == null ? resolved(line, to, last) : read;
        read = read == null ? new Dated(to, past(line.published(), last)) : read;
        Interval day = read.value();
        if (second == null || day == null) {
            return read;
        }
        LocalDate begin = day.first().with(TemporalAdjusters.previous(first.value()));
        return new Dated(read.to(), Interval.days(begin, day.last()));
    }

    /** A second day of the same expression: two days told, or the night from one day to the next. */
    private static TimeWords.@Nullable Match<DayOfWeek> second(TimeLine line, int i, int to, boolean two) {
        boolean dash = line.isMark(to, Marks.Kind.DASH, Marks.Kind.SLASH);
        boolean night = i > 0 && line.see(i - 1, Role.DAYPART) != null;
        TimeLine.Seen and = two ? line.see(to, Role.AND) : null;
        int at = and != null ? and.to() : dash ? to + 1 : to;
        return and != null || night ? line.weekday(at) : null;
    }

    private static @Nullable Interval past(@Nullable LocalDate published, DayOfWeek name) {
        return published == null ? null : Interval.day(published.with(TemporalAdjusters.previousOrSame(name)));
    }

    /** A day of the week with a word that tells which; null without one. */
    private static @Nullable Dated resolved(TimeLine line, int i, DayOfWeek name) {
        LocalDate published = line.published();
        TimeLine.Seen which = line.which(i);
        if (which == null) {
            int of = line.past(i, Role.OF);
            Dated week = of == i ? null : RelativeSpans.modified(line, of, Unit.WEEK);
            Interval days = week == null ? null : week.value();
            if (week == null || days == null) {
                return week;
            }
            return new Dated(week.to(), Interval.day(days.first().with(TemporalAdjusters.nextOrSame(name))));
        }
        Interval day = published == null
                ? null
                : switch (which.word().role()) {
                    case LAST ->
                        Interval.day(
                                published.with(TemporalAdjusters.previous(name)).minusWeeks(which.number() - 1L));
                    case NEXT -> Interval.day(published.with(TemporalAdjusters.next(name)));
                    case THIS -> past(published, name);
                    default -> null;
                };
        return new Dated(which.to(), day);
    }

    /** A full date after the day, in brackets, after a comma or right beside it, tells better which day it is. */
    private static Dated apposed(TimeLine line, Dated day) {
        int i = day.to();
        boolean bracket = line.isMark(i, Marks.Kind.BRACKET_OPEN);
        boolean mark = bracket || line.isMark(i, Marks.Kind.COMMA, Marks.Kind.DASH, Marks.Kind.SLASH);
        int from = line.past(mark ? i + 1 : i, Role.AT_DATE);
        Dated date = Dated.longer(CalendarDates.at(line, from, false), NumericDates.at(line, from));
        if (date == null && !mark) {
            return inDigits(day, NumericDates.dayAndMonth(line, from));
        }
        if (date == null || bracket && !line.isMark(date.to(), Marks.Kind.BRACKET_CLOSE)) {
            return day;
        }
        Interval told = date.value();
        if (told != null && !told.isDay()) {
            return day;
        }
        return new Dated(bracket ? date.to() + 1 : date.to(), told == null ? day.value() : told);
    }

    /** A day and month in digits may be of either calendar; the day of the week tells. */
    private static Dated inDigits(Dated day, @Nullable Dated digits) {
        Interval named = day.value();
        Interval told = digits == null ? null : digits.value();
        boolean agree = named != null
                && told != null
                && told.first().getDayOfWeek() == named.last().getDayOfWeek();
        return digits == null ? day : new Dated(digits.to(), agree ? told : named);
    }
}
