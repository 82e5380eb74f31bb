package org.isnad.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Holds the first megabyte of an answer back, so that what goes wrong until then is told with the status of an error.
 * What goes wrong later breaks the connection off: no client can take a part for the whole.
 */
final class HeldAnswer extends HttpServletResponseWrapper {

    private static final int HELD_BYTES = 1 << 20;

    /** Clients of HTTP/1.0 know the end of an answer by the end of the connection, and so cannot tell it was cut. */
    private static final int HELD_BYTES_WITHOUT_CHUNKS = 16 << 20;

    private final HttpServletResponse answer;
    private final boolean chunks;
    private final Stream stream = new Stream();
    private ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean sent;
    private boolean broken;
    private boolean lost;

    /** @param chunks whether the client can tell the end of an answer from its breaking off */
    HeldAnswer(HttpServletResponse answer, boolean chunks) {
        super(answer);
        this.answer = answer;
        this.chunks = chunks;
    }

    /**
     * Sends what is still held; the answer is complete.
     *
     * @throws IOException when it is not, and a part of it has been sent
     */
    void complete() throws IOException {
        byte[] all;
        synchronized (this) {
            if (broken) {
                throw new IOException("the answer broke off");
            }
            if (lost || sent) {
                return;
            }
            sent = true;
            all = held.toByteArray();
        }
        answer.setContentLength(all.length);
        answer.getOutputStream().write(all);
        answer.flushBuffer();
    }

    /**
     * Takes the answer from whoever writes it: from now on writing fails. Tells whether nothing of it has been sent,
     * so that another answer can be given instead.
     */
    synchronized boolean takeAway() {
        lost = true;
        return !sent;
    }

    private synchronized void check() throws IOException {
        if (lost) {
            throw new IOException("the answer was given up");
        }
    }

    private void write(byte[] bytes, int from, int length) throws IOException {
        synchronized (this) {
            if (broken) {
                return;
            }
            check();
            int most = chunks ? HELD_BYTES : HELD_BYTES_WITHOUT_CHUNKS;
            if (!sent && held.size() + length <= most) {
                held.write(bytes, from, length);
                return;
            }
            if (!chunks) {
                throw new IOException("the answer is too large for HTTP/1.0");
            }
            sent = true;
        }
        // Without the lock: a client that reads slowly must not keep others from taking the answer away.
        if (held.size() > 0) {
            byte[] first = held.toByteArray();
            held = new ByteArrayOutputStream(0);
            answer.getOutputStream().write(first);
        }
        answer.getOutputStream().write(bytes, from, length);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public void flushBuffer() {
        // When to send is decided here.
    }

    @Override
    public synchronized boolean isCommitted() {
        return sent;
    }

    @Override
    public synchronized void reset() {
        resetBuffer();
    }

    @Override
    public synchronized void resetBuffer() {
        if (sent) {
            throw new IllegalStateException("a part of the answer has been sent");
        }
        held.reset();
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, "");
    }

    @Override
    public synchronized void sendError(int status, String message) throws IOException {
        Problems.write(this, status, message);
    }

    /** An error makes void what was written before it. What follows a part that has been sent is of no use any more. */
    @Override
    public synchronized void setStatus(int status) {
        if (status >= SC_BAD_REQUEST) {
            held.reset();
            broken = sent || lost;
        }
        if (!lost) {
            super.setStatus(status);
        }
    }

    @Override
    public synchronized void setHeader(String name, String value) {
        if (!lost) {
            super.setHeader(name, value);
        }
    }

    @Override
    public synchronized void setContentType(String type) {
        if (!lost) {
            super.setContentType(type);
        }
    }

    @Override
    public void setContentLength(int length) {
        // Known when all is written.
    }

    @Override
    public void setContentLengthLong(long length) {
        // As above.
    }

    private final class Stream extends ServletOutputStream {

        @Override
        public void write(int b) throws IOException {
            HeldAnswer.this.write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            HeldAnswer.this.write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("answers are written by threads that wait");
        }
    }
}
