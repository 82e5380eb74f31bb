package org.isnad.text;

/**
 * A word, a number or a mark of a text.
 *
 * @param span   where it stands
 * @param folded the form under which lexicons know it: see {@link Folding}; for a mark, the mark itself
 * @param kind   what it is
 */
public record Token(Span span, String folded, Kind kind) {

    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        /** One or more line feeds: the end of a paragraph. */
        BREAK
    }

    /** Whether it is the mark {@code mark}. */
    public boolean isMark(String mark) {
        return kind == Kind.MARK && folded.equals(mark);
    }
}
