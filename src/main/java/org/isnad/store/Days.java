package org.isnad.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that a date may mean, the first and the last. */
record Days(LocalDate first, LocalDate last) implements Comparable<Days> {

    private static final Pattern PARTS = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    /** Of a day, month, year or interval of these; null for others, and for days that no calendar has. */
    static @Nullable Days of(String date) {
        int slash = date.indexOf('/');
        try {
            LocalDate first = first(slash < 0 ? date : date.substring(0, slash));
            LocalDate last = last(date.substring(slash + 1));
            return first == null || last == null || last.isBefore(first) ? null : new Days(first, last);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate first(String date) {
        if (!PARTS.matcher(date).matches()) {
            return null;
        }
        return switch (date.length()) {
            case 4 -> Year.parse(date).atDay(1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static @Nullable LocalDate last(String date) {
        LocalDate first = first(date);
        if (first == null) {
            return null;
        }
        return switch (date.length()) {
            case 4 -> first.withMonth(12).withDayOfMonth(31);
            case 7 -> YearMonth.from(first).atEndOfMonth();
            default -> first;
        };
    }

    @Override
    public int compareTo(Days other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }
}
