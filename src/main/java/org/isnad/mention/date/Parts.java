package org.isnad.mention.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Parts of a span: its beginning, middle or end; the first half of a year; the second week of a month. */
final class Parts {

    private static final int MONTHS = 12;
    private static final int DAYS_OF_WEEK = 7;

    private Parts() {}

    /** The beginning, middle or end told at token {@code i}; null when there is none. */
    static @Nullable Dated at(TimeLine line, int i) {
        TimeLine.Seen part = line.see(i, Role.START, Role.MIDDLE, Role.END);
        if (part == null) {
            return null;
        }
        int from = line.past(part.to(), Role.OF);
        Dated whole = Dated.longer(CalendarDates.at(line, from, true), Years.at(line, from, true));
        whole = Dated.longer(whole, Dated.longer(RelativeSpans.modified(line, from, null), Seasons.at(line, from)));
        whole = whole == null ? mere(line, from) : whole;
        if (whole == null) {
            return null;
        }
        Interval value = whole.value();
        return new Dated(
                whole.to(),
                value == null || value.isDay() ? value : value.part(part.word().role()));
    }

    /** A span without more is the one that holds the day of the article; with another adjective it is not known. */
    private static @Nullable Dated mere(TimeLine line, int i) {
        TimeLine.Seen seen = line.see(i, Role.UNIT);
        Unit unit = seen == null ? null : seen.word().unit();
        if (unit == null || !seen.definite() || seen.number() != 1 || unit.compareTo(Unit.WEEK) < 0) {
            return null;
        }
        LocalDate published = line.published();
        boolean other = seen.to() < line.limit() && line.isDefinite(seen.to());
        return new Dated(seen.to(), published == null || other ? null : unit.around(published, 0));
    }

    /** A part told by its number, at token {@code i}; null when there is none. */
    static @Nullable Dated ordinal(TimeLine line, int i) {
        TimeLine.Seen part = line.see(i, Role.UNIT);
        TimeLine.Seen ordinal = part == null || !part.definite() ? null : line.see(part.to(), Role.ORDINAL, Role.LAST);
        int of = ordinal == null ? i : line.past(ordinal.to(), Role.OF);
        if (ordinal == null || of == ordinal.to()) {
            return null;
        }
        Dated year = Dated.longer(Years.at(line, of, true), RelativeSpans.modified(line, of, Unit.YEAR));
        Dated month = Dated.longer(CalendarDates.at(line, of, true), RelativeSpans.modified(line, of, Unit.MONTH));
        Dated whole = Dated.longer(year, month);
        boolean counted = ordinal.word().role() == Role.ORDINAL;
        return whole == null || !counted && month == null
                ? null
                : Dated.valued(
                        whole.to(), () -> counted ? value(part.word().unit(), ordinal.number(), whole.value()) : null);
    }

    /** @throws java.time.DateTimeException when the span has not so many parts */
    private static @Nullable Interval value(@Nullable Unit part, int ordinal, @Nullable Interval whole) {
        boolean year = whole != null && whole.equals(Interval.year(whole.first().getYear()));
        boolean month = whole != null && whole.begins() == Precision.MONTH;
        int length = part == Unit.HALF ? MONTHS / 2 : part == Unit.QUARTER ? MONTHS / 4 : 0;
        if (year && length > 0) {
            YearMonth last = YearMonth.of(whole.first().getYear(), length * ordinal);
            return Interval.months(last.minusMonths(length - 1), last);
        }
        if (month && part == Unit.WEEK) {
            LocalDate last = whole.first().withDayOfMonth(DAYS_OF_WEEK * ordinal);
            return Interval.days(last.minusDays(DAYS_OF_WEEK - 1), last);
        }
        return null;
    }
}
