package org.isnad.actor;

/** How much an article tells of a speaker, and which share of such speakers is right. */
enum Standing {
    /** An authority file knows the name. */
    KNOWN(0.98),
    /** A person to whom the article gives a title. */
    TITLED_PERSON(0.96),
    PERSON(0.92),
    BODY(0.87),
    /** Somebody without a name. */
    DESCRIBED(0.85),
    /** Somebody without a name who bears a title: as a rule the name stands elsewhere. */
    TITLE_ONLY(0.74),
    /** One word, more often part of a name or no name than a name. */
    ONE_WORD(0.41);

    private final double share;

    Standing(double share) {
        this.share = share;
    }

    static Standing of(Member member) {
        if (member.known() != null) {
            return KNOWN;
        }
        boolean titled = member.role() != null;
        boolean brief = member.words().size() == 1;
        return switch (member.kind()) {
            case UNNAMED -> titled ? TITLE_ONLY : DESCRIBED;
            case PERSON -> titled ? TITLED_PERSON : brief ? ONE_WORD : PERSON;
            case ORGANIZATION, COUNTRY -> brief ? ONE_WORD : BODY;
        };
    }

    /** Between 0 and 1; measured as {@link Confidence} tells. */
    double share() {
        return share;
    }
}
