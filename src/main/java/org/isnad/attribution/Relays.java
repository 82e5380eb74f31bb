package org.isnad.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Sees claims of the shape {@link Rule.Shape#RELAY}: "the agency quoted an official as saying …". */
final class Relays {

    private static final int FARTHEST = 40;

    private final NounPhrases phrases;
    private final Leaders leaders;

    Relays(NounPhrases phrases, Leaders leaders) {
        this.phrases = phrases;
        this.leaders = leaders;
    }

    /** What {@code rule} sees with its cue at token {@code at}; null when it sees nothing. */
    @Nullable
    Claim match(Passage passage, Rule rule, int at) {
        Cue cue = passage.cues(at).stream()
                .filter(one -> one.limits().equals(Cue.RELAY))
                .findFirst()
                .orElse(null);
        if (cue == null) {
            return null;
        }
        int limit = passage.sentenceEnd(at);
        NounPhrase relay = phrases.at(passage, at + 1, limit, cue.frames());
        int from = relay == null ? at + 1 : relay.to();
        int preposition = next(passage, from, limit, cue.frames());
        if (preposition < 0) {
            return null;
        }
        NounPhrase speaker = phrases.at(passage, preposition + 1, limit, Set.of());
        if (speaker == null) {
            return null;
        }
        Lead lead = words(passage, cue, speaker.to(), limit);
        if (lead == null) {
            return null;
        }
        Report report = Report.plain(rule, new Range(at, at + 1), speaker);
        Claim claim = Contents.claim(passage, report, lead, limit, passage.mark(lead.at()) == Marks.Kind.COLON);
        return claim == null || relay == null ? claim : claim.withRelays(List.of(relay));
    }

    private static int next(Passage passage, int from, int limit, Set<String> frames) {
        for (int i = from; i < Math.min(limit, from + FARTHEST); i++) {
            if (frames.contains(passage.token(i).folded())) {
                return i;
            }
            if (passage.is(i, WordClass.COMPLEMENTIZER)) {
                return -1;
            }
        }
        return -1;
    }

    /** The words after "his saying", a complementizer, a colon or marks. */
    private @Nullable Lead words(Passage passage, Cue cue, int from, int limit) {
        int start = from;
        for (int i = from; i < Math.min(limit, from + FARTHEST); i++) {
            if (passage.is(i, WordClass.RELAY_SAID)) {
                start = i + 1;
                break;
            }
        }
        Lead that = leaders.find(passage, Rule.Leader.THAT, cue, start, limit);
        Lead quote = leaders.find(passage, Rule.Leader.QUOTE, cue, start, limit);
        if (that != null && (quote == null || that.at() <= quote.at() + 2)) {
            return quote != null && quote.at() < that.at() && passage.mark(quote.at()) != Marks.Kind.COLON
                    ? quote
                    : that;
        }
        return quote;
    }
}
