package org.isnad.store;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a user gave, as messages show it. */
final class Quoted {

    /** Of a value, in chars. */
    private static final int LONGEST = 100;

    /** Of what a library says of it, in chars. */
    private static final int LONGEST_REASON = 300;

    /** Ends of lines, escape sequences of terminals, and what turns the direction of writing. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");

    private Quoted() {}

    /** In one line, between marks; the end of a very long one is left out. */
    static String of(String given) {
        return "'" + line(given, LONGEST) + "'";
    }

    /** What a library says, in one line. */
    static String line(@Nullable String reason) {
        return line(String.valueOf(reason), LONGEST_REASON);
    }

    /** In one line of at most so many chars. */
    static String line(String given, int longest) {
        String shown = given.length() <= longest ? given : given.substring(0, longest) + "…";
        return CONTROLS.matcher(shown).replaceAll(" ");
    }
}
