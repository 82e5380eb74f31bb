package org.isnad.mention;

/**
 * Words in quotation marks, as token positions of a {@link Passage}.
 *
 * @param open   the opening mark
 * @param close  the closing mark; when {@code closed} is false, the position after the last token of the paragraph
 * @param closed whether a closing mark was found
 */
public record Quotation(int open, int close, boolean closed) {

    /** Whether the token lies between the marks. */
    public boolean holds(int token) {
        return open < token && token < close;
    }

    /** How many tokens lie between the marks. */
    public int size() {
        return close - open - 1;
    }
}
