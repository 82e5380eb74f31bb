package org.isnad.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.Passage;

/** "…, according to X": tells who handed on the claims beside which such words stand. */
final class Citations {

    /** Words are handed on from mouth to mouth so often and no more; a list of sources is no chain. */
    private static final int MOST_RELAYS = 10;

    private final Passage passage;
    private final Sources sources;
    private final List<Claim> claims;
    /** The positions in {@link #claims} of those that begin before the token now looked at. */
    private final NavigableSet<Integer> begun = new TreeSet<>();

    private Citations(Passage passage, Sources sources, List<Claim> claims) {
        this.passage = passage;
        this.sources = sources;
        this.claims = new ArrayList<>(claims);
    }

    /** The same claims, in the order of their cues, with whom the passage cites for them. */
    static List<Claim> of(Passage passage, Sources sources, List<Claim> claims) {
        Citations citations = new Citations(passage, sources, claims);
        citations.sweep();
        return citations.claims;
    }

    private void sweep() {
        Iterator<Integer> byStart = IntStream.range(0, claims.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> claims.get(i).start()))
                .iterator();
        Integer next = byStart.hasNext() ? byStart.next() : null;
        for (int at = 0; at < passage.size(); at++) {
            while (next != null && claims.get(next).start() <= at) {
                begun.add(next);
                next = byStart.hasNext() ? byStart.next() : null;
            }
            if (passage.is(at, WordClass.SOURCE)) {
                cite(at);
            }
        }
    }

    /** Gives the source at token {@code at} to the last claim beside it, unless it is the cue of one. */
    private void cite(int at) {
        for (int i : begun.descendingSet()) {
            Claim claim = claims.get(i);
            boolean itself = claim.cue().from() <= at && at < claim.cue().to();
            boolean elsewhere = claim.cue().from() < passage.sentenceStart(at);
            if (itself || elsewhere) {
                return;
            }
            if (isBeside(claim, at)) {
                Source source = claim.relays().size() < MOST_RELAYS ? sources.at(passage, at) : null;
                if (source != null && !isSpeaker(claim, source.phrase())) {
                    claims.set(i, handedOn(claim, source.phrase(), passage.is(at, WordClass.CITING)));
                }
                return;
            }
        }
    }

    private boolean isBeside(Claim claim, int at) {
        return passage.sentenceStart(claim.cue().from()) == passage.sentenceStart(at)
                && claim.rule().shape() != Rule.Shape.SOURCE_LAST
                && claim.start() < at
                && (at < claim.content().from() || at >= claim.content().to());
    }

    /** An outlet that cites a source hands on what the source says; anyone else's words a source hands on. */
    private Claim handedOn(Claim claim, NounPhrase source, boolean citing) {
        List<NounPhrase> relays = new ArrayList<>(claim.relays());
        if (claim.speaker() instanceof Speaker.Overt overt && (citing || isOutletOf(source, overt.phrase()))) {
            relays.addFirst(overt.phrase());
            return claim.withRelays(relays).withSpeaker(new Speaker.Overt(source));
        }
        relays.add(source);
        return claim.withRelays(relays);
    }

    private boolean isOutletOf(NounPhrase source, NounPhrase speaker) {
        return passage.is(speaker.from(), WordClass.OUTLET)
                && !passage.is(source.from(), WordClass.OUTLET)
                && source.kind() != NounPhrase.Kind.DOCUMENT;
    }

    private boolean isSpeaker(Claim claim, NounPhrase phrase) {
        return claim.speaker() instanceof Speaker.Overt overt
                && (overt.phrase().from() == phrase.from() || isSameDocument(overt.phrase(), phrase));
    }

    /** Whether the source is the document whose summary, or which itself, is the speaker. */
    private boolean isSameDocument(NounPhrase speaker, NounPhrase source) {
        boolean documents = speaker.kind() == NounPhrase.Kind.DOCUMENT && source.kind() == NounPhrase.Kind.DOCUMENT;
        String noun = passage.word(source.from()).bare();
        for (int i = speaker.from(); i < speaker.to() && documents; i++) {
            if (passage.word(i).bare().equals(noun)) {
                return true;
            }
        }
        return false;
    }
}
