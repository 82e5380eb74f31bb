package org.isnad.attribution;

import org.isnad.language.Cue;
import org.isnad.language.WordClass;
import org.isnad.mention.Passage;
import org.isnad.text.Token;

/** Whether a word that may be a cue is one where it stands. */
final class CueConditions {

    private CueConditions() {}

    /** Whether the word is a cue where it stands: a verb is none after a preposition, nor when it is denied. */
    static boolean mayBeCue(Passage passage, Cue cue, int at) {
        if (cue.kind() == Cue.Kind.PAST && bearsForeignHamza(passage, cue, at)) {
            return false;
        }
        if (cue.limits().equals(Cue.RELAY)
                || passage.is(at, WordClass.NO_COMPLEMENTIZER_AFTER)
                        && passage.is(at + 1, WordClass.COMPLEMENTIZER)) {
            return false;
        }
        if (cue.kind() == Cue.Kind.PARTICIPLE) {
            return at == 0
                    || !passage.is(at - 1, WordClass.PREPOSITION)
                            && !passage.is(at - 1, WordClass.BEING)
                            && passage.token(at - 1).kind() != Token.Kind.NUMBER;
        }
        if (cue.kind() == Cue.Kind.NOUN) {
            return true;
        }
        if (cue.kind() == Cue.Kind.PAST
                && passage.is(at - 1, WordClass.PLAIN_COMPLEMENTIZER)
                && !passage.is(at - 2, WordClass.NO_COMPLEMENTIZER_AFTER)) {
            return false;
        }
        if (at > 0
                && (passage.is(at - 1, WordClass.PREPOSITION)
                        || passage.is(at - 1, WordClass.NEGATION)
                        || passage.is(at - 1, WordClass.QUANTIFIER))) {
            return false;
        }
        return !cue.limits().equals(Cue.START)
                || startsClause(passage, at)
                || cue.frames().contains(Cue.THAT) && passage.is(at + 1, WordClass.COMPLEMENTIZER);
    }

    /**
     * Whether the word is spelled with a sign on its first letter that the cue's own spelling lacks: then it is another
     * form, such as a first person.
     */
    private static boolean bearsForeignHamza(Passage passage, Cue cue, int at) {
        char written = passage.text().charAt(passage.token(at).span().start());
        char own = cue.lemma().charAt(0);
        return written != own && own == passage.token(at).folded().charAt(0);
    }

    private static boolean startsClause(Passage passage, int at) {
        return at == passage.sentenceStart(at)
                || !passage.isWord(at - 1)
                || passage.is(at - 1, WordClass.CONNECTOR)
                || passage.is(at - 1, WordClass.BEING);
    }

    /** Without a subject, a verb that is also an everyday noun is one only where a clause may start. */
    static boolean mayDrop(Passage passage, Rule rule, Cue cue, int at) {
        boolean ofAnyone = cue.isVerb() && passage.is(at - 1, WordClass.RELATIVE) && !passage.is(at - 1, WordClass.CONNECTOR);
        if (isImpersonal(passage, at) || ofAnyone) {
            return false;
        }
        boolean set = at == passage.sentenceStart(at) || !passage.isWord(at - 1);
        boolean connected = !set
                && startsClause(passage, at)
                && (at - 1 == passage.sentenceStart(at)
                        || !passage.isWord(at - 2)
                        || !passage.is(at - 1, WordClass.CONNECTOR));
        return switch (rule.leader()) {
            case OBJECT -> !passage.is(at, WordClass.PREPOSITION) && (set || (cue.isVerb() ? connected : cue.adverbial()));
            case PREPOSITION -> !cue.isVerb() || startsClause(passage, at);
            case THAT, QUOTE, NONE -> true;
        };
    }

    /** A verb in the present without a subject at the start of a sentence tells no source: "it is said that". */
    private static boolean isImpersonal(Passage passage, int at) {
        return passage.is(at, WordClass.IMPERSONAL) && startsClause(passage, at);
    }
}
