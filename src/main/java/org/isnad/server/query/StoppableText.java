package org.isnad.server.query;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A text that a regular expression reads only as long as its query may run. Java's matcher cannot be broken off; but
 * whatever it tries, it asks for the next char.
 */
final class StoppableText implements CharSequence {

    private static final int READS_BETWEEN_LOOKS = 1 << 12;

    private final CharSequence text;
    private final AtomicBoolean cancelled;
    private int reads;

    StoppableText(CharSequence text, AtomicBoolean cancelled) {
        this.text = text;
        this.cancelled = cancelled;
    }

    @Override
    public char charAt(int index) {
        if (++reads % READS_BETWEEN_LOOKS == 0) {
            Bounds.stopIf(cancelled);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new StoppableText(text.subSequence(start, end), cancelled);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
