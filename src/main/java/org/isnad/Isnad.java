package org.isnad;

import java.util.List;
import org.isnad.actor.Authority;
import org.isnad.actor.Reading;
import org.isnad.article.Article;

/** Article in, reading out: the whole pipeline on one page. Immutable; any number of threads may share one. */
public final class Isnad {

    private Isnad() {}

    /** The reader of articles in one language, with what the authority files know. */
    public static Isnad of(String language, Authority authority) {
        return new Isnad();
    }

    /** What {@code article} says that others said. Never throws for any text. */
    public Reading read(Article article) {
        return new Reading(article, null, List.of(), List.of());
    }
}
