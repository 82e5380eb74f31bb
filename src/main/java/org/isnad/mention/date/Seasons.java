package org.isnad.mention.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Seasons of three whole months: spring is March to May. */
final class Seasons {

    private static final int LENGTH = 3;
    private static final int WINTER = 4;

    private Seasons() {}

    /** The season at token {@code i}, if something tells its year; null otherwise. */
    static @Nullable Dated at(TimeLine line, int i) {
        TimeLine.Seen before = line.see(i, Role.THIS);
        int at = before == null ? i : before.to();
        TimeLine.Seen noun = line.unit(at, Unit.QUARTER);
        TimeLine.Seen season = line.see(noun == null ? at : noun.to(), Role.SEASON);
        if (season == null) {
            return null;
        }
        int to = season.to();
        if (before != null) {
            return new Dated(to, near(line.published(), season.number(), Role.THIS));
        }
        TimeLine.Seen which = line.which(to);
        if (which != null) {
            boolean told = which.number() == 1;
            return new Dated(
                    which.to(),
                    told ? near(line.published(), season.number(), which.word().role()) : null);
        }
        int of = line.past(to, Role.OF);
        Dated year = Dated.longer(Years.at(line, of, true), RelativeSpans.modified(line, of, Unit.YEAR));
        return year == null ? null : new Dated(year.to(), ofYear(season.number(), year.value()));
    }

    /** A winter lies in two years, and only both tell which it is. */
    private static @Nullable Interval ofYear(int season, @Nullable Interval year) {
        if (year == null || year.begins() != Precision.YEAR) {
            return null;
        }
        int years = year.last().getYear() - year.first().getYear();
        return years == (season == WINTER ? 1 : 0) ? in(year.first().getYear(), season) : null;
    }

    private static @Nullable Interval near(@Nullable LocalDate published, int season, Role which) {
        if (published == null) {
            return null;
        }
        int year = published.getYear();
        Interval found = null;
        for (int candidate = year - 2; candidate <= year + 2; candidate++) {
            Interval one = in(candidate, season);
            switch (which) {
                case LAST -> found = one.last().isBefore(published) ? one : found;
                case NEXT -> found = found == null && one.first().isAfter(published) ? one : found;
                case THIS -> found = found == null || one.distance(published) < found.distance(published) ? one : found;
                default -> found = null;
            }
        }
        return found;
    }

    private static Interval in(int year, int season) {
        YearMonth first = YearMonth.of(year, LENGTH * season);
        return Interval.months(first, first.plusMonths(LENGTH - 1));
    }
}
