package org.isnad.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a language pack from the class path and collects what is wrong with them. */
final class TableReader {

    private final String folder;
    private final List<String> faults;

    /** @param folder such as {@code ar}, below this package */
    TableReader(String folder, List<String> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** The lines of a file of the pack; null when the pack has no such file. */
    @Nullable
    List<String> lines(String file) {
        try (InputStream in = TableReader.class.getResourceAsStream(folder + "/" + file)) {
            return in == null
                    ? null
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table in {@code file}; empty, with a fault noted, when the file is missing. */
    Table read(String file) {
        List<String> lines = lines(file);
        if (lines == null) {
            faults.add(file + ": missing");
            return new Table(file, List.of(), List.of());
        }
        List<String> columns = List.of();
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                columns = rows.isEmpty() ? List.of(line.substring(1).strip().split("\t")) : columns;
            } else if (!line.isBlank()) {
                rows.add(row(file, i + 1, line, columns.size()));
            }
        }
        return new Table(file, columns, rows);
    }

    private Table.Row row(String file, int number, String line, int columns) {
        if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
            faults.add(file + ":" + number + ": not in Unicode normal form C");
        }
        List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
        if (cells.size() > columns) {
            faults.add(file + ":" + number + ": " + cells.size() + " cells for " + columns + " columns");
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return new Table.Row(number, cells);
    }
}
