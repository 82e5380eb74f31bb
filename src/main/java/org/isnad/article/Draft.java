package org.isnad.article;

import java.time.temporal.Temporal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a page tells it, before it has an id; the components are those of {@link Article}.
 */
record Draft(
        String language,
        String title,
        String text,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable Temporal published,
        List<String> authors) {

    Article article(String id) {
        return new Article(id, language, title, text, url, publisher, published, authors);
    }
}
