package org.isnad.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The endings of {@code suffixes.tsv}: makes the inflected forms of a folded stem. */
final class Endings {

    /** One inflected form, folded. */
    record Form(String text, boolean feminine, boolean plural) {}

    private record Ending(String after, String ending, boolean feminine, boolean plural) {}

    private static final String REPLACES_FIRST = "present-f";

    private final Map<String, List<Ending>> endings = new HashMap<>();

    private Endings() {}

    static Endings read(LanguagePack pack) {
        Endings all = new Endings();
        for (Table.Row row : pack.table("suffixes").rows()) {
            List<String> cells = row.cells();
            all.endings
                    .computeIfAbsent(row.key(), of -> new ArrayList<>())
                    .add(new Ending(
                            cells.get(1),
                            cells.get(2),
                            cells.get(3).equals("f"),
                            cells.get(4).equals("p")));
        }
        return all;
    }

    /** The forms of {@code stem} with the endings of {@code of}; a stem whose last letter has rows takes only those. */
    List<Form> forms(String of, String stem) {
        List<Ending> rows = endings.getOrDefault(of, List.of());
        boolean atStart = of.equals(REPLACES_FIRST);
        String letter = atStart ? stem.substring(0, 1) : stem.substring(stem.length() - 1);
        boolean special = rows.stream().anyMatch(row -> row.after().equals(letter));
        List<Form> forms = new ArrayList<>();
        for (Ending row : rows) {
            if (row.after().equals(letter)) {
                String text = atStart
                        ? row.ending() + stem.substring(1)
                        : stem.substring(0, stem.length() - 1) + row.ending();
                forms.add(new Form(text, row.feminine(), row.plural()));
            } else if (row.after().isEmpty() && !special) {
                forms.add(new Form(stem + row.ending(), row.feminine(), row.plural()));
            }
        }
        return forms;
    }
}
