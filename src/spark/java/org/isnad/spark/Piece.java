package org.isnad.spark;

import java.io.Serializable;
import org.isnad.article.LinePart;

/**
 * What one task reads of a file: all of it, or some lines.
 *
 * @param file   the number of the file in the whole input
 * @param path   of the file, as Hadoop writes it
 * @param from   where the part begins, in bytes; it has the lines that begin from there on
 * @param to     and before here
 * @param lines  whether the file has JSON objects one a line
 * @param before what stands in the file before the part
 */
record Piece(int file, String path, long from, long to, boolean lines, LinePart before) implements Serializable {

    /** The same where it is known how many lines there are before. */
    Piece after(LinePart more) {
        return new Piece(file, path, from, to, lines, more);
    }
}
