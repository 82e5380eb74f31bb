package org.isnad.attribution;

import org.isnad.language.WordClass;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.jspecify.annotations.Nullable;

/** Reads "to «outlet»": a preposition of one letter, set apart by the marks around the name. */
final class AddressedOutlet {

    private AddressedOutlet() {}

    /** The quotation that holds the name, before {@code limit}; null when token {@code i} opens no such words. */
    static @Nullable Quotation at(Passage passage, int i, int limit) {
        Quotation quotation = i + 1 < limit && isLonePreposition(passage, i) ? passage.openedAt(i + 1) : null;
        return quotation != null && quotation.closed() && quotation.close() < limit ? quotation : null;
    }

    private static boolean isLonePreposition(Passage passage, int i) {
        return passage.isWord(i) && passage.token(i).folded().length() == 1 && !passage.is(i, WordClass.CONNECTOR);
    }
}
