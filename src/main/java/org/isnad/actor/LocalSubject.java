package org.isnad.actor;

import org.isnad.language.Cue;
import org.isnad.mention.NounPhrase.Gender;
import org.isnad.text.Span;

/**
 * A body that is the subject of a sentence, which only a later verb of the same sentence points back to.
 *
 * @param position the char at which its clause starts
 * @param gender   that of the words used
 */
record LocalSubject(Span sentence, int position, Member member, Gender gender) {

    /** Whether the verb at char {@code at} has it for its subject, as far as form and place tell. */
    boolean isSubjectOf(Cue cue, int at) {
        boolean agrees = gender == Gender.FEMININE ? cue.feminine() : !cue.feminine();
        return agrees && !cue.plural() && sentence.start() <= at && at < sentence.end();
    }
}
