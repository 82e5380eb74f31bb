package org.isnad.mention.date;

import org.isnad.language.Marks;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** What an expression of time is made of. */
final class DateGrammar {

    private DateGrammar() {}

    /** The longest expression at token {@code i}; null when there is none. */
    static @Nullable Dated at(TimeLine line, int i) {
        boolean number = line.passage().token(i).kind() == Token.Kind.NUMBER;
        if (!number && line.words().isArticle(line.passage(), i)) {
            number = line.digits(i + 1) > 0;
        }
        if (!number
                && line.words().word(line.passage(), i, line.limit()) == null
                && line.month(i) == null
                && line.weekday(i) == null) {
            return null;
        }
        Dated range = Ranges.at(line, i);
        Dated date = Dated.longer(range, Dated.longer(led(line, i), unbound(line, i)));
        return date == null ? null : new Dated(Clock.pastAll(line, date.to()), date.value());
    }

    /** A date after a word or a time of day that belongs to it. */
    private static @Nullable Dated led(TimeLine line, int i) {
        TimeLine.Seen led = line.see(i, Role.AT_DATE, Role.DAYPART);
        int from = led != null ? led.to() : Clock.past(line, i);
        if (from == i) {
            return apposed(line, core(line, i, line.isFramed(i)));
        }
        Dated date =
                led == null ? null : apposed(line, core(line, from, led.word().role() == Role.AT_DATE));
        if (date == null) {
            TimeLine.Seen of = line.see(from, Role.OF, Role.IN);
            TimeLine.Seen part = line.see(of == null ? from : of.to(), Role.DAYPART);
            int at = part != null ? part.to() : of == null ? from : of.to();
            date = apposed(line, core(line, at, false));
            date = date == null && part == null && led == null ? Dated.unknown(from) : date;
        }
        // A part of the day that is itself a phrase of a day ("this morning") is read as one.
        return Dated.longer(date, apposed(line, core(line, i, false)));
    }

    private static @Nullable Dated core(TimeLine line, int i, boolean framed) {
        Dated date = Dated.longer(NumericDates.at(line, i), CalendarDates.at(line, i, framed));
        date = Dated.longer(date, DayNames.at(line, i));
        // "Up to 2000" is an amount.
        date = Dated.longer(date, Years.at(line, i, framed && line.see(i - 1, Role.TO) == null));
        date = Dated.longer(date, RelativeSpans.at(line, i));
        date = Dated.longer(date, Seasons.at(line, i));
        date = Dated.longer(date, dayOf(line, i));
        return Dated.longer(date, Parts.at(line, i));
    }

    /** A day of a month in digits after the noun "day". */
    private static @Nullable Dated dayOf(TimeLine line, int i) {
        TimeLine.Seen day = line.unit(i, Unit.DAY);
        if (day == null) {
            return null;
        }
        Dated whole = NumericDates.at(line, day.to());
        return whole != null ? whole : NumericDates.dayAndMonth(line, day.to());
    }

    /** A date by another calendar, or in other words, right after the first; it tells the value if it is a day. */
    private static @Nullable Dated apposed(TimeLine line, @Nullable Dated first) {
        if (first == null || first.value() != null && !first.value().isDay()) {
            return first;
        }
        boolean bracket = line.isMark(first.to(), Marks.Kind.BRACKET_OPEN);
        boolean mark = bracket || line.isMark(first.to(), Marks.Kind.COMMA, Marks.Kind.DASH, Marks.Kind.SLASH);
        int from = mark ? first.to() + 1 : first.to();
        TimeLine.Seen at = line.see(from, Role.AT_DATE);
        if (at == null && !bracket) {
            return first;
        }
        int start = at == null ? from : at.to();
        Dated second = Dated.longer(NumericDates.at(line, start), CalendarDates.at(line, start, false));
        second = Dated.longer(second, DayNames.at(line, start));
        boolean whole = second != null && (!bracket || line.isMark(second.to(), Marks.Kind.BRACKET_CLOSE));
        if (!whole) {
            return first;
        }
        int to = bracket ? second.to() + 1 : second.to();
        return new Dated(to, second.value() != null && second.value().isDay() ? second.value() : first.value());
    }

    /** A time told so loosely that nothing is known. */
    private static @Nullable Dated unbound(TimeLine line, int i) {
        TimeLine.Seen seen = line.see(i, Role.RECENTLY, Role.THEN, Role.LATER);
        return seen == null ? null : Dated.unknown(seen.to());
    }
}
