package org.isnad.store;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/** Tells where in a query the parser stopped. */
final class SyntaxError {

    private static final int WIDTH = 90;
    private static final Pattern PLACE = Pattern.compile("(?: at )?[Ll]ine (\\d+), column (\\d+)");
    private static final Pattern UNEXPECTED =
            Pattern.compile("^Encountered \"(?: \"[^\"]*\")? ?(?:<\\w+> )?\"?([^\" ]*)");

    private SyntaxError() {}

    /** Two lines: what is wrong with line and column, and the line itself as far as the fault. */
    static String describe(String name, String sparql, QueryParseException e) {
        String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("syntax error");
        Matcher place = PLACE.matcher(what);
        // The exception's own position is that of the last token understood.
        boolean placed = place.find();
        int line = placed ? Integer.parseInt(place.group(1)) : e.getLine();
        int column = placed ? Integer.parseInt(place.group(2)) : e.getColumn();
        if (line < 1) {
            return "syntax error in " + name + ": " + Quoted.line(what);
        }
        List<String> lines = sparql.lines().toList();
        String text = line <= lines.size() ? lines.get(line - 1) : "";
        String shown = Quoted.line(text, WIDTH);
        return "syntax error in " + name + ", line " + line + ", column " + column + ": " + Quoted.line(readable(what))
                + (shown.isBlank() ? "" : "\n  " + shown.strip());
    }

    private static String readable(String message) {
        Matcher unexpected = UNEXPECTED.matcher(message);
        return unexpected.find()
                ? "did not expect '" + unexpected.group(1) + "' here"
                : PLACE.matcher(message).replaceAll("").replaceAll("^[\\s:.]+|[\\s:.]+$", "");
    }
}
