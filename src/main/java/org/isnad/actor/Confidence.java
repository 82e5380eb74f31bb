package org.isnad.actor;

import java.util.EnumSet;
import java.util.List;
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

    /** Between 0 and 1, with two decimals; {@code claims} are all of the passage. */
    static double of(Passage passage, Claim claim, SpeakerResolver.Resolved speaker, List<Claim> claims) {
        double sure = claim.rule().confidence() * speaker.found().share();
        if (speaker.found() != Found.NOBODY) {
            sure *= Standing.of(speaker.member()).share();
        }
        Set<Doubt> doubts = ofWords(passage, claim, claims);
        doubts.addAll(speaker.doubts());
        for (Doubt doubt : doubts) {
            sure *= doubt.share();
        }
        return Math.round(sure * 100) / 100.0;
    }

    private static Set<Doubt> ofWords(Passage passage, Claim claim, List<Claim> claims) {
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
        if (claims.stream().anyMatch(other -> other != claim && claim.tells(other))) {
            doubts.add(Doubt.TELLS_ANOTHER);
        }
        if (claim.rule().cues().contains(Cue.Kind.PAST)) {
            int at = claim.cue().from() - passage.sentenceStart(claim.cue().from());
            boolean first = claim.speaker() instanceof Speaker.Overt overt
                    && overt.phrase().from() < claim.cue().from();
            if (first) {
                doubts.add(Doubt.SPEAKER_FIRST);
            } else if (at >= MIDWAY && at < LATE) {
                doubts.add(Doubt.MIDWAY);
            }
        }
        return doubts;
    }
}
