package org.isnad.link;

import java.io.Serializable;

/**
 * What a researcher has decided of two names, for good.
 *
 * @param one   the id of one, the lesser of the two
 * @param other the id of the other
 * @param same  whether they are one actor's; else they are not, whatever speaks for it
 * @param who   the name of whoever decided
 * @param when  the time, as ISO 8601 with offset
 */
public record Decision(String one, String other, boolean same, String who, String when)
        implements Comparable<Decision>, Serializable {

    /** @throws IllegalArgumentException when both are the same */
    public Decision {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("a decision is about two actors in order: " + one + ", " + other);
        }
    }

    /** A decision about two in whichever order. */
    public static Decision of(String one, String other, boolean same, String who, String when) {
        return one.compareTo(other) < 0
                ? new Decision(one, other, same, who, when)
                : new Decision(other, one, same, who, when);
    }

    /** Whether it is about these two. */
    public boolean isAbout(String a, String b) {
        return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
    }

    @Override
    public int compareTo(Decision that) {
        int byOne = one.compareTo(that.one);
        return byOne != 0 ? byOne : other.compareTo(that.other);
    }
}
