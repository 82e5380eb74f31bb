package org.isnad.article;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one object of JSON as an article. Title and text stay exactly as they are in the record. */
final class JsonRecord {

    private final String language;
    private final DateText dates;

    /** @param language of articles that tell none */
    JsonRecord(String language, DateText dates) {
        this.language = language;
        this.dates = dates;
    }

    /**
     * Reads the object that the parser stands at the start of, to its end.
     *
     * @param id     for a record without one
     * @param nested reads a list of articles in the object
     * @return null when the object is but such a list
     * @throws UnreadableException when it is no article; the parser is then at its end all the same
     */
    @Nullable
    Article read(JsonParser parser, String id, JsonMembers.Nested nested) throws IOException {
        JsonMembers members = JsonMembers.read(parser, nested);
        if (members.isTooLarge()) {
            throw new UnreadableException("a JSON record too long for an article", "split it");
        }
        String text = String.join("\n", members.first(JsonField.TEXT));
        if (text.isBlank() && members.hasArticles()) {
            return null;
        } else if (text.isBlank()) {
            throw new UnreadableException(
                    "a JSON record without a text",
                    "give it a member named " + String.join(", ", JsonField.TEXT.names()));
        }
        return article(members, text, id);
    }

    private Article article(JsonMembers members, String text, String id) throws UnreadableException {
        String title = String.join("\n", members.first(JsonField.TITLE));
        Article article = new Article(
                Objects.requireNonNullElse(members.word(JsonField.ID), id),
                LanguageTag.of(members.word(JsonField.LANGUAGE), language),
                title,
                text,
                members.word(JsonField.URL),
                members.word(JsonField.PUBLISHER),
                members.all(JsonField.DATE)
                        .map(dates::read)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                members.all(JsonField.AUTHOR).map(String::strip).distinct().toList());
        check(article.id() + article.url() + article.publisher() + article.authors());
        check(title);
        check(text);
        return article;
    }

    /** No store can hold a NUL or half a character and give it back as it was. */
    private static void check(String text) throws UnreadableException {
        if (text.indexOf(0) >= 0) {
            throw new UnreadableException("a JSON record with a NUL character", "remove it from the text");
        } else if (text.indexOf(Charsets.BROKEN) >= 0) {
            throw new UnreadableException("a JSON record with bytes that are no text", "save the file as UTF-8");
        }
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw new UnreadableException(
                        "a JSON record with half a character (a lone surrogate)", "mend the program that wrote it");
            }
            i += Character.charCount(c);
        }
    }
}
