package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.store.Prefixes;
import org.jspecify.annotations.Nullable;

/**
 * An aligned table for the eyes. On a terminal each cell is isolated, so that Arabic in one does not reorder the next;
 * the isolating characters are never written to a file or a pipe.
 */
final class TextTable {

    private static final int WIDEST = 90;
    private static final char ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final List<String> header;
    private final List<List<String>> rows;

    private TextTable(List<String> header, List<List<String>> rows) {
        this.header = header;
        this.rows = rows;
    }

    static TextTable of(RowSet answer) {
        List<Var> vars = answer.getResultVars();
        List<List<String>> rows = new ArrayList<>();
        answer.forEachRemaining((Binding row) ->
                rows.add(vars.stream().map(v -> cell(row.get(v))).toList()));
        return new TextTable(vars.stream().map(Var::getVarName).toList(), rows);
    }

    /** Prints it and gives the number of its rows. */
    long write(Console console) {
        int[] widths = widths();
        console.out().println(line(header, widths, false));
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append(rule.isEmpty() ? "" : "  ").repeat("-", width);
        }
        console.out().println(rule);
        rows.forEach(row -> console.out().println(line(row, widths, console.outTerminal())));
        return rows.size();
    }

    private int[] widths() {
        int[] widths = new int[header.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(header.get(column));
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths, boolean isolate) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(i == 0 ? "" : "  ");
            line.append(isolate ? ISOLATE + cell + POP_ISOLATE : cell);
            boolean last = i == widths.length - 1;
            line.repeat(" ", last ? 0 : widths[i] - width(cell));
        }
        return line.toString().stripTrailing();
    }

    private static String cell(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : Prefixes.ALL.shortForm(node.toString());
        String line = text.replaceAll("\\s+", " ").strip();
        return width(line) <= WIDEST ? line : cut(line) + "…";
    }

    private static String cut(String line) {
        int end = 0;
        for (int width = 0; width < WIDEST - 1; end += Character.charCount(line.codePointAt(end))) {
            width += width(line.codePointAt(end));
        }
        return line.substring(0, end);
    }

    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    /** Vowel signs stand over their letters, and marks of direction take no room. */
    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> 1;
        };
    }
}
