package org.isnad.article;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.regex.Pattern;
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

    /** NUL and halves of characters, which references such as {@code &#xD800;} and JSON within a page make. */
    private static final Pattern NO_CHARACTER = Pattern.compile("[\\x{0}\\p{Cs}]");

    Draft {
        title = sound(title);
        text = sound(text);
        url = url == null ? null : sound(url);
        publisher = publisher == null ? null : sound(publisher);
        authors = authors.stream().map(Draft::sound).toList();
    }

    /** The text with U+FFFD for what no store gives back as it was, as browsers show it. */
    private static String sound(String text) {
        return NO_CHARACTER.matcher(text).replaceAll("\uFFFD");
    }

    Article article(String id) {
        return articleAt(id, url);
    }

    /** The article as it was found at an address, whatever the page says of its own. */
    Article articleAt(String id, @Nullable String url) {
        return new Article(id, language, title, text, url, publisher, published, authors);
    }
}
