package org.isnad.article;

/** How large one article may be, so that a hostile or damaged file ends as a fault and not in a lack of memory. */
final class Limits {

    /** Longest text of one article, in chars; twice the longest novels. */
    static final int TEXT_CHARS = 1 << 23;

    /** Largest page in plain text or HTML, in bytes. */
    static final int PAGE_BYTES = 1 << 24;

    /** How much of a stream is looked at to tell what it is, in bytes. */
    static final int HEAD_BYTES = 1 << 16;

    private Limits() {}
}
