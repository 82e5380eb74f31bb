package org.isnad.attribution;

import java.util.List;
import org.isnad.language.Cue;
import org.isnad.mention.NounPhrase;
import org.jspecify.annotations.Nullable;

/** Who a claim is ascribed to, as its sentence tells. */
public sealed interface Speaker {

    /**
     * Named, described or titled at the claim.
     *
     * @param phrase the words for the speaker, or for the first of several
     * @param others those who speak together with it, in order; most often none
     */
    record Overt(NounPhrase phrase, List<NounPhrase> others) implements Speaker {

        public Overt {
            others = List.copyOf(others);
        }

        Overt(NounPhrase phrase) {
            this(phrase, List.of());
        }
    }

    /**
     * Left out, as a verb that continues allows.
     *
     * @param cue    the word whose form tells gender and number
     * @param beside the noun phrase right before a participle, which may be its subject; null when there is none
     */
    record Dropped(Cue cue, @Nullable NounPhrase beside) implements Speaker {}
}
