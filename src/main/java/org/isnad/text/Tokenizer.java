package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Cuts a text into words, numbers and marks. A conjunction written together with the next word becomes a token of its
 * own, but only when the lexicon says so.
 *
 * @param folding how words are folded
 * @param parts   whether a folded first letter is a conjunction apart from the folded rest of the word
 */
public record Tokenizer(Folding folding, BiPredicate<String, String> parts) {

    private static final int SHORTEST_AFTER_CONJUNCTION = 2;

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
        String folded = folding.fold(span.in(text));
        if (folded.isEmpty()) {
            return;
        }
        if (Character.isDigit(folded.charAt(0))) {
            tokens.add(new Token(span, folded, Token.Kind.NUMBER));
        } else if (startsWithConjunction(folded)) {
            int cut = span.start() + 1;
            tokens.add(new Token(new Span(span.start(), cut), folded.substring(0, 1), Token.Kind.WORD));
            tokens.add(new Token(new Span(cut, span.end()), folded.substring(1), Token.Kind.WORD));
        } else {
            tokens.add(new Token(span, folded, Token.Kind.WORD));
        }
    }

    private boolean startsWithConjunction(String folded) {
        return folded.length() > SHORTEST_AFTER_CONJUNCTION && parts.test(folded.substring(0, 1), folded.substring(1));
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
