package org.isnad.article;

/** What reading a file came to, in the order of reading: an article, or the reason why there is none. */
public sealed interface Input permits Input.Found, Fault {

    /** Where it was found: a path, then an entry, a record and a line where there are such. */
    String where();

    /**
     * An article.
     *
     * @param article the article
     * @param where   for messages
     * @param bytes   how many bytes of all files have been read up to it, as {@link ArticleReader#bytes} counts them
     */
    record Found(Article article, String where, long bytes) implements Input {}
}
