package org.isnad.article;

/**
 * Why something is not an article. Reading goes on after it.
 *
 * @param what   what is wrong, in one line
 * @param where  a path, then an entry, a record and a line where there are such
 * @param advice what to do about it, in one line
 */
public record Fault(String what, String where, String advice) implements Input {

    private static final int LONGEST = 300;

    public Fault {
        what = oneLine(what);
        where = oneLine(where);
        advice = oneLine(advice);
    }

    /** Three lines: what, where, and what to do. */
    public String message() {
        return what + "\n  in " + where + "\n  " + advice;
    }

    /** Names of files and messages of parsers may hold line feeds and escape sequences of terminals. */
    private static String oneLine(String text) {
        String clean = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
