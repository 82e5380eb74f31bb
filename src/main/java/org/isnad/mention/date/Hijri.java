package org.isnad.mention.date;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** Days, months and years of the Hijra by the calendar of Umm al-Qura; what local sighting gave may differ by a day. */
final class Hijri {

    /** The Gregorian years of which the calendar tells all months. */
    private static final int EARLIEST = 1883;

    private static final int LATEST = 2173;

    private Hijri() {}

    /** Whether the calendar holds the day. */
    static boolean reaches(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }

    /** The year of a day that the calendar {@linkplain #reaches holds}. */
    static int yearOf(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.YEAR_OF_ERA);
    }

    /** @throws java.time.DateTimeException when the month has no such day */
    static LocalDate day(int year, int month, int day) {
        return LocalDate.from(HijrahDate.of(year, month, day));
    }

    static Interval month(int year, int month) {
        HijrahDate first = HijrahDate.of(year, month, 1);
        HijrahDate last = first.plus(first.lengthOfMonth() - 1, ChronoUnit.DAYS);
        return Interval.days(LocalDate.from(first), LocalDate.from(last));
    }

    static Interval year(int year) {
        return month(year, 1).through(month(year, 12));
    }

    /** Whether a year told without its era is more likely of the Hijra. */
    static boolean isLikely(int year) {
        return year >= 1300 && year < 1500;
    }
}
