package org.isnad.mention.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A span of time that has a name. Weeks are those of ISO 8601, Monday to Sunday. */
enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    /** The span that holds {@code day}, {@code offset} spans later; null for spans that are no part of the calendar. */
    @Nullable
    Interval around(LocalDate day, int offset) {
        return switch (this) {
            case DAY -> Interval.day(day.plusDays(offset));
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(offset);
                yield Interval.days(monday, monday.plusDays(6));
            }
            case MONTH -> Interval.month(YearMonth.from(day).plusMonths(offset));
            case YEAR -> Interval.year(day.getYear() + offset);
            case DECADE -> {
                int year = day.getYear() / 10 * 10 + 10 * offset;
                yield Interval.years(year, year + 9);
            }
            case CENTURY -> {
                int year = (day.getYear() - 1) / 100 * 100 + 1 + 100 * offset;
                yield Interval.years(year, year + 99);
            }
            // Which days are the weekend depends on the country.
            case SECOND, MINUTE, HOUR, WEEKEND, QUARTER, HALF -> null;
        };
    }

    /** The spans from one offset to another, counted from the one that holds {@code day}. */
    @Nullable
    Interval around(LocalDate day, int from, int to) {
        Interval first = around(day, from);
        Interval last = around(day, to);
        return first == null || last == null ? null : first.through(last);
    }
}
