package org.isnad.article;

import java.io.IOException;
import java.io.Reader;

/** Reads a text line by line, each as a text that ends where the line does; no line is ever held whole. */
final class LineReader extends Reader {

    private final Reader in;
    private final char[] buffer = new char[1 << 14];
    private int from;
    private int to;
    private boolean atEnd = true;

    LineReader(Reader in) {
        this.in = in;
    }

    /** Goes on to the next line, past what is left of this one; false at the end of the text. */
    boolean nextLine() throws IOException {
        while (!atEnd) {
            skip();
        }
        atEnd = false;
        return from < to || fill();
    }

    /** Past what the buffer holds of this line, its line feed included. */
    private void skip() throws IOException {
        int end = lineFeed(to);
        atEnd = end < to;
        from = atEnd ? end + 1 : to;
        if (!atEnd && !fill()) {
            atEnd = true;
        }
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (atEnd || (from == to && !fill())) {
            return -1;
        }
        int end = lineFeed(Math.min(to, from + length));
        int count = end - from;
        System.arraycopy(buffer, from, target, offset, count);
        from = end;
        if (end < to && buffer[end] == '\n') {
            from = end + 1;
            atEnd = true;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    /** Where the next line feed stands, or {@code limit} when there is none before. */
    private int lineFeed(int limit) {
        int i = from;
        while (i < limit && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer, 0, buffer.length));
        return to > 0;
    }

    /** Leaves the text open: a parser closes the reader of its line. */
    @Override
    public void close() {}
}
