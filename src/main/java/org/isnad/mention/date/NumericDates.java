package org.isnad.mention.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.language.Marks;
import org.jspecify.annotations.Nullable;

/** Dates written in digits: year first or day first, with slashes, dashes or stops. */
final class NumericDates {

    private static final int MONTHS = 12;
    private static final int LONGEST_DAY = 2;

    private NumericDates() {}

    /** The date at token {@code i}; null when there is none. */
    static @Nullable Dated at(TimeLine line, int i) {
        if (i >= line.limit() || line.passage().token(i).folded().indexOf('.') > 0) {
            return stopped(line, i);
        }
        int second = afterMark(line, i);
        int third = afterMark(line, second);
        if (line.digits(i) < 0 || second < 0) {
            return null;
        }
        if (third < 0) {
            return month(line, i, second);
        }
        boolean alike = line.passage().mark(i + 1) == line.passage().mark(second + 1);
        if (!alike || afterMark(line, third) >= 0) {
            return null;
        }
        boolean dense = line.passage().span(i, third + 1).length()
                == line.length(i) + line.length(second) + line.length(third) + 2;
        return date(
                line,
                third + 1,
                new int[] {line.digits(i), line.digits(second), line.digits(third)},
                new int[] {line.length(i), line.length(second), line.length(third)},
                dense);
    }

    /** A day and month in digits without a year; only where it cannot be a fraction. */
    static @Nullable Dated dayAndMonth(TimeLine line, int i) {
        int second = afterMark(line, i);
        if (line.digits(i) < 0
                || second < 0
                || !isDay(line, i)
                || line.length(second) > LONGEST_DAY
                || line.digits(second) < 1
                || line.digits(second) > MONTHS) {
            return null;
        }
        MonthName month = new MonthName(line.digits(second), false, false);
        YearSpec year = YearSpec.at(line, second + 1);
        DayMonth read = new DayMonth(year.to(), line.digits(i), line.digits(i), false, month, year);
        return new Dated(read.to(), read.resolved(line.published()));
    }

    /** The number after a slash or dash after token {@code i}; -1 when there is none. */
    private static int afterMark(TimeLine line, int i) {
        boolean parted = i >= 0 && line.isMark(i + 1, Marks.Kind.SLASH, Marks.Kind.DASH);
        return parted && line.digits(i + 2) >= 0 ? i + 2 : -1;
    }

    private static boolean isDay(TimeLine line, int i) {
        return line.length(i) <= LONGEST_DAY && line.digits(i) >= 1 && line.digits(i) <= 31;
    }

    /** A month and its year, where something tells that it is a time. */
    private static @Nullable Dated month(TimeLine line, int i, int second) {
        boolean yearFirst = line.length(i) == 4;
        int year = line.digits(yearFirst ? i : second);
        int month = line.digits(yearFirst ? second : i);
        boolean whole = line.length(yearFirst ? second : i) <= LONGEST_DAY && (yearFirst || line.length(second) == 4);
        boolean told = line.isFramed(i) || line.unit(i - 1, Unit.MONTH) != null;
        if (!whole || !told || month < 1 || month > MONTHS || !Years.isModern(year)) {
            return null;
        }
        return new Dated(second + 1, Interval.month(YearMonth.of(year, month)));
    }

    private static @Nullable Dated stopped(TimeLine line, int i) {
        String[] parts = i < line.limit() ? line.passage().token(i).folded().split("\\.") : new String[0];
        if (parts.length != 3) {
            return null;
        }
        int[] numbers = new int[3];
        int[] lengths = new int[3];
        for (int part = 0; part < 3; part++) {
            lengths[part] = parts[part].length();
            if (lengths[part] > 4 || !parts[part].chars().allMatch(c -> c >= '0' && c <= '9') || lengths[part] == 0) {
                return null;
            }
            numbers[part] = Integer.parseInt(parts[part]);
        }
        return date(line, i + 1, numbers, lengths, true);
    }

    private static @Nullable Dated date(TimeLine line, int to, int[] numbers, int[] lengths, boolean dense) {
        boolean yearFirst = lengths[0] == 4;
        boolean short2 = lengths[0] <= LONGEST_DAY && lengths[2] == 2 && dense;
        boolean whole = yearFirst ? lengths[2] <= LONGEST_DAY : lengths[0] <= LONGEST_DAY && lengths[2] == 4 || short2;
        if (!whole || lengths[1] > LONGEST_DAY) {
            return null;
        }
        int year = yearFirst ? numbers[0] : numbers[2];
        int month = numbers[1];
        int day = yearFirst ? numbers[2] : numbers[0];
        // Month before day only where the other order is no date.
        boolean swapped = month > MONTHS && day <= MONTHS;
        Dated read = day(year, swapped ? day : month, swapped ? month : day, lengths[yearFirst ? 0 : 2] == 2, line, to);
        return read != null && read.value() == null && !short2 ? null : read;
    }

    private static @Nullable Dated day(int year, int month, int day, boolean shortYear, TimeLine line, int to) {
        if (month < 1 || month > MONTHS || day < 1 || day > 31) {
            return null;
        }
        LocalDate published = line.published();
        if (shortYear && published == null) {
            return Dated.unknown(to);
        }
        int century = published == null ? 0 : published.getYear() / 100 * 100;
        boolean past = published != null && century + year > published.getYear() + 1;
        int full = shortYear ? century + year - (past ? 100 : 0) : year;
        int end = Years.pastEra(line, to);
        return Dated.valued(
                end,
                () -> Interval.day(
                        Hijri.isLikely(full) ? Hijri.day(full, month, day) : LocalDate.of(full, month, day)));
    }
}
