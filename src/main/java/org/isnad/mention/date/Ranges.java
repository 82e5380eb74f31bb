package org.isnad.mention.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one date to another. */
final class Ranges {

    private Ranges() {}

    /** The range at token {@code i}; null when there is none. */
    static @Nullable Dated at(TimeLine line, int i) {
        TimeLine.Seen opens = line.see(i, Role.BETWEEN, Role.OF, Role.SINCE);
        if (opens == null) {
            return null;
        }
        boolean between = opens.word().role() == Role.BETWEEN;
        TimeLine.Seen units = line.see(opens.to(), Role.UNIT);
        int from = units != null && units.number() == 2 ? units.to() : opens.to();
        DayMonth first = CalendarDates.read(line, from, true);
        int middle = first == null ? -1 : pastMiddle(line, first.to(), between);
        DayMonth last = middle < 0 ? null : CalendarDates.read(line, middle, true);
        if (first != null && last != null) {
            return between(line, first, last);
        }
        Dated days = days(line, from, between);
        return days != null ? days : plain(line, from, between);
    }

    /** The token after what parts the two ends of a range; -1 when nothing does. */
    private static int pastMiddle(TimeLine line, int i, boolean between) {
        int and = line.past(i, Role.AND);
        TimeLine.Seen until = line.see(and, Role.UNTIL, Role.TO);
        if (until != null) {
            return until.to();
        }
        return between && and > i ? and : -1;
    }

    /** "Between the 5th and the 10th of January": the month and year of the second end hold for the first. */
    private static @Nullable Dated days(TimeLine line, int i, boolean between) {
        DayList first = DayList.at(line, i, false);
        if (first == null) {
            return null;
        }
        if (first.last() > first.first()) {
            DayMonth whole = CalendarDates.read(line, i, false);
            return whole == null ? null : resolved(line, whole, whole.firstDay(), false);
        }
        int middle = pastMiddle(line, first.to(), between);
        DayMonth last = middle < 0 ? null : CalendarDates.read(line, middle, false);
        if (last == null || last.firstDay() < first.first()) {
            return null;
        }
        return resolved(line, last, first.first(), last.broken());
    }

    private static Dated resolved(TimeLine line, DayMonth last, int firstDay, boolean broken) {
        DayMonth days = new DayMonth(last.to(), firstDay, last.lastDay(), broken, last.month(), last.year());
        return new Dated(last.to(), days.resolved(line.published()));
    }

    private static @Nullable Dated plain(TimeLine line, int i, boolean between) {
        Dated first = end(line, i);
        int middle = first == null ? -1 : pastMiddle(line, first.to(), between);
        Dated last = middle < 0 ? null : end(line, middle);
        if (first == null || last == null) {
            return mereYears(line, i, between);
        }
        return joined(first.value(), last.value(), last.to());
    }

    /** "Between 2013 and 2015" is one expression to the reader of years. */
    private static @Nullable Dated mereYears(TimeLine line, int i, boolean between) {
        int first = line.digits(i);
        int last = line.digits(i + 2);
        boolean years = between && line.see(i + 1, Role.AND) != null && Years.isModern(first) && Years.isModern(last);
        return years && first < last ? new Dated(i + 3, Interval.years(first, last)) : null;
    }

    private static @Nullable Dated end(TimeLine line, int i) {
        Dated date = Dated.longer(NumericDates.at(line, i), CalendarDates.at(line, i, true));
        Dated year = Years.at(line, i, true);
        Dated day = DayNames.at(line, i);
        return Dated.longer(Dated.longer(date, year), Dated.longer(day, RelativeSpans.modified(line, i, null)));
    }

    /** Two months or days, of which one may tell the year of both. */
    static Dated between(TimeLine line, DayMonth first, DayMonth last) {
        LocalDate published = line.published();
        int to = last.to();
        boolean firstTold = first.year().kind() != YearSpec.Kind.NONE;
        boolean lastTold = last.year().kind() != YearSpec.Kind.NONE;
        Interval begin = first.resolved(published);
        Interval end = last.resolved(published);
        if (!firstTold && end != null && !first.month().hijri() && !last.month().hijri()) {
            Interval same = first.withYear(end.first().getYear()).resolved(published);
            boolean later = same == null || same.first().isAfter(end.first());
            begin = later ? first.withYear(end.first().getYear() - 1).resolved(published) : same;
        } else if (firstTold
                && !lastTold
                && begin != null
                && !last.month().hijri()
                && !first.month().hijri()) {
            Interval same = last.withYear(begin.first().getYear()).resolved(published);
            boolean earlier = same == null || same.first().isBefore(begin.first());
            end = earlier ? last.withYear(begin.first().getYear() + 1).resolved(published) : same;
        }
        return joined(begin, end, to);
    }

    private static Dated joined(@Nullable Interval first, @Nullable Interval last, int to) {
        boolean ordered = first != null && last != null && !last.last().isBefore(first.first());
        return ordered ? new Dated(to, first.through(last)) : Dated.unknown(to);
    }
}
