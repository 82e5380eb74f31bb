package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How long the files of a directory are together. */
final class DiskUse {

    private DiskUse() {}

    /** In megabytes, rounded up; 0 when there is no such directory. */
    static long megabytes(Path dir) {
        try (Stream<Path> files = Files.exists(dir) ? Files.walk(dir) : Stream.empty()) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
            return bytes + (1 << 20) - 1 >> 20;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
