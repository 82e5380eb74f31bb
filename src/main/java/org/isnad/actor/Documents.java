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
        for (int i = document.from() + 1; i < document.to(); i++) {
            NounPhrase body = body(passage, i);
            if (body != null) {
                return body;
            }
        }
        int from = document.to() + 1;
        if (passage.is(document.to(), WordClass.ORIGIN) && from < passage.sentenceEnd(document.from())) {
            return body(passage, from);
        }
        int verb = document.to();
        boolean issued = verb + 1 < passage.sentenceEnd(document.from()) && passage.is(verb, WordClass.VERB);
        return issued ? body(passage, verb + 1) : null;
    }

    private @Nullable NounPhrase body(Passage passage, int i) {
        NounPhrase phrase = passage.isWord(i) ? phrases.at(passage, i, passage.sentenceEnd(i), Set.of()) : null;
        return phrase != null && phrase.kind() == NounPhrase.Kind.BODY ? phrase : null;
    }
}
