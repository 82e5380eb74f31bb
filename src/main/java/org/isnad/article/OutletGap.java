package org.isnad.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of page furniture with a gap where the outlet's name stands, such as "follow {outlet} on".
 *
 * @param before the words before the gap
 * @param after  the words after it
 */
record OutletGap(List<String> before, List<String> after) {

    /** Longest name of an outlet, in words. */
    static final int LONGEST_NAME = 4;

    private static final String GAP = "{outlet}";

    /** @throws IllegalArgumentException for a phrase without a gap, or with nothing before it */
    static OutletGap of(String phrase) {
        int gap = phrase.indexOf(GAP);
        if (gap < 1) {
            throw new IllegalArgumentException("no " + GAP + " after other words");
        }
        return new OutletGap(
                Folded.texts(phrase.substring(0, gap)), Folded.texts(phrase.substring(gap + GAP.length())));
    }

    /** The name in a line that the phrase fits; null when it does not. */
    @Nullable
    String in(String line, List<Folded.Word> words) {
        for (int at = 0; at + before.size() < words.size(); at++) {
            if (Furniture.stands(before, words, at)) {
                return name(line, words, at + before.size());
            }
        }
        return null;
    }

    /** The words from a place to the end of the line or of its part, or to the words that must follow. */
    private @Nullable String name(String line, List<Folded.Word> words, int from) {
        int to = from;
        do {
            to++;
        } while (to < words.size() && isJoined(line, words, to) && !isClosed(words, to));
        boolean ends = after.isEmpty() || isClosed(words, to);
        return ends && to - from <= LONGEST_NAME
                ? line.substring(words.get(from).start(), words.get(to - 1).end())
                : null;
    }

    /** Whether a line by itself can be the name of an outlet. */
    static boolean isName(PageLine line) {
        return line.kind() == PageLine.Kind.SHORT && line.words().size() <= LONGEST_NAME;
    }

    private boolean isClosed(List<Folded.Word> words, int at) {
        return !after.isEmpty() && Furniture.stands(after, words, at);
    }

    /** Whether nothing but a space stands before a word. */
    private static boolean isJoined(String line, List<Folded.Word> words, int at) {
        return line.substring(words.get(at - 1).end(), words.get(at).start()).isBlank();
    }
}
