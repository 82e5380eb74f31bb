package org.isnad.actor;

import java.util.Set;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Finds the body that issued a document. */
record Documents(NounPhrases phrases) {

    private static final int FARTHEST = 6;

    /** The issuer that the phrase names, or that a verb right after it does; null when neither tells. */
    @Nullable
    NounPhrase issuer(Passage passage, NounPhrase document) {
        for (int i = document.from() + 1; i < document.to(); i++) {
            NounPhrase body = body(passage, i);
            if (body != null) {
                return body;
            }
        }
        NounPhrase after = afterPreposition(passage, document);
        if (after != null) {
            return after;
        }
        int verb = document.to();
        boolean issued = verb + 1 < passage.sentenceEnd(document.from()) && passage.is(verb, WordClass.VERB);
        return issued ? body(passage, verb + 1) : null;
    }

    /** "The yearly report issued by the bank", "… of the bank": a body after a preposition, alone or a preposition written together with its noun. */
    private @Nullable NounPhrase afterPreposition(Passage passage, NounPhrase document) {
        int limit = Math.min(passage.sentenceEnd(document.from()), document.to() + FARTHEST);
        for (int i = document.to(); i < limit; i++) {
            if (passage.is(i, WordClass.ORIGIN) && i + 1 < limit && body(passage, i + 1) != null) {
                return body(passage, i + 1);
            }
            if (passage.is(i, WordClass.COMPLEMENTIZER)
                    || passage.is(i, WordClass.VERB)
                            && !passage.word(i).article()
                            && !passage.is(i + 1, WordClass.ORIGIN)
                    || passage.mark(i) == Marks.Kind.COMMA) {
                return null;
            }
            NounPhrase body =
                    !passage.word(i).preposition().isEmpty() && passage.is(i, WordClass.BODY) ? body(passage, i) : null;
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    private @Nullable NounPhrase body(Passage passage, int i) {
        NounPhrase phrase = passage.isWord(i) ? phrases.at(passage, i, passage.sentenceEnd(i), Set.of()) : null;
        return phrase != null && phrase.kind() == NounPhrase.Kind.BODY ? phrase : null;
    }
}
