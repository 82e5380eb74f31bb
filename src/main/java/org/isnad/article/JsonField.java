package org.isnad.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What crawlers tell of an article, and the names they give it, the surest first. */
enum JsonField {
    ID("id"),
    TITLE("title", "headline"),
    TEXT("text", "content", "body", "maintext", "articleBody"),
    URL("url"),
    DATE(
            "date",
            "date_published",
            "datePublished",
            "published",
            "published_at",
            "publishedAt",
            "date_publish",
            "date_extracted"),
    PUBLISHER("source", "publisher", "source_domain", "site"),
    AUTHOR("author", "authors"),
    LANGUAGE("language", "lang"),
    /** A list of articles, as news interfaces answer, in an object that is none itself. */
    ARTICLES("articles");

    private static final Map<String, Name> NAMES = index();

    private final List<String> names;

    JsonField(String... names) {
        this.names = List.of(names);
    }

    /**
     * A name of a member.
     *
     * @param field what it tells
     * @param rank  its place among the names of that field, from 0
     */
    record Name(JsonField field, int rank) {

        /** What a member of that name tells; null when nothing that is read. */
        static @Nullable Name of(String member) {
            return NAMES.get(member);
        }
    }

    List<String> names() {
        return names;
    }

    private static Map<String, Name> index() {
        Map<String, Name> index = new HashMap<>();
        for (JsonField field : values()) {
            for (int rank = 0; rank < field.names.size(); rank++) {
                index.put(field.names.get(rank), new Name(field, rank));
            }
        }
        return index;
    }
}
