package org.isnad.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.isnad.attribution.Claim;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.text.Span;

/**
 * Which claims of a passage are told among the words of others. Answers without comparing each with each, since a long
 * article without stops may hold thousands in one sentence.
 */
final class Nesting {

    /** How many claims have each token among their words. */
    private final int[] contents;
    /** How many have it among those of their words that follow the cue. */
    private final int[] told;
    /** How many cues start before each token. */
    private final int[] cuesBefore;

    /** @param size the number of tokens of the passage that the claims are of */
    Nesting(int size, List<Claim> claims) {
        contents = depths(size, claims, Claim::content);
        told = depths(size, claims, Nesting::afterCue);
        cuesBefore = new int[size + 1];
        claims.forEach(claim -> cuesBefore[claim.cue().from() + 1]++);
        Arrays.parallelPrefix(cuesBefore, Integer::sum);
    }

    private static Range afterCue(Claim claim) {
        int from = Math.max(claim.content().from(), claim.cue().from() + 1);
        return new Range(from, Math.max(from, claim.content().to()));
    }

    /** How many of the ranges hold each token. */
    private static int[] depths(int size, List<Claim> claims, Function<Claim, Range> range) {
        int[] depths = new int[size + 2];
        for (Claim claim : claims) {
            depths[range.apply(claim).from()]++;
            depths[range.apply(claim).to()]--;
        }
        Arrays.parallelPrefix(depths, Integer::sum);
        return depths;
    }

    /** Whether token {@code i} is a claim's, after its cue: whoever acts there acts in what was said. */
    boolean isTold(int i) {
        return told[i] > 0;
    }

    /** Whether the cue of {@code claim} stands among the words of another. */
    boolean isInside(Claim claim) {
        return contents[claim.cue().from()] > itself(claim);
    }

    /** Whether the cue of another stands among the words of {@code claim}. */
    boolean holdsAnother(Claim claim) {
        return cuesBefore[claim.content().to()] - cuesBefore[claim.content().from()] > itself(claim);
    }

    private static int itself(Claim claim) {
        return claim.tells(claim) ? 1 : 0;
    }

    /**
     * For each claim the position of the innermost that tells all of it, -1 for none.
     *
     * @param claims by span
     */
    static int[] outers(List<Claim> claims) {
        int[] outers = new int[claims.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < outers.length; i++) {
            Claim claim = claims.get(i);
            int start = claim.span().start();
            while (!open.isEmpty() && spanOf(claims, open.getLast()).end() <= start) {
                open.removeLast();
            }
            outers[i] = innermost(claims, open, claim);
            open.add(i);
        }
        return outers;
    }

    private static int innermost(List<Claim> claims, List<Integer> open, Claim claim) {
        for (int outer : open.reversed()) {
            if (spanOf(claims, outer).covers(claim.span()) && claims.get(outer).tells(claim)) {
                return outer;
            }
        }
        return -1;
    }

    private static Span spanOf(List<Claim> claims, int i) {
        return claims.get(i).span();
    }
}
