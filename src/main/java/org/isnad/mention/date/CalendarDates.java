package org.isnad.mention.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Dates that name their month, of either calendar. */
final class CalendarDates {

    private CalendarDates() {}

    /** The date at token {@code i}; null when there is none. {@code framed}: whether a mere month is a date here. */
    static @Nullable Dated at(TimeLine line, int i, boolean framed) {
        TimeLine.Seen twoMonths = line.unit(i, Unit.MONTH);
        if (twoMonths != null && twoMonths.number() != 1) {
            return months(line, twoMonths.to());
        }
        DayMonth read = read(line, i, framed);
        return read == null ? inThisMonth(line, i) : new Dated(read.to(), read.resolved(line.published()));
    }

    /** The same, before the year is known. */
    static @Nullable DayMonth read(TimeLine line, int i, boolean framed) {
        TimeLine.Seen prefix = noun(line, i);
        int from = prefix == null ? i : prefix.to();
        DayList days = DayList.at(line, from, prefix != null && prefix.number() != 1);
        if (prefix != null && days == null) {
            return null;
        }
        int of = days == null ? from : line.past(days.to(), Role.OF);
        TimeLine.Seen unit = line.unit(of, Unit.MONTH);
        int at = unit == null || unit.number() != 1 ? of : unit.to();
        TimeWords.Match<MonthName> month = line.month(at);
        if (month == null) {
            return null;
        }
        int to = pastSameMonth(line, month);
        YearSpec year = YearSpec.at(line, to);
        boolean linked = unit != null || days != null && of > days.to();
        boolean told = linked || year.to() > to;
        boolean sure = days != null ? told || !month.value().unsure() : told || framed && !isName(line, at, to);
        if (!sure || days == null && month.value().hijri() && follows(line, at)) {
            return null;
        }
        return days == null
                ? new DayMonth(year.to(), 0, 0, false, month.value(), year)
                : new DayMonth(year.to(), days.first(), days.last(), days.broken(), month.value(), year);
    }

    /** "Day" or "days", also with the article where the day is told by an ordinal. */
    private static TimeLine.@Nullable Seen noun(TimeLine line, int i) {
        TimeLine.Seen today = line.see(i, Role.DAY);
        boolean ordinal = today != null
                && today.number() == 0
                && line.see(today.to(), Role.ORDINAL) != null
                && line.isDefinite(today.to());
        return ordinal ? today : line.unit(i, Unit.DAY);
    }

    /** Newspapers of the Levant write a month twice, by either of its names. */
    private static int pastSameMonth(TimeLine line, TimeWords.Match<MonthName> month) {
        int to = month.to();
        boolean bracket = line.isMark(to, Marks.Kind.BRACKET_OPEN);
        boolean parted = bracket || line.isMark(to, Marks.Kind.SLASH, Marks.Kind.DASH);
        TimeWords.Match<MonthName> again = line.month(parted ? to + 1 : to);
        boolean same = again != null
                && again.value().number() == month.value().number()
                && again.value().hijri() == month.value().hijri();
        if (!same || bracket && !line.isMark(again.to(), Marks.Kind.BRACKET_CLOSE)) {
            return to;
        }
        return bracket ? again.to() + 1 : again.to();
    }

    /** Some months of the Hijra are men's names too. */
    private static boolean isName(TimeLine line, int at, int to) {
        return line.passage().is(to, WordClass.GIVEN_NAME) && to < line.limit() || follows(line, at);
    }

    private static boolean follows(TimeLine line, int at) {
        return line.passage().is(at - 1, WordClass.GIVEN_NAME)
                || line.passage().is(at - 1, WordClass.NAME_BEGIN)
                || line.passage().is(at - 1, WordClass.NAME_LINK);
    }

    /** Two months or more, after a noun that says so. */
    private static @Nullable Dated months(TimeLine line, int i) {
        TimeWords.Match<MonthName> first = line.month(i);
        int and = first == null ? i : line.past(pastSameMonth(line, first), Role.AND);
        DayMonth last = first == null || and == first.to() ? null : read(line, and, true);
        if (first == null || last == null) {
            return null;
        }
        int firstTo = pastSameMonth(line, first);
        DayMonth begin = new DayMonth(firstTo, 0, 0, false, first.value(), YearSpec.none(firstTo));
        return Ranges.between(line, begin, last);
    }

    /** A day of a month that is told by its place before or after the article: "the fifth of this month". */
    private static @Nullable Dated inThisMonth(TimeLine line, int i) {
        TimeLine.Seen prefix = line.unit(i, Unit.DAY);
        DayList days = DayList.at(line, prefix == null ? i : prefix.to(), prefix != null);
        if (days == null) {
            return null;
        }
        TimeLine.Seen mere = line.see(days.to(), Role.THIS, Role.LAST);
        boolean attribute = mere != null
                && line.see(mere.to(), Role.UNIT) == null
                && line.digits(days.to() - 1) > 0
                && (mere.word().role() == Role.THIS || prefix != null);
        int of = line.past(days.to(), Role.OF);
        boolean linked = of > days.to() || line.digits(days.to() - 1) > 0;
        Dated month = attribute ? mere(line, mere) : linked ? RelativeSpans.modified(line, of, Unit.MONTH) : null;
        if (month == null) {
            return null;
        }
        Interval whole = month.value();
        return whole == null || days.broken()
                ? Dated.unknown(month.to())
                : Dated.valued(month.to(), () -> days(YearMonth.from(whole.first()), days));
    }

    private static Dated mere(TimeLine line, TimeLine.Seen attribute) {
        LocalDate published = line.published();
        int offset = attribute.word().role() == Role.LAST ? -attribute.number() : 0;
        return new Dated(attribute.to(), published == null ? null : Unit.MONTH.around(published, offset));
    }

    private static Interval days(YearMonth month, DayList days) {
        return Interval.days(month.atDay(days.first()), month.atDay(days.last()));
    }
}
