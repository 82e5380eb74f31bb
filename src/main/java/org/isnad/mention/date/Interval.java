package org.isnad.mention.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of the calendar.
 *
 * @param first  its first day
 * @param last   its last day, not before the first
 * @param begins how fine its beginning is told
 * @param ends   how fine its end is told
 */
record Interval(LocalDate first, LocalDate last, Precision begins, Precision ends) {

    private static final int EARLIEST = 1;
    private static final int LATEST = 9999;

    Interval {
        if (last.isBefore(first) || first.getYear() < EARLIEST || last.getYear() > LATEST) {
            throw new java.time.DateTimeException("not an interval: " + first + " to " + last);
        }
    }

    static Interval day(LocalDate day) {
        return days(day, day);
    }

    static Interval days(LocalDate first, LocalDate last) {
        return new Interval(first, last, Precision.DAY, Precision.DAY);
    }

    static Interval month(YearMonth month) {
        return months(month, month);
    }

    static Interval months(YearMonth first, YearMonth last) {
        return new Interval(first.atDay(1), last.atEndOfMonth(), Precision.MONTH, Precision.MONTH);
    }

    static Interval year(int year) {
        return years(year, year);
    }

    static Interval years(int first, int last) {
        return new Interval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR, Precision.YEAR);
    }

    /** From the beginning of this to the end of {@code other}. */
    Interval through(Interval other) {
        return new Interval(first, other.last, begins, other.ends);
    }

    /** Whether it is one day. */
    boolean isDay() {
        return first.equals(last);
    }

    /** Whether {@code day} lies in it. */
    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** How many days lie between it and {@code day}; 0 when it holds the day. */
    long distance(LocalDate day) {
        if (holds(day)) {
            return 0;
        }
        return day.isBefore(first) ? ChronoUnit.DAYS.between(day, first) : ChronoUnit.DAYS.between(last, day);
    }

    /**
     * Its beginning, middle or end: days 1–10, 11–20 and 21 to the last of a month, four months each of a year, and
     * otherwise a third of its days, months or years rounded down at either end, the middle being what is left.
     */
    Interval part(Role part) {
        return switch (begins) {
            case DAY -> daysOf(part, third(ChronoUnit.DAYS.between(first, last) + 1));
            case MONTH -> YearMonth.from(first).equals(YearMonth.from(last)) ? daysOf(part, 10) : monthsOf(part);
            case YEAR -> first.getYear() == last.getYear() ? monthsOf(part) : yearsOf(part);
        };
    }

    private Interval daysOf(Role part, long third) {
        LocalDate middle = first.plusDays(third);
        // A month has its last days from the 21st on, however long it is.
        LocalDate end = begins == Precision.MONTH ? first.plusDays(2 * third) : last.minusDays(third - 1);
        return switch (part) {
            case START -> days(first, middle.minusDays(1));
            case END -> days(end, last);
            default -> middle.isBefore(end) ? days(middle, end.minusDays(1)) : days(first, last);
        };
    }

    private Interval monthsOf(Role part) {
        YearMonth from = YearMonth.from(first);
        YearMonth to = YearMonth.from(last);
        long third = third(ChronoUnit.MONTHS.between(from, to) + 1);
        return switch (part) {
            case START -> months(from, from.plusMonths(third - 1));
            case END -> months(to.minusMonths(third - 1), to);
            default ->
                to.isBefore(from.plusMonths(2 * third)) ? this : months(from.plusMonths(third), to.minusMonths(third));
        };
    }

    private Interval yearsOf(Role part) {
        int third = (int) third(last.getYear() - first.getYear() + 1);
        return switch (part) {
            case START -> years(first.getYear(), first.getYear() + third - 1);
            case END -> years(last.getYear() - third + 1, last.getYear());
            default ->
                last.getYear() - first.getYear() < 2 * third
                        ? this
                        : years(first.getYear() + third, last.getYear() - third);
        };
    }

    private static long third(long length) {
        return Math.max(1, length / 3);
    }

    /** ISO 8601 for a day, a month or a year, else an EDTF interval. */
    String text() {
        String from = begins.text(first);
        String to = ends.text(last);
        return from.equals(to) ? from : from + "/" + to;
    }
}
