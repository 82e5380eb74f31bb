package org.isnad.mention.date;

import org.isnad.language.Marks;
import org.jspecify.annotations.Nullable;

/** Years and decades told by their number. */
final class Years {

    private static final int LONGEST = 4;

    private Years() {}

    /** Whether a mere number may be a year of which news tells. */
    static boolean isModern(int year) {
        return year >= 1900 && year < 2100;
    }

    /** The token after a word at {@code i} that tells the era of a year, or {@code i} itself. */
    static int pastEra(TimeLine line, int i) {
        TimeLine.Seen era = line.see(i, Role.ERA_GREGORIAN, Role.ERA_HIJRI);
        return era == null ? i : era.to();
    }

    /** The years at token {@code i}; null when there are none. {@code framed}: whether a mere number is a year here. */
    static @Nullable Dated at(TimeLine line, int i, boolean framed) {
        TimeLine.Seen unit = line.unit(i, Unit.YEAR);
        int from = unit == null ? i : unit.to();
        int year = line.digits(from);
        boolean told = unit != null ? year > 99 : framed && isModern(year) && line.length(from) == LONGEST;
        if (!told) {
            return unit == null || unit.number() != 1 ? decade(line, i) : inWords(line, from);
        }
        int to = from + 1;
        TimeLine.Seen era = line.see(to, Role.ERA_GREGORIAN, Role.ERA_HIJRI, Role.ERA_BEFORE);
        if (era != null) {
            return ofEra(era, year);
        }
        if (unit == null && (line.see(to, Role.NUMBER, Role.UNIT) != null || line.isMark(to, Marks.Kind.SLASH))) {
            return null;
        }
        Dated several = several(line, to, year);
        if (several != null) {
            return several;
        }
        // Without its era, such a year may be of either calendar.
        return Hijri.isLikely(year) ? Dated.unknown(to) : Dated.valued(to, () -> Interval.year(year));
    }

    private static Dated ofEra(TimeLine.Seen era, int year) {
        return switch (era.word().role()) {
            case ERA_GREGORIAN -> Dated.valued(era.to(), () -> Interval.year(year));
            case ERA_HIJRI -> Dated.valued(era.to(), () -> Hijri.year(year));
            default -> Dated.unknown(era.to());
        };
    }

    /** Years that follow each other, and from one year to another. */
    private static @Nullable Dated several(TimeLine line, int to, int year) {
        boolean span = line.isMark(to, Marks.Kind.DASH, Marks.Kind.SLASH);
        int last = year;
        boolean broken = false;
        int end = to;
        while (line.isMark(end, Marks.Kind.DASH, Marks.Kind.SLASH) || line.see(end, Role.AND) != null) {
            int next = line.digits(end + 1);
            if (next <= last || line.length(end + 1) != LONGEST) {
                break;
            }
            broken |= !span && next != last + 1;
            last = next;
            end += 2;
        }
        int to2 = end;
        int last2 = last;
        return end == to ? null : broken ? Dated.unknown(end) : Dated.valued(to2, () -> Interval.years(year, last2));
    }

    private static @Nullable Dated inWords(TimeLine line, int i) {
        Numbers.Counted year = line.see(i, Role.NUMBER) == null ? null : Numbers.at(line, i);
        return year == null || !isModern(year.value()) ? null : new Dated(year.to(), Interval.year(year.value()));
    }

    /** The nineties: of the century that a word tells, else the last such decade that began before the article. */
    private static @Nullable Dated decade(TimeLine line, int i) {
        TimeLine.Seen tens = line.see(i, Role.DECADE);
        if (tens == null) {
            return null;
        }
        Dated century = RelativeSpans.modified(line, line.past(tens.to(), Role.OF), Unit.CENTURY);
        int to = century == null ? tens.to() : century.to();
        Interval told = century == null ? null : century.value();
        if (told == null && line.published() == null || century != null && told == null) {
            return Dated.unknown(to);
        }
        int base = told != null
                ? told.first().getYear() / 100 * 100
                : line.published().getYear() / 100 * 100;
        int year = base + tens.number();
        int first = told == null && year > line.published().getYear() ? year - 100 : year;
        return Dated.valued(to, () -> Interval.years(first, first + 9));
    }
}
