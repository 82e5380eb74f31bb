package org.isnad.actor;

/** What makes a claim less sure, and by how much. */
enum Doubt {
    /** The words are too few for most claims. */
    BRIEF(0.85),
    /** The words run on for longer than most sentences. */
    LONG(0.86),
    /** The words start far behind their cue. */
    FAR_FROM_CUE(0.9),
    /** The verb of saying stands early in its sentence, yet does not start it. */
    MIDWAY(0.91),
    /** The speaker stands before the verb. */
    SPEAKER_FIRST(0.88),
    /** The words hold another claim. */
    TELLS_ANOTHER(0.8),
    /** The antecedent last spoke far back. */
    FAR_BACK(0.92),
    /** The antecedent has only acted, or only spoken, and once: the article may not be about it. */
    ONE_TURN(0.87),
    /** Since the antecedent spoke, the article has brought in another person whom the verb fits. */
    ANOTHER_SINCE(0.93);

    private final double share;

    Doubt(double share) {
        this.share = share;
    }

    /** The share of sureness that remains, between 0 and 1; measured as {@link Confidence} tells. */
    double share() {
        return share;
    }
}
