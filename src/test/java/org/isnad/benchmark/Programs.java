package org.isnad.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs in JVMs of their own: Isnad by its launcher, Jena's tools plainly from their jar, on the same JDK. */
final class Programs {

    private static final String HEAP = "-Xmx1g";
    private static final int SECONDS_OF_REHEARSAL = 300;
    /** A collection as the JVM logs it: how much there was before and after. */
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->\\d+M\\(");

    private final Path home;
    private final Path dir;

    /**
     * @param home the checkout
     * @param dir  for what they write besides
     */
    Programs(Path home, Path dir) {
        this.home = home;
        this.dir = dir;
    }

    /** Runs a command of Isnad; gives the seconds it took. */
    double isnad(String... arguments) {
        ProcessBuilder process = new ProcessBuilder(
                Stream.concat(Stream.of(home.resolve("isnad").toString()), Stream.of(arguments))
                        .toList());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("ISNAD_JAVA_OPTIONS", HEAP + " -Xlog:gc:file=" + dir.resolve("gc.log"));
        return seconds(process);
    }

    /** The most heap, in megabytes, that the last command of Isnad used by the time of a collection. */
    long peakHeap() {
        try {
            return COLLECTION
                    .matcher(Files.readString(dir.resolve("gc.log")))
                    .results()
                    .map(MatchResult::group)
                    .mapToLong(group -> Long.parseLong(group.substring(0, group.indexOf('M'))))
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs one of Jena's command-line tools; gives the seconds it took. */
    double jena(String tool, String... arguments) {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", jar(tool).toString(), tool);
        return seconds(new ProcessBuilder(
                Stream.concat(java.stream(), Stream.of(arguments)).toList()));
    }

    /** Waits until Isnad starts as quickly as it will ever do: its notes of an earlier day may be of another jar. */
    void settle() throws InterruptedException {
        notes().forEach(File::delete);
        isnad("--version");
        for (int i = 0; i < SECONDS_OF_REHEARSAL && notes().isEmpty(); i++) {
            Thread.sleep(1000);
        }
    }

    private List<File> notes() {
        File[] notes = home.resolve("target").toFile().listFiles((folder, name) -> name.startsWith("start-"));
        return notes == null ? List.of() : List.of(notes);
    }

    private static Path jar(String tool) {
        try {
            return Path.of(Class.forName(tool)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private double seconds(ProcessBuilder builder) {
        File log = dir.resolve("output.log").toFile();
        long start = System.nanoTime();
        try {
            int code = builder.redirectErrorStream(true)
                    .redirectOutput(log)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException(builder.command() + " ended with " + code + "; see " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
