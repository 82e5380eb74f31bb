package org.isnad.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one language. Reading a table never throws for its content: what is wrong is noted, and
 * {@link #check()} tells all of it at once when every user of the pack has read its tables.
 */
public final class LanguagePack {

    private final String language;
    private final List<String> faults = new ArrayList<>();
    private final TableReader reader;
    private final Map<String, Table> tables = new ConcurrentHashMap<>();

    private LanguagePack(String language) {
        this.language = language;
        this.reader = new TableReader(language, faults);
    }

    /** The pack of a language, such as {@code ar}. */
    public static LanguagePack load(String language) {
        return new LanguagePack(language);
    }

    /** The BCP 47 tag of the language. */
    public String language() {
        return language;
    }

    /** The table {@code name}.tsv; empty, with a fault noted, when the pack lacks it. */
    public Table table(String name) {
        return tables.computeIfAbsent(name, n -> reader.read(n + ".tsv"));
    }

    /** How its words are folded: by {@code letters.tsv}, but for those of {@code exact-words.tsv}. */
    public Folding folding() {
        return WordTables.folding(this);
    }

    /** The lines of another file of the pack; null when it lacks the file. */
    public @Nullable List<String> lines(String file) {
        return reader.lines(file);
    }

    /** Notes a fault of a row, to be told by {@link #check()}. */
    public void fault(String file, int line, String what) {
        faults.add(file + ":" + line + ": " + what);
    }

    /** @throws PackException when anything was wrong with the tables read so far */
    public void check() {
        if (!faults.isEmpty()) {
            throw new PackException(language, List.copyOf(faults));
        }
    }
}
