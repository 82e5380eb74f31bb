package org.isnad.actor;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.attribution.Claim;
import org.isnad.attribution.SaidOn;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.Passage;

/** Tells the speaker and the day of each claim of an article, passage by passage. */
final class ClaimSpeakers {

    private final Topics topics;
    private final SpeakerResolver resolver;
    private final SaidDates dates;

    ClaimSpeakers(Topics topics, SpeakerResolver resolver, SaidDates dates) {
        this.topics = topics;
        this.resolver = resolver;
        this.dates = dates;
    }

    /** The claims with their speakers, in the order of their cues. */
    List<Linked> of(Linker.Read read, Nesting nesting) {
        List<Linked> linked = new ArrayList<>();
        List<Claim> claims = read.claims();
        for (int i = 0; i <= read.passage().size(); i++) {
            if (i < read.passage().size()) {
                noteSubject(read.passage(), i, nesting);
            }
            while (linked.size() < claims.size()
                    && claims.get(linked.size()).cue().from() <= i) {
                linked.add(link(read, claims.get(linked.size()), nesting));
            }
        }
        return linked.stream().map(this::named).map(this::dated).toList();
    }

    private Linked named(Linked one) {
        return new Linked(one.claim(), resolver.named(one.speaker()), one.said());
    }

    private Linked dated(Linked one) {
        SaidOn said = one.said();
        return said == null
                ? one
                : new Linked(
                        one.claim(),
                        one.speaker(),
                        dates.ofOneOccasion(said, one.speaker().member()));
    }

    private void noteSubject(Passage passage, int i, Nesting nesting) {
        NounPhrase subject = nesting.isTold(i) ? null : topics.at(passage, i);
        NounPhrase hint = subject == null ? topics.hintAt(passage, i) : null;
        if (subject != null) {
            Member acting =
                    resolver.subject(passage, subject, passage.token(i).span().start());
            if (acting != null) {
                dates.acted(passage, i, acting);
            }
        } else if (hint != null) {
            resolver.hint(passage, hint);
        }
    }

    private Linked link(Linker.Read read, Claim claim, Nesting nesting) {
        Passage passage = read.passage();
        int position = read.field() == Article.Field.TITLE
                ? Integer.MAX_VALUE
                : passage.token(claim.cue().from()).span().start();
        Resolved speaker = resolver.resolve(passage, claim.speaker(), claim.cue().from(), position);
        if (!nesting.isInside(claim)) {
            resolver.turn(position, speaker);
        }
        return new Linked(claim, speaker, dates.of(passage, claim, speaker.member(), nesting::isTold));
    }
}
