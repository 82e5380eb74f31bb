package org.isnad.mention.date;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a word or phrase may be in an expression of time.
 *
 * @param role   what it does
 * @param number the number it tells: an offset in days, a number, a tens of years, how many units; else 1
 * @param unit   the unit it names; else null
 */
record TimeWord(Role role, int number, @Nullable Unit unit) {

    /** The number of a plural that does not tell how many. */
    static final int MANY = 0;

    private static final Pattern UNIT = Pattern.compile("unit-([a-z]+)(?:-(2|many))?");
    private static final Pattern NUMBERED = Pattern.compile("([a-z]+)([-+][0-9]{1,10})");

    /** Reads the kind of a row of the table {@code time-words}; null when there is no such kind. */
    static @Nullable TimeWord of(String kind) {
        try {
            Matcher unit = UNIT.matcher(kind);
            if (unit.matches()) {
                int number = unit.group(2) == null ? 1 : unit.group(2).equals("2") ? 2 : MANY;
                return new TimeWord(Role.UNIT, number, Unit.valueOf(constant(unit.group(1))));
            }
            Matcher numbered = NUMBERED.matcher(kind);
            if (numbered.matches()) {
                Role role = Role.valueOf(constant(numbered.group(1)));
                int number = Integer.parseInt(numbered.group(2));
                return new TimeWord(role, role == Role.DAY ? number : Math.abs(number), null);
            }
            return new TimeWord(Role.valueOf(constant(kind)), 1, null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String constant(String kind) {
        return kind.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
