package org.isnad.mention.date;

import java.time.LocalDate;
import org.isnad.language.Marks;
import org.jspecify.annotations.Nullable;

/**
 * What follows a month and tells its year.
 *
 * @param to   the token after its last
 * @param kind how it tells the year
 * @param year the year, of the Hijra or of our era, when it is told
 */
record YearSpec(int to, Kind kind, int year) {

    /** How the year is told. */
    enum Kind {
        /** Not at all: the nearest. */
        NONE,
        TOLD,
        LAST,
        NEXT,
        /** By something the reader cannot know. */
        UNKNOWN
    }

    static YearSpec none(int i) {
        return new YearSpec(i, Kind.NONE, 0);
    }

    static YearSpec told(int to, int year) {
        return new YearSpec(to, Kind.TOLD, year);
    }

    /** The year told at token {@code i}, right after a month. */
    static YearSpec at(TimeLine line, int i) {
        TimeLine.Seen modifier = line.which(i);
        if (modifier != null) {
            Kind kind = switch (modifier.word().role()) {
                case LAST -> modifier.number() == 1 ? Kind.LAST : Kind.UNKNOWN;
                case NEXT -> Kind.NEXT;
                // The month of the article.
                case THIS -> Kind.NONE;
                default -> Kind.UNKNOWN;
            };
            return new YearSpec(modifier.to(), kind, 0);
        }
        int comma = line.isMark(i, Marks.Kind.COMMA) ? i + 1 : i;
        YearSpec digits = digits(line, comma);
        if (digits != null) {
            return digits;
        }
        YearSpec phrase = ofPhrase(line, comma);
        return phrase == null ? none(i) : phrase;
    }

    private static @Nullable YearSpec digits(TimeLine line, int i) {
        int year = line.digits(i);
        boolean counts = line.see(i + 1, Role.NUMBER) != null;
        return year < 1000 || counts ? null : told(Years.pastEra(line, i + 1), year);
    }

    /** "Of the year 2015", "of last year". */
    private static @Nullable YearSpec ofPhrase(TimeLine line, int i) {
        int from = line.past(i, Role.OF);
        YearSpec digits = from == i ? null : digits(line, from);
        if (digits != null) {
            return digits;
        }
        TimeLine.Seen unit = line.unit(from, Unit.YEAR);
        YearSpec named = unit == null || unit.number() != 1 ? null : digits(line, unit.to());
        if (named != null) {
            return named;
        }
        Dated relative = RelativeSpans.modified(line, from, Unit.YEAR);
        if (relative == null) {
            return null;
        }
        Interval year = relative.value();
        boolean known = year != null && year.first().getYear() == year.last().getYear();
        return known ? told(relative.to(), year.first().getYear()) : new YearSpec(relative.to(), Kind.UNKNOWN, 0);
    }

    /** Whether the year depends on the day of the article. */
    boolean isRelativeTo(@Nullable LocalDate published) {
        return kind != Kind.TOLD && published == null;
    }
}
