package org.isnad.attribution;

import java.util.Set;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Through what, and to whom, a claim was made, as the words between its cue and its content tell.
 *
 * @param medium    an outlet, or the occasion, as written; null when not said
 * @param addressee null when not said
 */
public record Circumstances(
        @Nullable String medium, @Nullable NounPhrase addressee) {

    private static final int LONGEST_MEDIUM = 4;

    /** Those of {@code claim}. */
    public static Circumstances of(Passage passage, Claim claim, NounPhrases phrases) {
        int from = claim.cue().to();
        int to = Math.min(claim.content().from(), passage.size());
        return from >= to ? new Circumstances(null, null) : in(passage, from, to, phrases, speakerOf(claim));
    }

    private static @Nullable NounPhrase speakerOf(Claim claim) {
        return claim.speaker() instanceof Speaker.Overt overt ? overt.phrase() : null;
    }

    private static Circumstances in(
            Passage passage, int from, int to, NounPhrases phrases, @Nullable NounPhrase speaker) {
        String medium = null;
        NounPhrase addressee = null;
        for (int i = from; i < to; i++) {
            if (speaker != null && i >= speaker.from() && i < speaker.to()) {
                continue;
            }
            String outlet = outlet(passage, i, to, phrases);
            if (outlet != null) {
                medium = outlet;
            } else if (medium == null && passage.is(i, WordClass.MEDIUM) && follows(passage, i)) {
                medium = medium(passage, i, to);
            }
            addressee = addressee == null ? addressee(passage, i, to, phrases) : addressee;
        }
        return new Circumstances(medium, addressee);
    }

    private static boolean follows(Passage passage, int i) {
        return passage.is(i - 1, WordClass.ASIDE)
                || !passage.word(i).preposition().isEmpty();
    }

    /** "to the paper X", "to «X»": the outlet that was spoken to. */
    private static @Nullable String outlet(Passage passage, int i, int to, NounPhrases phrases) {
        if (!passage.isWord(i)) {
            return null;
        }
        Quotation quotation = AddressedOutlet.at(passage, i, to);
        if (quotation != null) {
            return passage.string(quotation.open() + 1, quotation.close());
        }
        Word word = passage.word(i);
        if (word.preposition().isEmpty() || !word.is(WordClass.OUTLET)) {
            return null;
        }
        NounPhrase phrase = phrases.at(passage, i, to, Set.of());
        int end = phrase == null ? i + 1 : phrase.to();
        return passage.string(i, end).substring(word.preposition().length());
    }

    /** The noun of the occasion with its adjectives. */
    private static String medium(Passage passage, int i, int to) {
        int end = i + 1;
        while (end < Math.min(to, i + LONGEST_MEDIUM) && isAdjective(passage, end)) {
            end++;
        }
        return passage.string(i, end).substring(passage.word(i).preposition().length());
    }

    private static boolean isAdjective(Passage passage, int i) {
        Word word = passage.word(i);
        boolean like = word.isUnknown()
                || word.is(WordClass.MEDIUM)
                || word.is(WordClass.NOUN)
                || word.is(WordClass.ROLE)
                || word.is(WordClass.NATIONALITY);
        return passage.isWord(i)
                && like
                && !word.article()
                && word.preposition().isEmpty()
                && passage.cues(i).isEmpty();
    }

    /** "with the minister X", "to the journalists". */
    private static @Nullable NounPhrase addressee(Passage passage, int i, int to, NounPhrases phrases) {
        boolean with = passage.is(i, WordClass.COMPANY);
        boolean toPeople = passage.isWord(i)
                && !passage.word(i).preposition().isEmpty()
                && (passage.is(i, WordClass.ROLE) || passage.is(i, WordClass.UNNAMED_PERSON))
                && passage.word(i).article();
        int start = with ? i + 1 : i;
        if (!with && !toPeople || start >= to) {
            return null;
        }
        NounPhrase phrase = phrases.at(passage, start, to, Set.of());
        if (phrase == null && toPeople) {
            return NounPhrase.of(i, i + 1, NounPhrase.Kind.UNNAMED).agreeing(NounPhrase.Gender.EITHER, true);
        }
        return phrase == null || phrase.kind() == NounPhrase.Kind.DOCUMENT ? null : phrase;
    }
}
