package org.isnad.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.Folding;

/**
 * What names sound like, in whatever script they are written: the consonants, those that spellings confuse as one. Two
 * spellings of a name have one sound; two names may have one as well, if rarely of several words.
 */
public final class Romanization {

    /** In letters. */
    private static final int LONGEST = 2;

    private final Folding folding;
    private final Affixes affixes;
    private final Map<String, String> sounds = new HashMap<>();
    private final Set<String> silentAtEnd = new HashSet<>();
    /** As the other script writes them, before a hyphen or a space. */
    private final Set<String> articles = new HashSet<>();

    private Romanization(Folding folding, Affixes affixes) {
        this.folding = folding;
        this.affixes = affixes;
    }

    /** Reads {@code romanization.tsv} of {@code pack}. */
    public static Romanization read(LanguagePack pack) {
        Folding folding = WordTables.folding(pack);
        Romanization romanization = new Romanization(folding, Affixes.read(pack, folding));
        Table table = pack.table("romanization");
        for (Table.Row row : table.rows()) {
            String kind = row.cells().get(1);
            switch (kind) {
                case "article" -> romanization.articles.add(row.key());
                case "letter" -> romanization.sounds.put(row.key(), row.cells().get(2));
                case "letter-silent-at-end" -> {
                    romanization.sounds.put(row.key(), row.cells().get(2));
                    romanization.silentAtEnd.add(row.key());
                }
                default -> pack.fault(table.file(), row.line(), "unknown kind '" + kind + "'");
            }
        }
        return romanization;
    }

    /** The sound of a name, without articles; the empty string where nothing of it is known. */
    public String sound(String name) {
        List<String> words = Arrays.stream(plain(name).split("[\\s\\-_]+"))
                .map(folding::fold)
                .filter(word -> !word.isEmpty() && !articles.contains(word))
                .map(this::withoutArticle)
                .toList();
        return once(words.stream().map(this::word).collect(Collectors.joining()));
    }

    /** Lower case, without the accents of Latin letters. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\u0300-\\u036F]", "")
                .toLowerCase(Locale.ROOT);
    }

    private String withoutArticle(String word) {
        String bare = affixes.withoutArticle(word);
        return bare == null ? word : bare;
    }

    private String word(String word) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < word.length()) {
            int length = Math.min(LONGEST, word.length() - i);
            while (length > 1 && !sounds.containsKey(word.substring(i, i + length))) {
                length--;
            }
            String letter = word.substring(i, i + length);
            boolean silent = silentAtEnd.contains(letter) && i + length == word.length() && !out.isEmpty();
            out.append(silent ? "" : sounds.getOrDefault(letter, ""));
            i += length;
        }
        return out.toString();
    }

    /** Each letter once where it stands several times on end: where one word ends and the next begins is no matter. */
    private static String once(String letters) {
        return letters.replaceAll("(.)\\1+", "$1");
    }
}
