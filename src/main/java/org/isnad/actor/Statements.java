package org.isnad.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.attribution.Circumstances;
import org.isnad.attribution.Claim;
import org.isnad.attribution.Speaker;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** States what the linked claims of an article say, with everything that the words around them tell. */
record Statements(Minter minter, Places places, NounPhrases phrases) {

    /**
     * The statements of one field, by start.
     *
     * @param first the position that the first of them will have among all of the article
     */
    List<Statement> of(Linker.Read read, List<Linked> linked, Nesting nesting, int first) {
        for (Linked one : linked) {
            NounPhrase overt = overt(one.claim());
            if (overt != null) {
                minter.met(one.speaker().member(), read.passage(), overt);
            }
        }
        List<Linked> sorted = linked.stream()
                .sorted(Comparator.comparing(one -> one.claim().span()))
                .toList();
        int[] outers = Nesting.outers(sorted.stream().map(Linked::claim).toList());
        return IntStream.range(0, outers.length)
                .mapToObj(i -> statement(read, sorted.get(i), nesting, outers[i] < 0 ? outers[i] : first + outers[i]))
                .toList();
    }

    private Statement statement(Linker.Read read, Linked linked, Nesting nesting, int within) {
        Passage passage = read.passage();
        Claim claim = linked.claim();
        Resolved speaker = linked.speaker();
        List<Actor> via = via(passage, claim, speaker);
        Circumstances circumstances = Circumstances.of(passage, claim, phrases);
        NounPhrase addressee = circumstances.addressee();
        NounPhrase overt = overt(claim);
        return new Statement(
                read.field(),
                claim.span(),
                passage.span(claim.cue().from(), claim.cue().to()),
                passage.string(claim.cue().from(), claim.cue().to()),
                claim.act(),
                claim.mode(),
                speakers(speaker),
                overt == null ? null : passage.string(overt.from(), overt.to()),
                speaker.member().role(),
                via,
                addressee == null ? null : minter.known(passage, addressee),
                addressee == null ? null : passage.string(addressee.from(), addressee.to()),
                circumstances.medium(),
                linked.said(),
                places.in(passage, claim.content()),
                within,
                claim.rule().name(),
                Confidence.of(passage, claim, speaker, nesting.holdsAnother(claim)),
                speaker.evidence());
    }

    private List<Actor> speakers(Resolved speaker) {
        return Stream.concat(Stream.of(speaker.member()), speaker.others().stream())
                .map(minter::actor)
                .distinct()
                .toList();
    }

    /** Who handed the claim on; a document hands on what the body that issued it says. */
    private List<Actor> via(Passage passage, Claim claim, Resolved speaker) {
        List<Actor> via = new ArrayList<>();
        claim.relays().forEach(relay -> via.add(minter.relay(passage, relay)));
        Resolved.Document document = speaker.document();
        if (document != null) {
            via.add(minter.document(document.passage(), document.phrase()));
        }
        return via;
    }

    private static @Nullable NounPhrase overt(Claim claim) {
        return claim.speaker() instanceof Speaker.Overt overt ? overt.phrase() : null;
    }
}
