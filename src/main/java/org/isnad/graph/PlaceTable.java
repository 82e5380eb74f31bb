package org.isnad.graph;

import java.util.ArrayList;
import java.util.List;
import org.isnad.actor.Name;
import org.isnad.actor.Place;
import org.jspecify.annotations.Nullable;

/**
 * A gazetteer: one place a row, cells parted by tabs, in the order id, Arabic names (the label first, parted by
 * {@code |}), English name, kind, country, parent, latitude, longitude, population. Lines that start with {@code #} are
 * comment.
 */
final class PlaceTable {

    private static final int COLUMNS = 9;

    private final String file;

    private PlaceTable(String file) {
        this.file = file;
    }

    /**
     * The places, in the order of the rows.
     *
     * @param file the file's name, for messages
     * @throws AuthorityException at the first row with a fault, with file and line
     */
    static List<Place> read(String file, String text) {
        PlaceTable table = new PlaceTable(file);
        List<Place> places = new ArrayList<>();
        int line = 0;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            line++;
            String row = text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
            if (!row.isBlank() && row.charAt(0) != '#') {
                places.add(table.place(row, line));
            }
            start = end + 1;
        }
        return places;
    }

    private Place place(String row, int line) {
        String[] cells = row.split("\t", -1);
        if (cells.length < COLUMNS - 3 || cells.length > COLUMNS) {
            throw fault(line, cells.length + " cells for " + COLUMNS + " columns");
        }
        return new Place(
                id(cells[0], line),
                names(cells, line),
                parent(cells, line),
                null,
                kind(cells[3], line),
                point(cell(cells, 6), cell(cells, 7), line),
                (long) number(cell(cells, 8), 0, Long.MAX_VALUE, line),
                Place.Source.GAZETTEER);
    }

    private String id(String cell, int line) {
        if (!cell.startsWith("place/") || cell.indexOf(' ') >= 0) {
            throw fault(line, "an id begins with place/ and has no spaces: '" + cell + "'");
        }
        return cell;
    }

    private List<Name> names(String[] cells, int line) {
        List<Name> names = new ArrayList<>();
        for (String name : cells[1].split("\\|", -1)) {
            if (name.isBlank()) {
                throw fault(line, "an empty Arabic name");
            }
            names.add(new Name(name, "ar"));
        }
        if (!cells[2].isEmpty()) {
            names.add(new Name(cells[2], "en"));
        }
        return names;
    }

    /** The nearest place around it: the country where no other is told. */
    private String parent(String[] cells, int line) {
        String parent = cells[5].isEmpty() ? cells[4] : cells[5];
        if (!cells[4].startsWith("country/") || parent.equals(cells[0])) {
            throw fault(line, "a place lies in a country, and not in itself");
        }
        return parent;
    }

    private Place.Kind kind(String cell, int line) {
        Place.Kind kind = Place.Kind.named(cell);
        if (kind == null) {
            throw fault(line, "unknown kind '" + cell + "'");
        }
        return kind;
    }

    private Place.@Nullable Point point(String latitude, String longitude, int line) {
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return null;
        }
        return new Place.Point(number(latitude, -90, 90, line), number(longitude, -180, 180, line));
    }

    private double number(String cell, double least, double most, int line) {
        try {
            double number = cell.isEmpty() && least == 0 ? 0 : Double.parseDouble(cell);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, with the place of the fault.
        }
        throw fault(line, "no such number can stand here: '" + cell + "'");
    }

    private static String cell(String[] cells, int i) {
        return i < cells.length ? cells[i] : "";
    }

    private AuthorityException fault(int line, String what) {
        return new AuthorityException(file + ":" + line + ": " + what);
    }
}
