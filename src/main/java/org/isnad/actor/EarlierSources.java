package org.isnad.actor;

import java.util.Set;
import org.isnad.language.Word;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Finds sources that were described before they spoke. */
record EarlierSources(NounPhrases phrases) {

    /** The last source before {@code phrase}, a noun with its article, that the same noun described; null for none. */
    @Nullable
    NounPhrase by(Passage passage, NounPhrase phrase) {
        Word head = passage.word(phrase.from());
        if (phrase.to() - phrase.from() > 1 || head.bare().equals(head.folded())) {
            return null;
        }
        for (int i = phrase.from() - 1; i >= 0; i--) {
            NounPhrase earlier = passage.token(i).folded().equals(head.bare()) ? source(passage, i) : null;
            if (earlier != null) {
                return earlier;
            }
        }
        return null;
    }

    /** A source of which more than its noun is told. */
    private @Nullable NounPhrase source(Passage passage, int i) {
        NounPhrase phrase = phrases.at(passage, i, passage.sentenceEnd(i), Set.of());
        boolean described =
                phrase != null && phrase.kind() == NounPhrase.Kind.UNNAMED && phrase.to() - phrase.from() > 1;
        return described ? phrase : null;
    }
}
