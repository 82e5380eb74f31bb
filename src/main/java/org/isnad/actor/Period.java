package org.isnad.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date of some precision may mean.
 *
 * @param first the first of them
 * @param last  the last of them, not before the first
 */
record Period(LocalDate first, LocalDate last) {

    /** @throws DateTimeException when the last day lies before the first */
    Period {
        if (last.isBefore(first)) {
            throw new DateTimeException("not a period: " + first + " to " + last);
        }
    }

    /**
     * @param iso a day, month or year of ISO 8601, or two of them with a slash between
     * @throws DateTimeException for anything else
     */
    static Period of(String iso) {
        int slash = iso.indexOf('/');
        if (slash >= 0) {
            return new Period(of(iso.substring(0, slash)).first, of(iso.substring(slash + 1)).last);
        }
        return switch (iso.length()) {
            case 4 ->
                new Period(Year.parse(iso).atDay(1), Year.parse(iso).atMonth(12).atEndOfMonth());
            case 7 ->
                new Period(YearMonth.parse(iso).atDay(1), YearMonth.parse(iso).atEndOfMonth());
            default -> new Period(LocalDate.parse(iso), LocalDate.parse(iso));
        };
    }

    /** The one day; null for null. */
    static @Nullable Period on(@Nullable LocalDate day) {
        return day == null ? null : new Period(day, day);
    }

    /**
     * Whether all of it surely lies between two dates.
     *
     * @param from  null for no beginning
     * @param until null for no end
     */
    boolean isWithin(@Nullable String from, @Nullable String until) {
        return (from == null || !first.isBefore(of(from).last)) && (until == null || !last.isAfter(of(until).first));
    }

    /** Whether some of it may lie between two dates; null as in {@link #isWithin}. */
    boolean mayTouch(@Nullable String from, @Nullable String until) {
        return (from == null || !last.isBefore(of(from).first)) && (until == null || !first.isAfter(of(until).last));
    }
}
