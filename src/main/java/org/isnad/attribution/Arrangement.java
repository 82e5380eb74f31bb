package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Cue;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;

/**
 * Settles the claims seen in a passage: which end where the next begins, which are told inside another, and which only
 * tell who handed another on.
 */
final class Arrangement {

    private final Passage passage;
    private final Sources sources;
    private final List<Claim> settled = new ArrayList<>();

    Arrangement(Passage passage, Sources sources) {
        this.passage = passage;
        this.sources = sources;
    }

    List<Claim> settle(List<Claim> seen) {
        for (Claim claim : seen) {
            take(claim);
        }
        for (int i = 0; i < passage.size(); i++) {
            relay(i);
        }
        return settled;
    }

    private void take(Claim claim) {
        if (settled.stream()
                .anyMatch(other -> other.content().from() == claim.content().from())) {
            return;
        }
        if (claim.rule().shape() == Rule.Shape.SOURCE_LAST) {
            if (settled.stream().noneMatch(other -> sameSentence(other, claim))) {
                settled.add(claim);
            }
            return;
        }
        for (int i = settled.size() - 1; i >= 0; i--) {
            Claim outer = settled.get(i);
            if (!outer.tells(claim)) {
                continue;
            }
            if (isSibling(outer, claim)) {
                int end = startOf(claim);
                if (end > outer.content().from() + 1) {
                    settled.set(i, Contents.cut(passage, outer, end));
                } else if (outer.rule().leader() == Rule.Leader.THAT) {
                    return;
                } else {
                    settled.remove(i);
                }
            } else if (!standsInside(claim)) {
                return;
            }
        }
        settled.add(claim);
    }

    private boolean sameSentence(Claim other, Claim claim) {
        return passage.sentenceStart(other.cue().from())
                == passage.sentenceStart(claim.cue().from());
    }

    /** Whether the claim goes on beside the other rather than being told inside it. */
    private boolean isSibling(Claim outer, Claim claim) {
        int at = claim.cue().from();
        Quotation around = passage.around(at);
        if (around != null
                && around.closed()
                && around.open() >= outer.content().from() - 1) {
            return false;
        }
        List<Cue> cues = passage.cues(at);
        boolean participle = cues.stream().anyMatch(cue -> cue.kind() == Cue.Kind.PARTICIPLE)
                && claim.speaker() instanceof Speaker.Dropped;
        boolean verb = cues.stream().anyMatch(Cue::isVerb);
        int start = startOf(claim);
        boolean subordinate = passage.is(start - 1, WordClass.SUBORDINATOR)
                && claim.speaker() instanceof Speaker.Dropped
                && claim.rule().leader() != Rule.Leader.THAT
                && claim.rule().leader() != Rule.Leader.QUOTE;
        return participle || verb && !subordinate && followsConnector(start);
    }

    /** Where the clause of a claim begins: with its cue, or with a subject before it. */
    private static int startOf(Claim claim) {
        int cue = claim.cue().from();
        return claim.speaker() instanceof Speaker.Overt overt
                ? Math.min(cue, overt.phrase().from())
                : cue;
    }

    private boolean followsConnector(int at) {
        int before = at - 1;
        while (before > 0 && passage.is(before, WordClass.BEING)) {
            before--;
        }
        return before >= 0 && (passage.is(before, WordClass.CONNECTOR) || passage.is(before, WordClass.OPENS_CLAUSE));
    }

    /** A claim told inside another must be unmistakable: its own speaker, and a leader that only speech has. */
    private boolean standsInside(Claim claim) {
        return claim.speaker() instanceof Speaker.Overt
                && (claim.rule().leader() == Rule.Leader.THAT
                        || claim.rule().leader() == Rule.Leader.QUOTE
                        || passage.is(claim.content().from() - 1, WordClass.COMPLEMENTIZER));
    }

    /** "…, according to X": who handed on the claim that stands beside these words. */
    private void relay(int at) {
        if (!passage.is(at, WordClass.SOURCE)) {
            return;
        }
        for (int i = settled.size() - 1; i >= 0; i--) {
            Claim claim = settled.get(i);
            boolean itself = claim.cue().from() <= at && at < claim.cue().to();
            boolean beside = passage.sentenceStart(claim.cue().from()) == passage.sentenceStart(at)
                    && claim.start() < at
                    && (at >= claim.content().to() || at < claim.content().from());
            if (itself) {
                return;
            }
            if (beside && claim.rule().shape() != Rule.Shape.SOURCE_LAST) {
                Sources.Source source = sources.at(passage, at);
                if (source != null && !isSpeaker(claim, source.phrase())) {
                    settled.set(i, handedOn(claim, source.phrase(), passage.is(at, WordClass.CITING)));
                }
                return;
            }
        }
    }

    /** An outlet that cites a source hands on what the source says; anyone else's words a source hands on. */
    private Claim handedOn(Claim claim, NounPhrase source, boolean citing) {
        NounPhrase speaker = claim.speaker() instanceof Speaker.Overt overt ? overt.phrase() : null;
        boolean outlet = speaker != null
                && (citing
                        || passage.is(speaker.from(), WordClass.OUTLET)
                                && !passage.is(source.from(), WordClass.OUTLET)
                                && source.kind() != NounPhrase.Kind.DOCUMENT);
        List<NounPhrase> relays = new ArrayList<>();
        if (outlet) {
            relays.add(speaker);
        }
        relays.addAll(claim.relays());
        if (!outlet) {
            relays.add(source);
        }
        Claim handed = claim.withRelays(relays);
        return outlet ? handed.withSpeaker(new Speaker.Overt(source)) : handed;
    }

    private static boolean isSpeaker(Claim claim, NounPhrase phrase) {
        return claim.speaker() instanceof Speaker.Overt overt && overt.phrase().from() == phrase.from();
    }
}
