package org.isnad.actor;

import java.util.Set;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Finds the body that issued a document, in the sentence that names the document. */
record Documents(NounPhrases phrases) {

    /** In tokens from the document to its issuer. */
    private static final int FARTHEST = 6;

    /** The issuer that the phrase names, or words of issuing behind it do; null when neither tells. */
    @Nullable
    NounPhrase issuer(Passage passage, NounPhrase document) {
        for (int i = document.from() + 1; i < document.to(); i++) {
            NounPhrase body = body(passage, i);
            if (body != null) {
                return body;
            }
        }
        NounPhrase body = afterPreposition(passage, document);
        return body == null ? afterVerb(passage, document) : body;
    }

    /** The report in "the summary of the report", a part of it that says what it says; null for no such phrase. */
    @Nullable
    NounPhrase whole(Passage passage, NounPhrase document) {
        int second = document.from() + 1;
        boolean part = second < document.to()
                && !passage.word(document.from()).article()
                && passage.word(second).article()
                && passage.is(second, WordClass.DOCUMENT);
        NounPhrase whole = part ? phrases.at(passage, second, document.to(), Set.of()) : null;
        return whole != null && whole.kind() == NounPhrase.Kind.DOCUMENT ? whole : null;
    }

    /** "The yearly report issued by the bank", "… of the bank": a body after a preposition, apart or joined to it. */
    private @Nullable NounPhrase afterPreposition(Passage passage, NounPhrase document) {
        int limit = Math.min(passage.sentenceEnd(document.from()), document.to() + FARTHEST);
        for (int i = document.to(); i < limit; i++) {
            NounPhrase issuer = passage.is(i, WordClass.ORIGIN) && i + 1 < limit ? body(passage, i + 1) : null;
            if (issuer != null) {
                return issuer;
            }
            if (endsPhrase(passage, i)) {
                return null;
            }
            boolean joined = !passage.word(i).preposition().isEmpty() && passage.is(i, WordClass.BODY);
            issuer = joined ? body(passage, i) : null;
            if (issuer != null) {
                return issuer;
            }
        }
        return null;
    }

    /** Whether what follows is no longer told of the document. */
    private static boolean endsPhrase(Passage passage, int i) {
        boolean tells =
                passage.is(i, WordClass.VERB) && !passage.word(i).article() && !passage.is(i + 1, WordClass.ORIGIN);
        return tells || passage.is(i, WordClass.COMPLEMENTIZER) || passage.mark(i) == Marks.Kind.COMMA;
    }

    /** "A report issued the bank", as the verb goes before its subject. */
    private @Nullable NounPhrase afterVerb(Passage passage, NounPhrase document) {
        int verb = document.to();
        boolean issued = verb + 1 < passage.sentenceEnd(document.from()) && passage.is(verb, WordClass.VERB);
        return issued ? body(passage, verb + 1) : null;
    }

    private @Nullable NounPhrase body(Passage passage, int i) {
        NounPhrase phrase = passage.isWord(i) ? phrases.at(passage, i, passage.sentenceEnd(i), Set.of()) : null;
        return phrase != null && phrase.kind() == NounPhrase.Kind.BODY ? phrase : null;
    }
}
