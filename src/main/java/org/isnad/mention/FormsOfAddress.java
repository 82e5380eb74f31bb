package org.isnad.mention;

import org.isnad.language.Marks;
import org.isnad.language.WordClass;

/** What may stand between a title and a name: forms of address, ranks, and the stops of their abbreviations. */
final class FormsOfAddress {

    private FormsOfAddress() {}

    /** The token after the forms of address at token {@code start}; {@code start} itself when there are none. */
    static int skip(Passage passage, int start, int limit) {
        int i = start;
        while (i < limit && (isOne(passage, i) || i > start && isStop(passage, i))) {
            i++;
        }
        return i;
    }

    private static boolean isOne(Passage passage, int i) {
        boolean rank = passage.is(i, WordClass.RANK) && passage.word(i).article();
        return (rank || passage.is(i, WordClass.HONORIFIC)) && !passage.is(i, WordClass.GIVEN_NAME);
    }

    private static boolean isStop(Passage passage, int i) {
        return passage.mark(i) == Marks.Kind.STOP && !passage.spaceBefore(i);
    }
}
