package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Cuts a text into words, numbers and marks. A conjunction written together with the next word becomes a token of its
 * own, but only when the lexicon says so. Any number of threads may share one.
 */
public final class Tokenizer {

    private static final int SHORTEST_AFTER_CONJUNCTION = 2;
    /** Folding the same words anew took a tenth of the time of reading. */
    private static final int REMEMBERED = 100_000;
    /** In chars; longer ones are no words of any language, and not met again. */
    private static final int LONGEST_REMEMBERED = 32;

    /** The folded parts of a word as written; {@code conjunction} is empty where it has none, {@code rest} where none. */
    private record Parts(String conjunction, String rest, Token.Kind kind) {}

    private final Folding folding;
    private final BiPredicate<String, String> parts;
    private final Remembered<Parts> remembered = new Remembered<>(REMEMBERED, this::cut);

    /**
     * @param folding how words are folded
     * @param parts   whether a folded first letter is a conjunction apart from the folded rest of the word; pure
     */
    public Tokenizer(Folding folding, BiPredicate<String, String> parts) {
        this.folding = folding;
        this.parts = parts;
    }

    /** The tokens of {@code text} in order; they do not overlap, and between them lies only white space. */
    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isWordChar(c)) {
                int end = endOfWord(text, i);
                addWord(text, new Span(i, end), tokens);
                i = end;
            } else if (c == '\n' || c == '\r' || c == '\u2029') {
                int end = endOfBreak(text, i);
                tokens.add(new Token(new Span(i, end), "\n", Token.Kind.BREAK));
                i = end;
            } else if (isSpace(c)) {
                i++;
            } else {
                int end = i + Character.charCount(text.codePointAt(i));
                tokens.add(new Token(new Span(i, end), text.substring(i, end), Token.Kind.MARK));
                i = end;
            }
        }
        return tokens;
    }

    private void addWord(String text, Span span, List<Token> tokens) {
        String word = span.in(text);
        Parts found = word.length() > LONGEST_REMEMBERED ? cut(word) : remembered.of(word);
        int cut = span.start() + found.conjunction.length();
        if (cut > span.start()) {
            tokens.add(new Token(new Span(span.start(), cut), found.conjunction, Token.Kind.WORD));
        }
        if (!found.rest.isEmpty()) {
            tokens.add(new Token(new Span(cut, span.end()), found.rest, found.kind));
        }
    }

    private Parts cut(String word) {
        String folded = folding.fold(word);
        if (!folded.isEmpty() && Character.isDigit(folded.charAt(0))) {
            return new Parts("", folded, Token.Kind.NUMBER);
        }
        boolean conjunction = folded.length() > SHORTEST_AFTER_CONJUNCTION
                && parts.test(folded.substring(0, 1), folded.substring(1));
        return conjunction
                ? new Parts(folded.substring(0, 1), folded.substring(1), Token.Kind.WORD)
                : new Parts("", folded, Token.Kind.WORD);
    }

    /** Digits are a token apart from letters; a stop or comma between two digits belongs to the number. */
    private static int endOfWord(String text, int start) {
        boolean digits = Character.isDigit(text.charAt(start));
        int i = start + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean goesOn = isWordChar(c)
                    ? isMarkOnLetter(c) || Character.isDigit(c) == digits
                    : digits && isDecimalMark(c) && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            if (!goesOn) {
                break;
            }
            i++;
        }
        return i;
    }

    private static int endOfBreak(String text, int start) {
        int i = start;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || isSpace(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isDecimalMark(char c) {
        return c == '.' || c == ',' || c == '\u066B' || c == '\u066C';
    }

    private static boolean isMarkOnLetter(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c)
                || isMarkOnLetter(c)
                || c == '_'
                || Character.isSurrogate(c)
                || c == '\u0640';
    }

    /** White space, and the invisible characters that direct bidirectional text. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
