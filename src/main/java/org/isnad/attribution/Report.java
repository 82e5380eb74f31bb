package org.isnad.attribution;

import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Range;

/**
 * That someone is said to have said something; with the words, it makes a {@link Claim}.
 *
 * @param rule    the rule that saw it
 * @param cue     the reporting words
 * @param act     the local name of the speech act
 * @param speaker who spoke
 */
record Report(Rule rule, Range cue, String act, Speaker speaker) {

    /** The act of which no more is told than that something was said. */
    static final String SAY = "say";

    /** One that tells nothing of the speech act. */
    static Report plain(Rule rule, Range cue, NounPhrase speaker) {
        return new Report(rule, cue, SAY, new Speaker.Overt(speaker));
    }
}
