package org.isnad.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * One stream that may hold articles: a file or an entry of an archive.
 *
 * @param where for messages
 * @param name  the file's or entry's own name, without folders
 * @param in    its bytes; the reader of the source closes nothing
 * @param sink  takes what is found
 * @param bytes how many bytes of all files have been read so far
 */
record Source(String where, String name, InputStream in, Consumer<Input> sink, LongSupplier bytes) {

    private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.[A-Za-z][A-Za-z0-9]{0,5}$");

    /** The same place with other bytes, such as what gzip had packed. */
    Source unpacked(InputStream content, String contentName) {
        return new Source(where, contentName, content, sink, bytes);
    }

    void found(Article article, String place) {
        sink.accept(new Input.Found(article, place, bytes.getAsLong()));
    }

    void fault(String what, String place, String advice) {
        sink.accept(new Fault(what, place, advice));
    }

    /** The id of the article at a position (from 1) when the record itself has none. */
    String id(int position) {
        String stem = stem(name);
        return position == 1 ? stem : stem + "#" + position;
    }

    /** A file's name without its extension; the whole name where nothing else is left. */
    static String stem(String name) {
        String stem = EXTENSION.matcher(name).replaceFirst("");
        return stem.isBlank() ? name : stem;
    }

    /** All bytes, when they are no more than one article may have. */
    byte[] page() throws IOException {
        return page(in);
    }

    /** The same of any stream. */
    static byte[] page(InputStream in) throws IOException {
        byte[] page = in.readNBytes(Limits.PAGE_BYTES + 1);
        if (page.length > Limits.PAGE_BYTES) {
            throw new UnreadableException(
                    "a page of more than " + (Limits.PAGE_BYTES >> 20) + " MB is not one article",
                    "give one article a file, or JSON with one article an object");
        }
        return page;
    }
}
