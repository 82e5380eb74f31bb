package org.isnad.store;

import java.util.List;
import org.apache.jena.query.QueryParseException;

/** Tells where in a query the parser stopped. */
final class SyntaxError {

    private static final int WIDTH = 90;

    private SyntaxError() {}

    /** Two lines: what is wrong with line and column, and the line itself as far as the fault. */
    static String describe(String name, String sparql, QueryParseException e) {
        int line = e.getLine();
        int column = e.getColumn();
        String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("syntax error");
        if (line < 1) {
            return "syntax error in " + name + ": " + what;
        }
        List<String> lines = sparql.lines().toList();
        String text = line <= lines.size() ? lines.get(line - 1) : "";
        String place = what.startsWith("Encountered") || what.startsWith("Lexical") ? what : strip(what);
        String shown = text.length() <= WIDTH ? text : text.substring(0, WIDTH) + "…";
        return "syntax error in " + name + ", line " + line + ", column " + column + ": " + place
                + (shown.isBlank() ? "" : "\n  " + shown.strip());
    }

    /** Jena repeats the position in some of its messages. */
    private static String strip(String message) {
        return message.replaceFirst("^Line \\d+, column \\d+: ", "");
    }
}
