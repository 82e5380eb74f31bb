package org.isnad.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isnad.language.LanguagePack;
import org.isnad.language.Table;
import org.jspecify.annotations.Nullable;

/**
 * Takes off what a language writes together with the word that follows. An article tells for certain that what stands
 * before it is no part of the word. A single letter before a word that no table knows may be a preposition or the
 * first letter of a name: then the index holds the word in both readings.
 */
final class Beginnings {

    /** Letters that the article must leave of a word. */
    private static final int AFTER_ARTICLE = 2;
    /** Letters that must be left of a word by what may just as well be its first letter. */
    private static final int AFTER_LETTER = 3;
    /** Letters that must be left of a known word to be a verb in the future. */
    private static final int AFTER_FUTURE = 4;

    private final KnownWords words;
    private final Endings endings;
    private final List<String> articles;
    private final List<String> contractions;
    private final List<String> conjunctions;
    private final List<String> prepositions;
    private final List<String> futures;
    private final List<String> loose;
    private final List<String> beforeArticle;
    private final List<String> beforeKnown;

    private Beginnings(LanguagePack pack, KnownWords words, Endings endings, UnaryOperator<String> fold) {
        this.words = words;
        this.endings = endings;
        Table proclitics = pack.table("proclitics");
        Table others = pack.table("search-affixes");
        this.articles = of(proclitics, "article", fold);
        this.contractions = of(proclitics, "preposition-article", fold);
        this.conjunctions = of(proclitics, "conjunction", fold);
        this.prepositions = of(proclitics, "preposition", fold);
        this.loose = new ArrayList<>(prepositions);
        this.futures = of(proclitics, "future", fold);
        loose.addAll(futures);
        loose.addAll(of(proclitics, "conjunction-before-known", fold));
        this.beforeArticle = of(others, "before-article", fold);
        this.beforeKnown = of(others, "before-known", fold);
    }

    /** @param fold how words are compared */
    static Beginnings read(LanguagePack pack, KnownWords words, Endings endings, UnaryOperator<String> fold) {
        return new Beginnings(pack, words, endings, fold);
    }

    private static List<String> of(Table table, String kind, UnaryOperator<String> fold) {
        return table.rows().stream()
                .filter(row -> row.cells().get(1).equals(kind))
                .map(Table.Row::key)
                .map(fold)
                .toList();
    }

    /** Whether it is no word of its own, but is written apart from the word it belongs to. */
    boolean isAlone(String folded) {
        return folded.length() == 1 && (conjunctions.contains(folded) || loose.contains(folded));
    }

    /**
     * What may stand for a word, without endings taken off; the likeliest first, never empty.
     *
     * @param certain whether what looks like an article is spelled otherwise than the article
     * @param all     whether to give the unlikely readings too, as for the index; a question is taken at its word
     */
    List<String> bare(String folded, boolean certain, boolean all) {
        Set<String> out = new LinkedHashSet<>();
        add(folded, certain, all, out);
        return List.copyOf(out);
    }

    private void add(String word, boolean certain, boolean all, Set<String> out) {
        String definite = after(articles, word, AFTER_ARTICLE);
        if (definite != null) {
            boolean whole = words.hasWithoutArticle(word);
            if (whole) {
                out.add(word);
            }
            if (!whole || !certain && endings.isKnown(definite)) {
                out.add(definite);
            }
            return;
        }
        if (endings.isKnown(word)) {
            out.add(word);
            String later = all ? after(futures, word, AFTER_FUTURE) : null;
            if (later != null && words.has(later)) {
                out.add(later);
            }
            return;
        }
        String rest = beforeArticle(word);
        if (rest != null) {
            add(rest, false, all, out);
            return;
        }
        out.add(word);
        String joined = after(conjunctions, word, AFTER_LETTER);
        if (joined != null) {
            add(joined, false, all, out);
        }
        String governed = all ? after(loose, word, AFTER_LETTER) : null;
        if (governed != null) {
            out.add(governed);
        }
    }

    /** What follows the letters that stand before an article, with the article; null when there is no article. */
    private @Nullable String beforeArticle(String word) {
        String contracted = after(contractions, word, AFTER_ARTICLE);
        if (contracted != null && !articles.isEmpty()) {
            String withLast = word.substring(word.length() - contracted.length() - 1);
            return articles.getFirst() + (words.has(withLast) && !words.has(contracted) ? withLast : contracted);
        }
        for (List<String> kind : List.of(conjunctions, loose)) {
            String rest = after(kind, word, AFTER_ARTICLE + 1);
            if (rest != null) {
                String deeper = after(articles, rest, AFTER_ARTICLE) != null ? rest : beforeArticle(rest);
                if (deeper != null) {
                    return deeper;
                }
            }
        }
        return null;
    }

    /** The parts of a name of two that is written as one, without what stands before it; else the word alone. */
    List<String> parts(String word) {
        List<String> parts = compound(word);
        for (List<String> kind : List.of(conjunctions, loose)) {
            String rest = parts.isEmpty() ? after(kind, word, AFTER_LETTER) : null;
            if (rest != null && !endings.isKnown(word)) {
                parts = parts(rest).size() > 1 ? parts(rest) : parts;
            }
        }
        return parts.isEmpty() ? List.of(word) : parts;
    }

    private List<String> compound(String word) {
        for (String first : beforeArticle) {
            if (word.startsWith(first) && after(articles, word.substring(first.length()), AFTER_ARTICLE) != null) {
                return List.of(first, word.substring(first.length()));
            }
        }
        for (String first : beforeKnown) {
            boolean longer = word.startsWith(first) && word.length() >= first.length() + AFTER_LETTER;
            if (longer && !endings.isKnown(word) && words.has(word.substring(first.length()))) {
                return List.of(first, word.substring(first.length()));
            }
        }
        return List.of();
    }

    private static @Nullable String after(List<String> beginnings, String word, int least) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning) && word.length() >= beginning.length() + least) {
                return word.substring(beginning.length());
            }
        }
        return null;
    }
}
