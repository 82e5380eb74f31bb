package org.isnad.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page that is not blank.
 *
 * @param text  as published, without white space around it
 * @param words for comparing
 * @param kind  what it seems to be by itself
 * @param rest  what the line says after its label: a headline, an outlet, an author, the paragraph after a date;
 *              empty when nothing
 * @param date  the date it tells; null when none
 */
record PageLine(String text, List<Folded.Word> words, Kind kind, String rest, DateText.@Nullable Found date) {

    enum Kind {
        /** Whole sentences. */
        PARAGRAPH,
        /** A headline, a caption, a menu, a heading between paragraphs. */
        SHORT,
        /** A paragraph that begins with a date of publication; the paragraph is the rest. */
        STAMPED,
        /** A date of publication, with its label. */
        DATE,
        /** Hardly more than a date. */
        DAY,
        /** Page furniture: menus, buttons, copyright, links. */
        FURNITURE,
        /** A dash or dot alone: the next line is a headline of another article. */
        BULLET,
        /** Who wrote a tweet, and when; the tweet stands before it. */
        TWEET,
        /** Headlines of other articles come next, or stand in the rest. */
        RELATED,
        /** The same; but another article may come whole. */
        ALSO,
        /** Whom the article is taken from. */
        CREDIT,
        /** Who wrote it. */
        BYLINE,
        /** A label whose next line is the outlet. */
        POSTED,
        /** Nothing after this is the article's. */
        END
    }

    /** Whether it is sentences of an article. */
    boolean isProse() {
        return kind == Kind.PARAGRAPH || kind == Kind.STAMPED;
    }

    /** The words alone. */
    List<String> plain() {
        return words.stream().map(Folded.Word::text).toList();
    }
}
