package org.isnad.article;

import java.io.Serializable;

/**
 * What stands in a file of JSON lines before some line: needed to say where a record is, and to name one without an id.
 *
 * @param records how many records, whether articles or not
 * @param lines   how many lines
 */
public record LinePart(int records, int lines) implements Serializable {

    /** Before the first line. */
    public static final LinePart FIRST = new LinePart(0, 0);

    /** Both together. */
    public LinePart plus(LinePart more) {
        return new LinePart(records + more.records, lines + more.lines);
    }
}
