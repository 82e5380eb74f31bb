package org.isnad.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Folding;

/** The cues of a language: every inflected form of the words in {@code cues.tsv}, with what it may be. */
public final class CueTable {

    private static final int PAST_M = 0;
    private static final int PAST_F = 1;
    private static final int PRESENT = 2;
    private static final int PARTICIPLE = 3;
    private static final int NOUN = 4;
    private static final int ACT = 5;
    private static final int FRAMES = 6;
    private static final int LIMITS = 7;

    private final Map<String, List<Cue>> byForm = new HashMap<>();
    private final Folding folding;
    private final Endings endings;

    private CueTable(Folding folding, Endings endings) {
        this.folding = folding;
        this.endings = endings;
    }

    static CueTable read(LanguagePack pack, Folding folding, Endings endings) {
        CueTable cues = new CueTable(folding, endings);
        for (Table.Row row : pack.table("cues").rows()) {
            cues.add(row);
        }
        return cues;
    }

    /** What cues a folded word may be; empty when it is none. */
    public List<Cue> of(String folded) {
        return byForm.getOrDefault(folded, List.of());
    }

    /** Every folded form. */
    Set<String> forms() {
        return byForm.keySet();
    }

    private void add(Table.Row row) {
        addForms(row, PAST_M, "past-m", Cue.Kind.PAST);
        addForms(row, PAST_F, "past-f", Cue.Kind.PAST);
        addForms(row, PRESENT, "present-m", Cue.Kind.PRESENT);
        addForms(row, PRESENT, "present-f", Cue.Kind.PRESENT);
        addForms(row, PARTICIPLE, "participle", Cue.Kind.PARTICIPLE);
        if (!row.cells().get(LIMITS).equals("verb")) {
            addForms(row, NOUN, "noun", Cue.Kind.NOUN);
        }
    }

    private void addForms(Table.Row row, int column, String endingsOf, Cue.Kind kind) {
        Set<String> frames = new LinkedHashSet<>();
        row.list(FRAMES).forEach(frame -> frames.add(folding.fold(frame)));
        for (String stem : row.list(column)) {
            String folded = folding.fold(stem);
            for (Endings.Form form : endings.forms(endingsOf, folded)) {
                Cue cue = new Cue(
                        row.key(),
                        kind,
                        form.feminine(),
                        form.plural(),
                        kind == Cue.Kind.PARTICIPLE
                                && !form.feminine()
                                && !form.text().equals(folded),
                        row.cells().get(ACT),
                        frames,
                        row.cells().get(LIMITS));
                List<Cue> cues = byForm.computeIfAbsent(form.text(), f -> new ArrayList<>(1));
                if (!cues.contains(cue)) {
                    cues.add(cue);
                }
            }
        }
    }
}
