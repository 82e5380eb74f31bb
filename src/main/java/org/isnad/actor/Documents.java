package org.isnad.actor;

import java.util.Set;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Finds the body that issued a document. */
record Documents(NounPhrases phrases) {

    /** The issuer that the phrase names, or that a verb right after it does; null when neither tells. */
    @Nullable NounPhrase issuer(Passage passage, NounPhrase document) {
        int limit = Math.min(passage.sentenceEnd(document.from()), document.to() + 3);
        for (int i = document.from() + 1; i < limit; i++) {
            boolean inside = i < document.to();
            boolean afterVerb = !inside && passage.isWord(i) && !passage.is(i, WordClass.COMPLEMENTIZER);
            if (!inside && !afterVerb) {
                return null;
            }
            NounPhrase phrase = passage.isWord(i) ? phrases.at(passage, i, passage.sentenceEnd(i), Set.of()) : null;
            if (phrase != null && phrase.kind() == NounPhrase.Kind.BODY) {
                return phrase;
            }
        }
        return null;
    }
}
