package org.isnad.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.isnad.language.LanguagePack;
import org.isnad.language.Table;
import org.jspecify.annotations.Nullable;

/** The phrases of page furniture, by kind, from the table {@code boilerplate}. */
final class Furniture {

    private static final String FILE = "boilerplate.tsv";

    /** The kinds of phrases. */
    enum Kind {
        /** Starts a list of other articles, or another article. */
        ALSO,
        /** Starts a short line of furniture. */
        BEGINS,
        BYLINE,
        /** Ends all that is the article's. */
        END,
        /** Is a line of furniture. */
        FURNITURE,
        /** Starts a sentence that goes on with what was before. */
        GOES_ON,
        /** Stands for an outlet and names none. */
        NOBODY,
        /** A line with a gap where the outlet's name is. */
        OUTLET,
        /** Starts a line of furniture that may be whole sentences. */
        NOTICE,
        POSTED,
        PUBLISHED,
        RELATED,
        SOURCE,
        /** Before the name of an outlet that was told something. */
        TO,
        UPDATED
    }

    private final Map<Kind, List<List<String>>> phrases = new HashMap<>();
    private final List<OutletGap> gaps = new ArrayList<>();
    private final List<String> tellings = new ArrayList<>();

    private Furniture() {}

    static Furniture of(LanguagePack pack) {
        Furniture furniture = new Furniture();
        for (Table.Row row : pack.table("boilerplate").rows()) {
            try {
                furniture.add(
                        Kind.valueOf(row.key().toUpperCase(Locale.ROOT).replace('-', '_')),
                        row.cells().get(1));
            } catch (IllegalArgumentException e) {
                pack.fault(FILE, row.line(), e.getMessage());
            }
        }
        // The longest first, so that what a label announces is not taken for a part of it.
        furniture.phrases.values().forEach(list -> list.sort(Comparator.comparing((List<String> p) -> -p.size())));
        return furniture;
    }

    private void add(Kind kind, String phrase) {
        switch (kind) {
            case OUTLET -> gaps.add(OutletGap.of(phrase));
            case TO -> tellings.add(phrase);
            default -> phrases.computeIfAbsent(kind, k -> new ArrayList<>()).add(Folded.texts(phrase));
        }
    }

    /** What stands before the name of an outlet that was told something, as the table writes it. */
    List<String> tellings() {
        return tellings;
    }

    /** The outlet that a line of furniture names; null when it names none. */
    @Nullable
    String outlet(String line, List<Folded.Word> words) {
        return gaps.stream()
                .map(gap -> gap.in(line, words))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether the words are a phrase of a kind, no more and no less. */
    boolean is(Kind kind, List<Folded.Word> words) {
        return phrases.getOrDefault(kind, List.of()).stream()
                .anyMatch(phrase -> phrase.size() == words.size() && stands(phrase, words, 0));
    }

    /** What a line says after a phrase of a kind at its start; null when it starts with none. */
    @Nullable
    String after(Kind kind, String line, List<Folded.Word> words) {
        for (List<String> phrase : phrases.getOrDefault(kind, List.of())) {
            if (!phrase.isEmpty() && stands(phrase, words, 0)) {
                return trim(line.substring(words.get(phrase.size() - 1).end()));
            }
        }
        return null;
    }

    /** Whether a line goes on with what was said before it, as no headline does. */
    boolean goesOn(String line, List<Folded.Word> words) {
        return after(Kind.GOES_ON, line, words) != null;
    }

    /** Whether a phrase stands at a place among words. */
    static boolean stands(List<String> phrase, List<Folded.Word> words, int at) {
        int n = phrase.size();
        for (int i = 0; i < n && at + n <= words.size(); i++) {
            if (!phrase.get(i).equals(words.get(at + i).text())) {
                return false;
            }
        }
        return at + n <= words.size();
    }

    /** Without the marks that part a label from what it announces. */
    static String trim(String rest) {
        return rest.replaceFirst("^[\\s:.|,\\u060C\\u2026\\u2013\\u2014\\u200E\\u200F\\p{Mn}-]+", "")
                .strip();
    }
}
