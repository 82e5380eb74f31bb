package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.search.SearchException;

/**
 * The files of a store, and what to tell the user when they fail.
 *
 * @param dir      the directory of the store
 * @param readOnly whether nothing may be written to it
 */
record StoreFiles(Path dir, boolean readOnly) {

    /** TDB2 also speaks of blocks that are damaged. */
    private static final Pattern LOCKED = Pattern.compile("\\b[lL]ock");

    private static final Pattern HOLDER = Pattern.compile("process (\\d+)");
    private static final long LEAST_FREE_BYTES = 64L << 20;

    /** The name of the file of digests. */
    static final String DIGESTS = "digests";

    /** Those of a store that may be written. */
    StoreFiles(Path dir) {
        this(dir, false);
    }

    /** The quads: a directory for each generation of the files of TDB2. */
    Path quads() {
        return dir.resolve("tdb2");
    }

    /** Where quads are loaded that are to take the place of all others. */
    Path loading() {
        return dir.resolve("loading");
    }

    /** The text index. */
    Path text() {
        return dir.resolve("text");
    }

    /** The digests of the articles. */
    Path digests() {
        return dir.resolve(DIGESTS);
    }

    /** @throws StoreException when they may only be read */
    void requireWritable() {
        if (!Files.isWritable(dir)) {
            throw new StoreException(
                    "the store " + dir + " cannot be written (a store needs that even to be read)",
                    "Change its permissions, or copy it to a place that you may write.");
        }
    }

    /** @throws StoreException when the store is only to be read, or the disk is all but full, or gone */
    void requireSpace() {
        if (readOnly) {
            throw new StoreException(
                    "the store " + dir + " is open for reading only", "Change the store that it is a copy of.");
        }
        try {
            if (Files.getFileStore(dir).getUsableSpace() < LEAST_FREE_BYTES) {
                throw new StoreException(
                        "the disk of the store " + dir + " is full",
                        "Free at least 64 MB and run the command again: what was stored before is unharmed.");
            }
        } catch (IOException e) {
            throw new StoreException("the store " + dir + " is gone: " + reason(e), "Check its disk.", e);
        }
    }

    /** The first line of a fault. */
    static String reason(Throwable e) {
        String message = e.getMessage();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        return e.getClass().getSimpleName() + (first.isEmpty() ? "" : ": " + first);
    }

    /** What to tell when the quads cannot be opened. */
    StoreException unopened(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        if (LOCKED.matcher(message).find()) {
            Matcher holder = HOLDER.matcher(message);
            String by = holder.find() ? "process " + holder.group(1) : "another process";
            return new StoreException(
                    "the store " + dir + " is in use by " + by,
                    readOnly
                            ? "A second server needs a copy of its own, made while nothing has the store open."
                            : "Stop that process first, or ask it: isnad serve answers at"
                                    + " http://127.0.0.1:3030/isnad/sparql",
                    e);
        }
        if (readOnly && e instanceof SearchException) {
            return new StoreException(
                    "the store " + dir + " lacks the text index that belongs to its quads: " + e.getMessage(),
                    "Make the index with isnad compact --store " + dir + ", or copy the store again.",
                    e);
        }
        return new StoreException(
                "the store " + dir + " cannot be opened: " + reason(e),
                "Check the permissions and the free space of the disk; if it is damaged, build it anew.",
                e);
    }

    /** What to tell when a file cannot be written. */
    StoreException unwritten(Throwable e) {
        if (Stream.iterate(e, Objects::nonNull, Throwable::getCause).anyMatch(OutOfMemoryError.class::isInstance)) {
            return new StoreException(
                    "the memory ran out while the store " + dir + " was written",
                    "Run the command again with more, as ISNAD_JAVA_OPTIONS=-Xmx4g: what was stored is unharmed.",
                    e);
        }
        return new StoreException(
                "the store " + dir + " could not be written: " + reason(e),
                "Free some space on its disk and run the command again: what was stored before is unharmed.",
                e);
    }
}
