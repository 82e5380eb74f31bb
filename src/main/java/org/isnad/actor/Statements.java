package org.isnad.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.attribution.Circumstances;
import org.isnad.attribution.Claim;
import org.isnad.attribution.SaidOn;
import org.isnad.attribution.Speaker;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** States what the linked claims of an article say, with everything that the words around them tell. */
record Statements(Minter minter, Knowledge knowledge, Places places, NounPhrases phrases) {

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
        OfficeNamed office = office(linked);
        Identity first = identity(speaker.member(), office);
        return new Statement(
                read.field(),
                claim.span(),
                passage.span(claim.cue().from(), claim.cue().to()),
                passage.string(claim.cue().from(), claim.cue().to()),
                claim.act(),
                claim.mode(),
                speakers(first, speaker.others()),
                overt == null ? null : passage.string(overt.from(), overt.to()),
                speaker.member().role(),
                office,
                via,
                addressee == null ? null : minter.known(passage, addressee),
                addressee == null ? null : passage.string(addressee.from(), addressee.to()),
                circumstances.medium(),
                linked.said(),
                places.in(passage, claim.content()),
                within,
                claim.rule().name(),
                Confidence.of(passage, claim, speaker, nesting.holdsAnother(claim)),
                first.why() == null ? speaker.evidence() : speaker.evidence() + "; " + first.why());
    }

    /** The office by which the first speaker is called; with its holder when the speaker is not named besides. */
    private @Nullable OfficeNamed office(Linked linked) {
        Member member = linked.speaker().member();
        boolean named = member.kind() != Actor.Kind.UNNAMED;
        String title = named || member.role() != null ? member.role() : member.label();
        Office office = title == null ? null : knowledge.offices().titled(title);
        if (office == null) {
            return null;
        }
        SaidOn said = named ? null : linked.said();
        Tenure tenure = said == null ? null : knowledge.offices().at(office, Period.of(said.value()));
        return new OfficeNamed(office, title, tenure);
    }

    /** Who a speaker is: of an office without a name its holder then. */
    private Identity identity(Member speaker, @Nullable OfficeNamed office) {
        Actor holder = office == null || office.tenure() == null
                ? null
                : knowledge.actor(office.tenure().person());
        return holder == null
                ? minter.identity(speaker)
                : new Identity(
                        minter.met(holder, office.title()),
                        "held the office then: " + holder.label().text());
    }

    private List<Actor> speakers(Identity first, List<Member> others) {
        Stream<Identity> rest = others.stream().map(minter::identity);
        return Stream.concat(Stream.of(first), rest)
                .map(Identity::actor)
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
