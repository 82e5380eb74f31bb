package org.isnad.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Directories of stores. */
final class Disk {

    private Disk() {}

    /** The megabytes that a directory takes, as {@code du} counts: files of stores have holes. */
    static double megabytes(Path dir) {
        try {
            Process du = new ProcessBuilder("du", "-sk", dir.toString()).start();
            String answer = new String(du.getInputStream().readAllBytes());
            return Long.parseLong(answer.substring(0, answer.indexOf('\t'))) / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a directory with all that is in it, if it is there; gives its name. */
    static String cleared(Path dir) {
        if (Files.exists(dir)) {
            try (Stream<Path> files = Files.walk(dir)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return dir.toString();
    }
}
