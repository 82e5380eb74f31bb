package org.isnad.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where in the whole input something stands: the same order as that of a build on one machine.
 *
 * @param file the number of the file
 * @param part the first byte of the part of the file; 0 when it is read whole
 * @param at   its number in the part
 */
record Place(int file, long part, long at) implements Serializable, Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::file).thenComparingLong(Place::part).thenComparingLong(Place::at);

    @Override
    public int compareTo(Place that) {
        return ORDER.compare(this, that);
    }
}
