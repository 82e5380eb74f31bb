package org.isnad.mention.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month, or days of it, before the year is known.
 *
 * @param to       the token after its last
 * @param firstDay the first day; 0 for the whole month
 * @param lastDay  the last day; 0 for the whole month
 * @param broken   whether days are told that do not follow each other, which no interval can tell
 * @param month    the month
 * @param year     what tells the year
 */
record DayMonth(int to, int firstDay, int lastDay, boolean broken, MonthName month, YearSpec year) {

    DayMonth withYear(int told) {
        return new DayMonth(to, firstDay, lastDay, broken, month, YearSpec.told(year.to(), told));
    }

    /** What it means in an article of {@code published}; null when that cannot be known. */
    @Nullable
    Interval resolved(@Nullable LocalDate published) {
        if (broken || year.kind() == YearSpec.Kind.UNKNOWN || year.isRelativeTo(published)) {
            return null;
        }
        if (year.kind() == YearSpec.Kind.TOLD) {
            return inYear(year.year(), published);
        }
        List<Interval> near = near(published);
        return switch (year.kind()) {
            case LAST ->
                near.stream()
                        .filter(one -> one.last().isBefore(published))
                        .reduce((a, b) -> b)
                        .orElse(null);
            case NEXT ->
                near.stream()
                        .filter(one -> one.first().isAfter(published))
                        .findFirst()
                        .orElse(null);
            default ->
                near.stream()
                        .min(Comparator.comparingLong(one -> one.distance(published)))
                        .orElse(null);
        };
    }

    private @Nullable Interval inYear(int told, @Nullable LocalDate published) {
        if (!month.hijri() || told < 1600) {
            return exactly(told);
        }
        // A month of the Hijra in a year of our era, which may hold two of them.
        List<Interval> found = new ArrayList<>();
        for (int hijri = told * 33 / 32 - 642; hijri <= told * 33 / 32 - 636; hijri++) {
            Interval one = exactly(hijri);
            if (one != null && one.first().getYear() == told) {
                found.add(one);
            }
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Every occurrence from two years before the article to two years after it. */
    private List<Interval> near(LocalDate published) {
        List<Interval> near = new ArrayList<>();
        if (month.hijri() && !Hijri.reaches(published)) {
            return near;
        }
        int now = month.hijri() ? Hijri.yearOf(published) : published.getYear();
        for (int candidate = now - 2; candidate <= now + 2; candidate++) {
            Interval one = exactly(candidate);
            if (one != null) {
                near.add(one);
            }
        }
        return near;
    }

    /** Null when the month has no such day, or the calendar no such year. */
    private @Nullable Interval exactly(int told) {
        try {
            if (month.hijri()) {
                Interval whole = Hijri.month(told, month.number());
                return firstDay == 0
                        ? whole
                        : Interval.days(
                                Hijri.day(told, month.number(), firstDay), Hijri.day(told, month.number(), lastDay));
            }
            YearMonth whole = YearMonth.of(told, month.number());
            return firstDay == 0 ? Interval.month(whole) : Interval.days(whole.atDay(firstDay), whole.atDay(lastDay));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
