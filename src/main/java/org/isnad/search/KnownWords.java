package org.isnad.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isnad.language.LanguagePack;
import org.isnad.language.Table;

/** Words that a language's tables list by themselves, so that their first letters belong to them. All are folded. */
final class KnownWords {

    private static final List<String> TABLES = List.of(
            "bodies",
            "common-words",
            "cues",
            "media",
            "months",
            "nationalities",
            "titles",
            "unnamed",
            "weekdays",
            "words");
    /** Names stand in their table as they are written, some with the article. */
    private static final String NAMES = "given-names";

    private final Set<String> words = new HashSet<>();
    private final Set<String> ofTables = new HashSet<>();

    private KnownWords() {}

    /** @param fold how words are compared */
    static KnownWords read(LanguagePack pack, UnaryOperator<String> fold) {
        KnownWords known = new KnownWords();
        TABLES.forEach(table -> known.add(pack.table(table), fold, known.ofTables));
        known.add(pack.table(NAMES), fold, known.words);
        // A letter that the article is not spelled with: the name begins with it.
        pack.table(NAMES).rows().stream()
                .map(Table.Row::key)
                .filter(name -> fold.apply(name).charAt(0) != name.charAt(0))
                .forEach(name -> known.ofTables.add(fold.apply(name)));
        known.words.addAll(known.ofTables);
        return known;
    }

    private void add(Table table, UnaryOperator<String> fold, Set<String> to) {
        for (Table.Row row : table.rows()) {
            if (row.key().indexOf(' ') < 0) {
                to.add(fold.apply(row.key()));
            }
        }
    }

    /** Whether a table lists it. */
    boolean has(String folded) {
        return words.contains(folded);
    }

    /** Whether a table lists it that leaves the article off: what looks like an article belongs to the word. */
    boolean hasWithoutArticle(String folded) {
        return ofTables.contains(folded);
    }

    /** All of them. */
    Set<String> all() {
        return Set.copyOf(words);
    }
}
