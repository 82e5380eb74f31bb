package org.isnad.mention;

import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;

/** Whom a body is called after, by title and name: "hospital of the martyr X", "centre of King X son of Y". */
final class Eponyms {

    private static final WordClasses TITLES = WordClasses.of(WordClass.ROLE, WordClass.HONORIFIC);

    private Eponyms() {}

    /** Whether the title of such a person stands at token {@code i}, right after the body and before a given name. */
    static boolean isAt(Passage passage, int i) {
        Word body = passage.word(i - 1);
        Word title = passage.word(i);
        return body.is(WordClass.BODY)
                && !body.article()
                && title.article()
                && title.isAny(TITLES)
                && passage.is(i + 1, WordClass.GIVEN_NAME);
    }

    /** The token after the given name and all that "son of" and the like add to it. */
    static int end(Passage passage, int i, int limit) {
        int j = i + 2;
        while (j + 1 < limit && passage.is(j, WordClass.NAME_LINK) && passage.isWord(j + 1)) {
            j += passage.is(j + 1, WordClass.NAME_BEGIN) ? 3 : 2;
        }
        return Math.min(j, limit);
    }
}
