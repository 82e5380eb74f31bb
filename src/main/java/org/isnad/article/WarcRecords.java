package org.isnad.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a web archive one after the other. After one that is broken it goes on where the next seems to begin:
 * at a member of gzip, or at a line that begins as a record does.
 */
final class WarcRecords {

    /** Largest header as it stands in the file; unpacked it may have a thousand times as many. */
    private static final int HEADER_BYTES = 1 << 14;
    /** Places that seem to be records and are none, one after the other, until the rest is given up. */
    private static final int MOST_MISTAKEN = 1000;

    /** What is to be done with the records. */
    interface Sink {

        /**
         * Takes a record, whose body it may read.
         *
         * @param offset of the record in the archive, in bytes
         * @return what is to be run when the record has proved to be whole; null when nothing is
         */
        @Nullable
        Runnable record(WarcRecord record, long offset) throws IOException;

        /** Is told of a place that cannot be read; reading goes on after it. */
        void broken(String why, long offset);
    }

    private final Rereading in;
    private final Sink sink;
    private @Nullable WarcReader reader;
    private boolean packed;
    /** The offset at which the reader began. */
    private long base;
    /** The record that was read last, and what is to be done when it has ended as it should. */
    private long last;

    private @Nullable Runnable rest;
    private int mistaken;
    /** Whether the empty lines after the last record are missing, so that its length may be wrong. */
    private boolean untidy;

    WarcRecords(InputStream in, Sink sink) {
        this.in = new Rereading(in);
        this.sink = sink;
    }

    /** Reads to the end; what {@code sink} throws besides an {@link IOException} goes through. */
    void read() throws IOException {
        boolean more = true;
        while (more) {
            try {
                more = next();
            } catch (EOFException e) {
                // Nothing is missing of a record that lacks only the empty lines after it.
                more = end(rest != null && position() == last ? null : "a record that is cut off");
            } catch (IOException e) {
                more = end(reason(e));
            }
        }
        close();
    }

    /** Reads one record; false at the end. */
    private boolean next() throws IOException {
        WarcRecord record = header();
        // The one before has ended where its header said.
        finish();
        if (record == null) {
            return false;
        }
        last = position();
        mistaken = 0;
        Runnable whole = sink.record(record, last);
        try {
            record.body().consume();
        } catch (RuntimeException e) {
            throw broken(e);
        }
        rest = whole;
        return true;
    }

    private @Nullable WarcRecord header() throws IOException {
        in.allow(HEADER_BYTES);
        untidy = false;
        try {
            if (reader == null) {
                reader = new WarcReader(in);
                packed = reader.compression() == WarcCompression.GZIP;
                reader.onWarning(warning -> untidy = true);
            }
            WarcRecord record = reader.next().orElse(null);
            if (record != null && record.body().size() < 0) {
                throw new IOException("a record with a negative length");
            }
            return record;
        } catch (RuntimeException e) {
            throw broken(e);
        } finally {
            in.allowAll();
        }
    }

    private void finish() {
        if (rest != null) {
            Runnable whole = rest;
            rest = null;
            whole.run();
        }
    }

    /** Tells why a record ended too early, and goes on at the next; false when there is none. */
    private boolean end(@Nullable String why) throws IOException {
        long at = untidy ? last : Math.max(last, position());
        if (why == null || at > last) {
            finish();
        }
        rest = null;
        if (why != null && mistaken == 0) {
            sink.broken(why, at);
        }
        close();
        base = ++mistaken > MOST_MISTAKEN ? -1 : in.seek(at + 1, packed);
        last = base;
        return base >= 0;
    }

    private long position() {
        return reader == null ? base : base + reader.position();
    }

    private void close() throws IOException {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

    /** The library throws these for headers that make no sense, such as a length that is no number. */
    private static IOException broken(RuntimeException e) {
        return new IOException("a header that makes no sense", e);
    }

    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return message.startsWith("a ") ? message : "a record that cannot be read: " + message;
    }
}
