package org.isnad.attribution;

import java.util.List;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.text.Span;

/**
 * What one sentence reports someone to have said, before it is known who that is. Ranges are tokens of its passage.
 *
 * @param rule    the rule that saw it
 * @param cue     the reporting words
 * @param act     the local name of the speech act
 * @param speaker who said it
 * @param content the words said
 * @param span    the same in chars; starts inside a token when a preposition is written together with the first word
 * @param mode    whose words they are
 * @param relays  who handed it on, the nearest to the reader first
 */
public record Claim(
        Rule rule,
        Range cue,
        String act,
        Speaker speaker,
        Range content,
        Span span,
        Mode mode,
        List<NounPhrase> relays) {

    public Claim {
        relays = List.copyOf(relays);
    }

    /** Where the claim with its cue begins. */
    int start() {
        return Math.min(cue.from(), content.from());
    }

    /** Whether the cue of {@code other} stands among the words of this claim. */
    public boolean tells(Claim other) {
        return content.from() <= other.cue.from() && other.cue.from() < content.to();
    }

    Claim withContent(Range range, Span chars, Mode newMode) {
        return new Claim(rule, cue, act, speaker, range, chars, newMode, relays);
    }

    Claim withSpeaker(Speaker other) {
        return new Claim(rule, cue, act, other, content, span, mode, relays);
    }

    Claim withRelays(List<NounPhrase> all) {
        return new Claim(rule, cue, act, speaker, content, span, mode, all);
    }
}
