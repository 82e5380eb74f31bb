package org.isnad.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.function.Predicate;

/** Makes an input small that fails. */
final class Shrinking {

    private static final int MOST_TRIES = 400;
    private static final long LONGEST_NANOSECONDS = 1_000_000_000L;

    private final Predicate<byte[]> fails;
    private final long start = System.nanoTime();
    private int tries;

    private Shrinking(Predicate<byte[]> fails) {
        this.fails = fails;
    }

    /** A part of {@code input} that still fails, about as small as leaving out stretches makes it. */
    static byte[] of(byte[] input, Predicate<byte[]> fails) {
        return new Shrinking(fails).shrunk(input);
    }

    private byte[] shrunk(byte[] input) {
        byte[] smallest = input;
        for (int length = Math.max(1, input.length / 2); length > 0; length /= 2) {
            for (int from = 0; from < smallest.length && goesOn(); ) {
                byte[] less = without(smallest, from, length);
                tries++;
                if (fails.test(less)) {
                    smallest = less;
                } else {
                    from += length;
                }
            }
        }
        return smallest;
    }

    private boolean goesOn() {
        return tries < MOST_TRIES && System.nanoTime() - start < LONGEST_NANOSECONDS;
    }

    private static byte[] without(byte[] input, int from, int length) {
        ByteArrayOutputStream less = new ByteArrayOutputStream(input.length);
        less.write(input, 0, from);
        int next = Math.min(input.length, from + length);
        less.write(input, next, input.length - next);
        return less.toByteArray();
    }
}
