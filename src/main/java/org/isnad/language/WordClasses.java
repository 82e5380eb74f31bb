package org.isnad.language;

/**
 * A set of classes of words. It is asked many million times a build, so it is one number.
 *
 * @param bits one for each class, by its ordinal
 */
public record WordClasses(long bits) {

    /** The set of none. */
    static final WordClasses NONE = new WordClasses(0);

    /** The set of these. */
    public static WordClasses of(WordClass... some) {
        long bits = 0;
        for (WordClass one : some) {
            bits |= 1L << one.ordinal();
        }
        return new WordClasses(bits);
    }

    /** The set of all but these. */
    public static WordClasses allBut(WordClass... some) {
        return new WordClasses(~of(some).bits);
    }

    /** Whether this class is among them. */
    public boolean has(WordClass one) {
        return (bits & 1L << one.ordinal()) != 0;
    }

    /** Whether this class is among them, and no other. */
    public boolean areOnly(WordClass one) {
        return bits == 1L << one.ordinal();
    }

    /** Whether a class is among these and among the others. */
    public boolean meet(WordClasses others) {
        return (bits & others.bits) != 0;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return bits == 0;
    }

    /** Those of these that are also among the others. */
    WordClasses among(WordClasses others) {
        return new WordClasses(bits & others.bits);
    }

    /** These and the others. */
    WordClasses and(WordClasses others) {
        return new WordClasses(bits | others.bits);
    }
}
