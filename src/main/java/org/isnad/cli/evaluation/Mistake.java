package org.isnad.cli.evaluation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim that was missed, given to somebody else, or is none.
 *
 * @param wanted what a person marked; null when it is none
 * @param told   what the store has; null when it was missed
 */
public record Mistake(
        Kind kind,
        String doc,
        @Nullable GoldClaim wanted,
        @Nullable FoundClaim told) {

    private static final int LONGEST = 90;

    /** What went wrong. */
    public enum Kind {
        /** Marked, but not in the store. */
        MISSED,
        /** Found, but given to another actor. */
        WRONG_ACTOR,
        /** In the store, but not marked. */
        SPURIOUS
    }

    static Mistake missed(GoldClaim wanted) {
        return new Mistake(Kind.MISSED, wanted.doc(), wanted, null);
    }

    static Mistake wrongActor(GoldClaim wanted, FoundClaim told) {
        return new Mistake(Kind.WRONG_ACTOR, wanted.doc(), wanted, told);
    }

    static Mistake spurious(FoundClaim told) {
        return new Mistake(Kind.SPURIOUS, told.doc(), null, told);
    }

    /** Article, actors and words in one line. */
    public String what() {
        String right = wanted == null ? "" : Objects.requireNonNullElse(wanted.actor(), "somebody");
        String wrong = told == null ? "" : told.speaker();
        String arrow = right.isEmpty() || wrong.isEmpty() ? "" : " <- ";
        String words = (wanted == null ? told.text() : wanted.claim()).replaceAll("\\s+", " ");
        String cut = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
        return doc + " | " + right + arrow + wrong + " | " + cut;
    }

    /** Which rule saw it, how sure it was, and how the speaker was found; empty for what was missed. */
    public String why() {
        return told == null ? "" : told.rule() + " " + told.confidence() + ": " + told.evidence();
    }
}
