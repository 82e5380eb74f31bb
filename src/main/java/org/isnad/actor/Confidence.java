package org.isnad.actor;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.attribution.Claim;
import org.isnad.attribution.Speaker;
import org.isnad.language.Cue;
import org.isnad.mention.Passage;

/**
 * How sure a claim is: the share of claims like it whose words and speaker are right. That is the precision of its
 * rule, times the share of speakers like its own that are right, times what each doubt leaves of it.
 *
 * <p>The shares were estimated on 144 news articles with claims marked by hand, as those that make what is right there
 * likeliest: of rules and of doubts about words from all claims, of speakers and of doubts about them from the claims
 * whose words are right; each drawn towards a guess by the weight of six claims, so that a rare case moves it little.
 */
final class Confidence {

    /** In tokens. */
    private static final int BRIEF = 4;
    /** In tokens. */
    private static final int LONG = 80;
    /** In tokens between a cue and the words. */
    private static final int FAR = 14;
    /** In tokens from the start of a sentence. */
    private static final int MIDWAY = 2;
    /** From here on, in tokens, a verb most often starts a clause of its own. */
    private static final int LATE = 15;

    private Confidence() {}

    /** Between 0 and 1, with two decimals; {@code tellsAnother}: whether the words hold another claim. */
    static double of(Passage passage, Claim claim, Resolved speaker, boolean tellsAnother) {
        double sure = claim.rule().confidence() * speaker.found().share();
        if (speaker.found() != Found.NOBODY) {
            sure *= Standing.of(speaker.member()).share();
        }
        Set<Doubt> doubts = ofWords(claim);
        if (tellsAnother) {
            doubts.add(Doubt.TELLS_ANOTHER);
        }
        if (claim.rule().cues().contains(Cue.Kind.PAST)) {
            doubts.addAll(ofVerb(passage, claim));
        }
        doubts.addAll(speaker.doubts());
        for (Doubt doubt : doubts) {
            sure *= doubt.share();
        }
        return Math.round(sure * 100) / 100.0;
    }

    private static Set<Doubt> ofWords(Claim claim) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        int size = claim.content().to() - claim.content().from();
        if (size <= BRIEF) {
            doubts.add(Doubt.BRIEF);
        }
        if (size > LONG) {
            doubts.add(Doubt.LONG);
        }
        if (claim.content().from() - claim.cue().to() > FAR) {
            doubts.add(Doubt.FAR_FROM_CUE);
        }
        return doubts;
    }

    /** What is doubtful of a finite verb by where it stands. */
    private static Set<Doubt> ofVerb(Passage passage, Claim claim) {
        int cue = claim.cue().from();
        int at = cue - passage.sentenceStart(cue);
        boolean speakerFirst =
                claim.speaker() instanceof Speaker.Overt overt && overt.phrase().from() < cue;
        if (speakerFirst) {
            return Set.of(Doubt.SPEAKER_FIRST);
        }
        return at >= MIDWAY && at < LATE ? Set.of(Doubt.MIDWAY) : Set.of();
    }
}
