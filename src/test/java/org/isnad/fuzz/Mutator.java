package org.isnad.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Makes broken inputs of sound ones; the same random numbers always make the same. */
final class Mutator {

    /** Longer inputs are cut, so that many are affordable. */
    private static final int LONGEST = 1 << 11;

    private static final int MOST_CHANGES = 6;
    private static final List<byte[]> DICTIONARY = Dictionary.read();

    private final List<byte[]> seeds;

    /** @param seeds sound inputs, none empty */
    Mutator(List<byte[]> seeds) {
        this.seeds = List.copyOf(seeds);
    }

    /** One of the seeds with a few changes. */
    byte[] input(SplittableRandom random) {
        byte[] input = any(seeds, random);
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            input = changed(input, random);
        }
        return Arrays.copyOf(input, Math.min(input.length, LONGEST));
    }

    private byte[] changed(byte[] input, SplittableRandom random) {
        int from = random.nextInt(input.length + 1);
        int to = Math.min(input.length, from + random.nextInt(1, 2 + random.nextInt(64)));
        return switch (random.nextInt(10)) {
            case 0 -> flipped(input, random);
            case 1 -> Arrays.copyOf(input, from);
            case 2 -> joined(input, 0, from, input, to, input.length);
            case 3 -> joined(input, 0, to, input, from, input.length);
            case 4 -> spliced(input, any(seeds, random), random);
            case 5 -> with(input, from, to, any(DICTIONARY, random));
            default -> with(input, from, from, any(DICTIONARY, random));
        };
    }

    private static byte[] flipped(byte[] input, SplittableRandom random) {
        byte[] flipped = input.clone();
        for (int i = random.nextInt(1, 4); i > 0 && flipped.length > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] spliced(byte[] input, byte[] other, SplittableRandom random) {
        return joined(
                input, 0, random.nextInt(input.length + 1), other, random.nextInt(other.length), other.length);
    }

    private static byte[] with(byte[] input, int from, int to, byte[] token) {
        return joined(joined(input, 0, from, token, 0, token.length), 0, from + token.length, input, to, input.length);
    }

    private static byte[] joined(byte[] a, int from, int to, byte[] b, int next, int end) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(to - from + end - next);
        joined.write(a, from, to - from);
        joined.write(b, next, end - next);
        return joined.toByteArray();
    }

    private static byte[] any(List<byte[]> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }
}
