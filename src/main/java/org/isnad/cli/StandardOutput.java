package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A standard stream that remembers why it could not be written; a {@link PrintStream} only knows that. */
final class StandardOutput extends PrintStream {

    private final Remembering sink;

    private StandardOutput(Remembering sink) {
        super(sink, true, StandardCharsets.UTF_8);
        this.sink = sink;
    }

    static StandardOutput of(FileDescriptor descriptor) {
        return new StandardOutput(new Remembering(new FileOutputStream(descriptor)));
    }

    /** Why a write failed; null when none did, or when the reader, such as {@code head}, had seen enough. */
    @Nullable
    String failure() {
        flush();
        String message = sink.failure == null ? null : String.valueOf(sink.failure.getMessage());
        return message != null && message.contains("Broken pipe") ? null : message;
    }

    private static final class Remembering extends FilterOutputStream {

        private @Nullable IOException failure;

        Remembering(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
