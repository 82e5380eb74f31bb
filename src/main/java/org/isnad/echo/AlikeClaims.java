package org.isnad.echo;

import java.io.Serializable;

/**
 * Two claims that are alike.
 *
 * @param one          the name of the first of them by name
 * @param article      the article of {@code one}
 * @param other        the name of the second
 * @param otherArticle the article of {@code other}
 * @param inOrder      whether {@code one} was told before {@code other}
 * @param score        0..1
 */
public record AlikeClaims(
        String one, String article, String other, String otherArticle, boolean inOrder, double score)
        implements Serializable {

    /** The same as an echo. */
    public Echo echo() {
        return inOrder ? new Echo(other, one, score) : new Echo(one, other, score);
    }
}
