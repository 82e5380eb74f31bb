package org.isnad.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.isnad.language.Cue;
import org.isnad.language.WordClass;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;

/**
 * Settles the claims seen in a passage: which end where the next begins, and which are told inside another.
 *
 * <p>Claims come in the order of their cues, so one whose words end before a cue has nothing to do with the claim there
 * or any later one; only those that are still open are looked at again.
 */
final class Arrangement {

    private final Passage passage;
    /** By the first token of their words, where no two begin, in the order of their cues. */
    private final SequencedMap<Integer, Claim> settled = new LinkedHashMap<>();
    /** Those among the settled whose words may hold the next cue. */
    private final List<Claim> open = new ArrayList<>();

    private Arrangement(Passage passage) {
        this.passage = passage;
    }

    /** Those of {@code seen} that stand, as far as each of them reaches. */
    static List<Claim> settle(Passage passage, List<Claim> seen) {
        Arrangement arrangement = new Arrangement(passage);
        seen.forEach(arrangement::take);
        return List.copyOf(arrangement.settled.values());
    }

    private void take(Claim claim) {
        int cue = claim.cue().from();
        open.removeIf(earlier -> earlier.content().to() <= cue);
        boolean sourceLast = claim.rule().shape() == Rule.Shape.SOURCE_LAST;
        boolean stands = !settled.containsKey(claim.content().from())
                && (sourceLast ? isFirstOfSentence(cue) : makesRoom(claim));
        if (stands) {
            settled.put(claim.content().from(), claim);
            open.add(claim);
        }
    }

    private boolean isFirstOfSentence(int cue) {
        Map.Entry<Integer, Claim> last = settled.lastEntry();
        return last == null || last.getValue().cue().from() < passage.sentenceStart(cue);
    }

    /** Cuts the claims beside which {@code claim} goes on; false when it cannot stand where it is told. */
    private boolean makesRoom(Claim claim) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Claim outer = open.get(i);
            if (!outer.tells(claim)) {
                continue;
            }
            if (!isSibling(outer, claim)) {
                if (!standsInside(claim)) {
                    return false;
                }
            } else if (startOf(claim) > outer.content().from() + 1) {
                Claim cut = Contents.cut(passage, outer, afterWords(claim));
                settled.put(cut.content().from(), cut);
                open.set(i, cut);
            } else if (outer.rule().leader() == Rule.Leader.THAT) {
                return false;
            } else {
                settled.remove(outer.content().from());
                open.remove(i);
            }
        }
        return true;
    }

    /** Whether the claim goes on beside the other rather than being told inside it. */
    private boolean isSibling(Claim outer, Claim claim) {
        int at = claim.cue().from();
        Quotation around = passage.around(at);
        boolean quotedByOuter = around != null
                && around.closed()
                && around.open() >= outer.content().from() - 1;
        if (quotedByOuter) {
            return false;
        }
        List<Cue> cues = passage.cues(at);
        boolean participle = cues.stream().anyMatch(cue -> cue.kind() == Cue.Kind.PARTICIPLE)
                && claim.speaker() instanceof Speaker.Dropped;
        return participle || cues.stream().anyMatch(Cue::isVerb) && !isSubordinate(claim) && followsConnector(claim);
    }

    /** "Because he fears …": a clause of the words around it, when nothing that only speech has shows otherwise. */
    private boolean isSubordinate(Claim claim) {
        return passage.is(startOf(claim) - 1, WordClass.SUBORDINATOR)
                && claim.speaker() instanceof Speaker.Dropped
                && !isLedLikeSpeech(claim);
    }

    private boolean followsConnector(Claim claim) {
        int before = startOf(claim) - 1;
        while (before > 0 && (passage.is(before, WordClass.BEING) || passage.is(before, WordClass.NEGATION))) {
            before--;
        }
        boolean background = before < startOf(claim) - 1 && Clauses.governs(passage, before - 1);
        return !background
                && (passage.is(before, WordClass.CONNECTOR) || passage.is(before, WordClass.OPENS_CLAUSE));
    }

    /** A claim told inside another must be unmistakable: its own speaker, and a leader that only speech has. */
    private boolean standsInside(Claim claim) {
        return claim.speaker() instanceof Speaker.Overt
                && (isLedLikeSpeech(claim) || passage.is(claim.content().from() - 1, WordClass.COMPLEMENTIZER));
    }

    private static boolean isLedLikeSpeech(Claim claim) {
        return claim.rule().leader() == Rule.Leader.THAT || claim.rule().leader() == Rule.Leader.QUOTE;
    }

    /** Where the words before a claim end: before "and had" of "and the paper had reported". */
    private int afterWords(Claim claim) {
        int start = startOf(claim);
        return passage.is(start - 1, WordClass.BEING) && passage.is(start - 2, WordClass.CONNECTOR)
                ? start - 1
                : start;
    }

    /** Where the clause of a claim begins: with its cue, or with a subject before it. */
    private static int startOf(Claim claim) {
        int cue = claim.cue().from();
        return claim.speaker() instanceof Speaker.Overt overt
                ? Math.min(cue, overt.phrase().from())
                : cue;
    }
}
