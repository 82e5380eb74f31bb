package org.isnad.attribution;

/** Whose words a claim's text is. */
public enum Mode {
    /** The speaker's own, in quotation marks or after a colon. */
    DIRECT,
    /** The outlet's words for them. */
    INDIRECT,
    /** Indirect speech that holds quoted words. */
    MIXED
}
