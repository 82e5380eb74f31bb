package org.isnad.spark;

import java.io.Serializable;
import java.time.temporal.Temporal;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Fault;
import org.isnad.article.Input;
import org.jspecify.annotations.Nullable;

/** What reading the input came to, as it travels to where it is extracted. */
sealed interface Met extends Serializable {

    /** Where it was found, for messages. */
    String where();

    /** An article; see {@link Article} for its parts. */
    record Raw(
            String where,
            String id,
            String language,
            String title,
            String text,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable Temporal published,
            List<String> authors)
            implements Met {

        Article article() {
            return new Article(id, language, title, text, url, publisher, published, authors);
        }
    }

    /** No article; see {@link Fault} for its parts. */
    record Broken(String what, String where, String advice) implements Met {}

    static Met of(Input input, String tellsWhere) {
        return switch (input) {
            case Fault fault -> new Broken(fault.what(), tellsWhere, fault.advice());
            case Input.Found(Article a, String where, long bytes) ->
                new Raw(
                        tellsWhere,
                        a.id(),
                        a.language(),
                        a.title(),
                        a.text(),
                        a.url(),
                        a.publisher(),
                        a.published(),
                        a.authors());
        };
    }
}
