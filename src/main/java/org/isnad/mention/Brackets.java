package org.isnad.mention;

import org.isnad.language.Marks;
import org.isnad.language.WordClass;

/** What may stand in brackets or marks right after a name. */
final class Brackets {

    private static final int LONGEST = 6;
    private static final int LONGEST_NICKNAME = 3;

    private Brackets() {}

    /** The token after an acronym or a nickname at token {@code i}; {@code i} itself when there is none. */
    static int skip(Passage passage, int i, int limit) {
        if (i < limit && passage.mark(i) == Marks.Kind.BRACKET_OPEN) {
            for (int j = i + 1; j < Math.min(limit, i + LONGEST); j++) {
                if (passage.mark(j) == Marks.Kind.BRACKET_CLOSE) {
                    return j + 1;
                }
            }
        }
        Quotation quotation = i < limit ? passage.openedAt(i) : null;
        boolean brief = quotation != null && quotation.closed() && quotation.close() + 1 < limit;
        boolean acronym = brief && quotation.size() == 1;
        boolean nickname = brief
                && quotation.size() <= LONGEST_NICKNAME
                && (passage.is(quotation.close() + 1, WordClass.COMPLEMENTIZER)
                        || passage.is(quotation.close() + 1, WordClass.TIME));
        return acronym || nickname ? quotation.close() + 1 : i;
    }
}
