package org.isnad.attribution;

import org.isnad.language.Word;
import org.isnad.mention.Passage;

/**
 * What leads from a cue to the words said.
 *
 * @param at     the token that leads to them; the first of the words when nothing else does
 * @param start  the first token of the words
 * @param offset how many chars of that token are a preposition written together with it
 */
record Lead(int at, int start, int offset) {

    /** After the token {@code at}, which leads to them. */
    Lead(int at, int start) {
        this(at, start, 0);
    }

    /** At the words themselves. */
    static Lead none(int start) {
        return new Lead(start, start);
    }

    /** At a word whose first char is a preposition that leads to the rest, unless it has swallowed the article. */
    static Lead within(Passage passage, int lead, int at) {
        Word word = passage.word(at);
        boolean swallows = word.article() && word.folded().length() == word.bare().length() + 2;
        return new Lead(lead, at, swallows ? 0 : 1);
    }
}
