package org.isnad.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.isnad.language.LanguagePack;

/**
 * Reads articles from files of many formats, told by their content: page dumps in plain text, JSON (an object, an
 * array, or objects one a line), HTML, web archives (WARC), each also in gzip or zip. Nothing is lost in silence: every
 * file is at least one article or one fault. No more than one article is held in memory. Immutable; any number of
 * threads may share one.
 */
public final class ArticleReader {

    /** How much of a file is looked at to tell what it is, in bytes. */
    public static final int HEAD_BYTES = Limits.HEAD_BYTES;

    private final Content content;
    private final Archive archive;

    private ArticleReader(LanguagePack pack) {
        this.content = Content.of(pack);
        this.archive = new Archive(content);
    }

    /** A reader that knows the page furniture, months and character sets of one language. */
    public static ArticleReader of(LanguagePack pack) {
        return new ArticleReader(pack);
    }

    /**
     * Reads all that is in {@code paths}, directories with what is below them in the order of names.
     *
     * @param sink takes each article and each fault as it is met, on the calling thread; what it throws goes through
     */
    public void read(List<Path> paths, Consumer<Input> sink) {
        AtomicLong bytes = new AtomicLong();
        InputFiles files = new InputFiles(file -> read(file, sink, bytes), sink::accept);
        paths.forEach(files::walk);
    }

    /**
     * Reads a stream that is no archive, and closes nothing.
     *
     * @param id   what the first article is called when it does not say itself
     * @param sink takes each article and each fault, of which there is at least one; what it throws goes through
     */
    public void read(String id, InputStream in, Consumer<Input> sink) {
        AtomicLong met = new AtomicLong();
        Consumer<Input> counting = input -> {
            met.incrementAndGet();
            sink.accept(input);
        };
        try {
            // What looks like the ending of a file's name would be cut off the id.
            content.read(new Source(id, id + ".text", in, counting, () -> 0), in.readNBytes(Limits.HEAD_BYTES));
        } catch (UnreadableException e) {
            counting.accept(e.at(id));
        } catch (IOException e) {
            counting.accept(new Fault("an article that cannot be read: " + reason(e), id, "send it again"));
        }
        if (met.get() == 0) {
            sink.accept(new Fault("no article", id, "see the README for the formats that are read"));
        }
    }

    /**
     * Reads a web archive (WARC), packed with gzip or not, and closes nothing.
     *
     * @param where for messages
     * @param sink  takes each article and each fault; none of an archive that holds no page at all; what it throws goes
     *              through
     */
    public void readWarc(String where, InputStream in, Consumer<Input> sink) {
        try {
            new WarcArticles(content).read(new Source(where, where, in, sink, () -> 0), in);
        } catch (IOException e) {
            sink.accept(new Fault("a web archive that cannot be read: " + reason(e), where, "fetch it again"));
        }
    }

    /**
     * Whether a file holds JSON objects one a line, and so may be read from any of its lines on.
     *
     * @param head its first bytes, {@link #HEAD_BYTES} unless it has fewer
     */
    public boolean hasLines(byte[] head) {
        return content.hasLines(head);
    }

    /**
     * Reads some lines of such a file, and closes nothing.
     *
     * @param file where the file is, for messages
     * @param name the file's own name, for the ids of records that have none
     * @param part what stands in the file before these lines
     * @param sink takes each article and each fault; what it throws goes through
     * @return what stands in the file before the next line
     * @throws IOException when the stream breaks off
     */
    public LinePart lines(String file, String name, LinePart part, InputStream in, Consumer<Input> sink)
            throws IOException {
        return content.lines(new Source(file, name, in, sink, () -> 0), part);
    }

    /** How many bytes the files in {@code paths} have together: what {@link Input.Found#bytes} counts up to. */
    public static long bytes(List<Path> paths) {
        AtomicLong bytes = new AtomicLong();
        InputFiles files = new InputFiles(file -> bytes.addAndGet(size(file)), fault -> {});
        paths.forEach(files::walk);
        return bytes.get();
    }

    private void read(Path file, Consumer<Input> sink, AtomicLong bytes) {
        long before = bytes.get();
        AtomicLong met = new AtomicLong();
        Consumer<Input> counting = input -> {
            met.incrementAndGet();
            sink.accept(input);
        };
        String where = file.toString();
        try (InputStream in = new CountingStream(Files.newInputStream(file), bytes)) {
            archive.read(new Source(where, file.getFileName().toString(), in, counting, bytes::get), file);
        } catch (UnreadableException e) {
            counting.accept(e.at(where));
        } catch (IOException e) {
            counting.accept(
                    new Fault("a file that cannot be read: " + reason(e), where, "check the file and its rights"));
        }
        if (met.get() == 0) {
            sink.accept(new Fault("a file without an article", where, "see the README for the formats that are read"));
        }
        bytes.set(Math.max(bytes.get(), before + size(file)));
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
