package org.isnad.language;

import java.util.List;

/**
 * A table of a language pack: tab-separated, one fact a row. Lines that start with {@code #} are comment; the last of
 * them before the first row names the columns.
 *
 * @param file    the file's name, for messages
 * @param columns the names of the columns
 * @param rows    the rows in the order of the file
 */
public record Table(String file, List<String> columns, List<Row> rows) {

    /**
     * One row.
     *
     * @param line  its line in the file, from 1
     * @param cells as many as there are columns; an empty cell is an empty string
     */
    public record Row(int line, List<String> cells) {

        /** The cell of the first column: what the row is about. */
        public String key() {
            return cells.getFirst();
        }

        /** The words of a cell that lists several, separated by {@code |}; empty for an empty cell. */
        public List<String> list(int column) {
            String cell = cells.get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
