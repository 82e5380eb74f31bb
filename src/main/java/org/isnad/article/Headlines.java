package org.isnad.article;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which line is the headline of a text: a headline shares words with what it stands over. */
final class Headlines {

    private static final int FEWEST_WORDS = 3;
    private static final double SHARE = 0.4;
    /** How many lines before a text may be menus and headline. */
    private static final int MOST_LINES = 300;
    /** In chars. */
    private static final int LONGEST = 200;
    /** How much of a text its headline sums up, in chars. */
    private static final int OPENING = 2000;

    private Headlines() {}

    /** The headline among the lines before a text; empty when none of them is one. */
    static String choose(List<PageLine> lead, List<String> paragraphs) {
        List<PageLine> lines = lead.subList(Math.max(0, lead.size() - MOST_LINES), lead.size());
        List<PageLine> candidates = lines.stream()
                .filter(line -> line.words().size() >= FEWEST_WORDS)
                .toList();
        Set<List<String>> seen = new HashSet<>();
        Set<List<String>> repeated = new HashSet<>();
        candidates.forEach(line -> repeated.addAll(seen.add(line.plain()) ? Set.of() : Set.of(line.plain())));
        String opening = String.join(" ", paragraphs.subList(0, Math.min(3, paragraphs.size())));
        String start = opening.substring(0, Math.min(OPENING, opening.length()));
        for (PageLine line : candidates) {
            if (repeated.contains(line.plain()) && line.words().size() > FEWEST_WORDS) {
                return line.text();
            }
        }
        for (PageLine line : candidates) {
            if (stands(line.text(), start, 2)) {
                return line.text();
            }
        }
        return longest(candidates.isEmpty() ? lines : candidates);
    }

    /** A headline without a word of its text still says more than menus and bylines; one word alone is a menu. */
    private static String longest(List<PageLine> lines) {
        return lines.stream()
                .filter(line -> line.words().size() > 1)
                .max(Comparator.comparingInt(line -> line.words().size()))
                .map(PageLine::text)
                .orElse("");
    }

    /** Whether the first of some paragraphs is a long headline: it has no full stop, and the next says the same. */
    static boolean isFirst(List<String> paragraphs) {
        return paragraphs.size() > 1
                && paragraphs.getFirst().length() <= LONGEST
                && !PageLines.isStopped(paragraphs.getFirst())
                && stands(paragraphs.getFirst(), paragraphs.get(1), 3);
    }

    /** Whether enough words of a headline, and at least {@code fewest}, stand in a text too. */
    static boolean stands(String headline, String text, int fewest) {
        List<String> words = Folded.texts(headline).stream()
                .filter(word -> word.length() > 2)
                .distinct()
                .toList();
        Set<String> others = new HashSet<>(Folded.texts(text));
        long shared = words.stream()
                .filter(word -> others.stream().anyMatch(other -> isOf(word, other)))
                .count();
        return shared >= fewest && shared >= SHARE * words.size();
    }

    /** Whether two words are one, but for what is attached to the longer. */
    private static boolean isOf(String word, String other) {
        boolean isLong = Math.min(word.length(), other.length()) > 3;
        return word.equals(other) || isLong && (word.contains(other) || other.contains(word));
    }
}
