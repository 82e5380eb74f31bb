package org.isnad.spark;

import java.io.Serializable;

/**
 * Brings all articles of one id together, in the order of the input.
 *
 * @param id    of an article, or of a fault the place where it was met
 * @param place where it stands
 */
record ArticleKey(String id, Place place) implements Serializable, Comparable<ArticleKey> {

    @Override
    public int compareTo(ArticleKey that) {
        int byId = id.compareTo(that.id);
        return byId != 0 ? byId : place.compareTo(that.place);
    }
}
