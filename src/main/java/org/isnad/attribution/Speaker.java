package org.isnad.attribution;

import org.isnad.language.Cue;
import org.isnad.mention.NounPhrase;

/** Who a claim is ascribed to, as its sentence tells. */
public sealed interface Speaker {

    /**
     * Named, described or titled at the claim.
     *
     * @param phrase the words for the speaker
     */
    record Overt(NounPhrase phrase) implements Speaker {}

    /**
     * Left out, as a verb that continues allows.
     *
     * @param cue the word whose form tells gender and number
     */
    record Dropped(Cue cue) implements Speaker {}
}
