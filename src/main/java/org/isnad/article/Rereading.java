package org.isnad.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/**
 * A stream that remembers the last of what it gave, so that whoever lost the thread can look for it from an earlier
 * place on. All places are offsets into the stream.
 */
final class Rereading implements ReadableByteChannel {

    /** How far back it goes at least, in bytes. */
    static final int MEMORY = Limits.PAGE_BYTES;

    private static final int CHUNK = 1 << 13;

    private final InputStream in;
    private byte[] kept = new byte[1 << 16];
    private int size;
    /** The offset of the first byte that is kept. */
    private long start;
    /** The offset of the next byte to give. */
    private long next;

    private long limit = Long.MAX_VALUE;

    Rereading(InputStream in) {
        this.in = in;
    }

    /** Gives no more than so many bytes from now on; a header that has no end must not be read to the end of a file. */
    void allow(long bytes) {
        limit = next + bytes;
    }

    /** Takes back {@link #allow}. */
    void allowAll() {
        limit = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (next >= limit) {
            throw new IOException("a header without an end");
        }
        if (next == start + size && !fill()) {
            return -1;
        }
        int from = (int) (next - start);
        int count = Math.min(target.remaining(), size - from);
        target.put(kept, from, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (size + CHUNK > kept.length) {
            if (size >= 2 * MEMORY) {
                int forgotten = size - MEMORY;
                System.arraycopy(kept, forgotten, kept, 0, MEMORY);
                start += forgotten;
                size = MEMORY;
            } else {
                kept = Arrays.copyOf(kept, Math.min(2 * kept.length, 2 * MEMORY + CHUNK));
            }
        }
        int count = in.read(kept, size, CHUNK);
        size += Math.max(0, count);
        return count > 0;
    }

    /**
     * Goes to the first place at or after an offset, or after what is remembered, where a record seems to begin.
     *
     * @param packed whether records are members of gzip
     * @return the place; -1 when there is none to the end of the stream
     */
    long seek(long from, boolean packed) throws IOException {
        allowAll();
        next = Math.max(from, start);
        while (has(8)) {
            int at = (int) (next - start);
            if (packed ? isMember(at) : isRecord(at)) {
                return next;
            }
            next++;
        }
        return -1;
    }

    private boolean has(int bytes) throws IOException {
        while (next + bytes > start + size) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    private boolean isMember(int at) {
        return kept[at] == 0x1f && kept[at + 1] == (byte) 0x8b && kept[at + 2] == 8 && (kept[at + 3] & 0xe0) == 0;
    }

    private boolean isRecord(int at) {
        return kept[at] == 'W'
                && (at == 0 || kept[at - 1] == '\n')
                && kept[at + 1] == 'A'
                && kept[at + 2] == 'R'
                && kept[at + 3] == 'C'
                && kept[at + 4] == '/'
                && Character.isDigit(kept[at + 5])
                && kept[at + 6] == '.'
                && Character.isDigit(kept[at + 7]);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    /** Leaves the stream open: whoever loses the thread closes but a reader of it. */
    @Override
    public void close() {}
}
