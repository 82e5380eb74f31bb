package org.isnad.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published article. Title and text are exactly what every span of its claims points into.
 *
 * @param id        the record's own id, else the file's name without its extension; {@code id#2}, {@code id#3} … for
 *                  further articles found in one file; never blank
 * @param language  a BCP 47 tag such as {@code ar}
 * @param title     the headline; empty when the article has none
 * @param text      the body; never blank; paragraphs are separated by line feeds
 * @param url       where it was published, as given; null when unknown
 * @param publisher the outlet, as given; null when unknown
 * @param published when it was published: a {@link LocalDate}, {@link LocalDateTime} or {@link OffsetDateTime};
 *                  null when unknown
 * @param authors   as given; may be empty
 */
public record Article(
        String id,
        String language,
        String title,
        String text,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable Temporal published,
        List<String> authors) {

    /** Which of an article's two texts a span points into. */
    public enum Field {
        /** {@link Article#title()} */
        TITLE,
        /** {@link Article#text()} */
        TEXT
    }

    /** @throws IllegalArgumentException for a blank id or text, or a {@code published} of another type */
    public Article {
        if (id.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("an article needs an id and a text");
        }
        if (published != null
                && !(published instanceof LocalDate
                        || published instanceof LocalDateTime
                        || published instanceof OffsetDateTime)) {
            throw new IllegalArgumentException("not a date of publication: " + published);
        }
        authors = List.copyOf(authors);
    }

    /** The text that spans of {@code field} point into. */
    public String in(Field field) {
        return field == Field.TITLE ? title : text;
    }

    /** The day of publication as the outlet wrote it; null when unknown. */
    public @Nullable LocalDate day() {
        return switch (published) {
            case null -> null;
            case LocalDate day -> day;
            case LocalDateTime time -> time.toLocalDate();
            case OffsetDateTime time -> time.toLocalDate();
            default -> throw new IllegalStateException();
        };
    }
}
