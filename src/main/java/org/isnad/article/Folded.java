package org.isnad.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Lines of pages without what spelling varies in, char for char, so that places in them are places in the line. */
final class Folded {

    private static final char ELONGATION = '\u0640';

    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = fold((char) c);
        }
    }

    private Folded() {}

    /**
     * A word of a line.
     *
     * @param text  folded, without marks over letters and elongation
     * @param start its first char in the line
     * @param end   the char after its last
     */
    record Word(String text, int start, int end) {}

    /** The line in lower case, letters without the marks that belong to them, digits as ASCII; of the same length. */
    static String of(String line) {
        char[] chars = line.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = FOLDED[chars[i]];
        }
        return new String(chars);
    }

    private static char fold(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        } else if (Character.isLetter(c)) {
            return Character.toLowerCase(
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
        }
        return c;
    }

    /** The words of a line, without what stands between them. */
    static List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? FOLDED[line.charAt(i)] : ' ';
            boolean silent = c == ELONGATION || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!silent && Character.isLetterOrDigit(c)) {
                start = word.isEmpty() ? i : start;
                word.append(c);
            } else if (!silent && !word.isEmpty()) {
                words.add(new Word(word.toString(), start, i));
                word.setLength(0);
            }
        }
        return words;
    }

    /** The words alone. */
    static List<String> texts(String line) {
        return words(line).stream().map(Word::text).toList();
    }
}
