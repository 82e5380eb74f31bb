package org.isnad.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.isnad.language.LanguagePack;
import org.isnad.language.Table;

/** What a word without its proclitics is in the index: without the ending of its number, gender or possessor. */
final class Endings {

    /**
     * An ending.
     *
     * @param least how many letters must stay
     * @param known whether a word that the tables know must stay
     */
    private record Ending(String letters, int least, boolean known) {}

    private final KnownWords words;
    private final List<Ending> endings = new ArrayList<>();
    /** Words whose stem is told by a table, with that stem. */
    private final NavigableMap<String, String> told = new TreeMap<>();

    private final Set<String> stems = new HashSet<>();

    private Endings(KnownWords words) {
        this.words = words;
    }

    /** @param fold how words are compared */
    static Endings read(LanguagePack pack, KnownWords words, UnaryOperator<String> fold) {
        Endings endings = new Endings(words);
        for (Table.Row row : pack.table("search-affixes").rows()) {
            String letters = fold.apply(row.key());
            switch (row.cells().get(1)) {
                case "ending" -> endings.endings.add(new Ending(letters, 3, false));
                case "ending-of-long" -> endings.endings.add(new Ending(letters, 4, false));
                case "ending-of-known" -> endings.endings.add(new Ending(letters, 2, true));
                default -> {
                    // Told of the beginnings of words.
                }
            }
        }
        endings.endings.sort(Comparator.comparing((Ending ending) -> -ending.letters.length())
                .thenComparing(Ending::letters));
        for (Table.Row row : pack.table("search-forms").rows()) {
            String form = fold.apply(row.key());
            String means = fold.apply(row.cells().get(1));
            endings.told.put(form, form.equals(means) ? form : endings.withoutEnding(means));
        }
        words.all().forEach(word -> endings.stems.add(endings.stem(word)));
        return endings;
    }

    /** What stands for the word in the index. */
    String stem(String bare) {
        String stem = told.get(bare);
        if (stem != null) {
            return stem;
        }
        String rest = withoutEnding(bare);
        return told.getOrDefault(rest, rest);
    }

    /** The stems of all words whose stem a table tells and that begin so. */
    List<String> toldFor(String prefix) {
        return told.tailMap(prefix, true).entrySet().stream()
                .takeWhile(form -> form.getKey().startsWith(prefix))
                .map(form -> form.getValue())
                .distinct()
                .toList();
    }

    /** Whether a table lists the word or another form of it. */
    boolean isKnown(String bare) {
        return words.has(bare) || stems.contains(stem(bare));
    }

    private String withoutEnding(String word) {
        for (Ending ending : endings) {
            int left = word.length() - ending.letters.length();
            if (left >= ending.least && word.endsWith(ending.letters)) {
                String rest = word.substring(0, left);
                if (!ending.known || words.has(rest) && !words.has(word)) {
                    return rest;
                }
            }
        }
        return word;
    }
}
