package org.isnad.actor;

/** How the speaker of a claim was found, and which share of such speakers is right. */
enum Found {
    /** By the name at the claim. */
    NAMED(1),
    /** By a title that the article gave a person elsewhere. */
    TITLE(0.92),
    /** By a noun that an earlier phrase begins with. */
    SAME_NOUN(1),
    /** By words that say no more than that it is whom the article told of last. */
    SAME(1),
    /** As the body that issued a document. */
    ISSUED(1),
    /** By a description that fits nobody else. */
    DESCRIBED(1),
    /** As the last whom the form of a verb without a subject fits. */
    ANTECEDENT(1),
    /** As the subject of the sentence, which the form of a later verb fits. */
    SUBJECT(1),
    /** As the last who spoke, though the verb's form does not fit. */
    LAST_WHO_SPOKE(0.6),
    /** As the subject of an earlier clause that may be a name. */
    HINT(0.9),
    /** Not at all. */
    NOBODY(0.05);

    private final double share;

    Found(double share) {
        this.share = share;
    }

    /** Between 0 and 1; measured as {@link Confidence} tells. */
    double share() {
        return share;
    }
}
