package org.isnad.search;

import java.util.List;

/**
 * A word of a text as the index knows it.
 *
 * @param forms what stands for it, all in the same place of the text; the likeliest first, never empty
 */
record IndexedWord(List<String> forms) {

    IndexedWord {
        forms = List.copyOf(forms);
    }
}
