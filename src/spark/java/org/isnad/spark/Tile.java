package org.isnad.spark;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the comparisons of a block: those of the names in one cut of it with those in another, or among themselves.
 *
 * @param block the key of the block
 * @param cuts  into how many the block is cut
 * @param row   the number of the one cut
 * @param other the number of the other, not less than {@code row}
 */
record Tile(String block, int cuts, int row, int other) implements Serializable {

    /** The tiles that a name takes part in. */
    static List<Tile> of(String block, String name, int size, int most) {
        int cuts = (size + most - 1) / most;
        int own = cut(name, cuts);
        return IntStream.range(0, cuts)
                .mapToObj(i -> new Tile(block, cuts, Math.min(i, own), Math.max(i, own)))
                .toList();
    }

    /** Whether two names are compared here. */
    boolean compares(String one, String another) {
        int a = cut(one, cuts);
        int b = cut(another, cuts);
        return Math.min(a, b) == row && Math.max(a, b) == other;
    }

    private static int cut(String name, int cuts) {
        return Math.floorMod(name.hashCode() * 0x9E3779B9, cuts);
    }
}
