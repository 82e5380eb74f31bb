package org.isnad.crash;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as a user runs it. */
final class Isnad {

    private static final int LONGEST_SECONDS = 120;

    /**
     * How a process ended.
     *
     * @param code     its exit code; 137 when it was killed
     * @param err      what it told
     * @param duration from its start to its end
     */
    record Ended(int code, List<String> err, Duration duration) {

        /** Whether it told that all articles are stored. */
        boolean acknowledged() {
            return err.stream().anyMatch(line -> line.matches("\\d+ articles: .*"));
        }
    }

    private final Path dir;

    /** @param dir for what the processes write */
    Isnad(Path dir) {
        this.dir = dir;
    }

    /** Runs a command to its end. */
    Ended run(String... args) throws IOException, InterruptedException {
        return killedAfter(Duration.ofSeconds(LONGEST_SECONDS), args);
    }

    /** Runs a command that prints little, and kills it, so that it can do nothing about it, unless it has ended. */
    Ended killedAfter(Duration time, String... args) throws IOException, InterruptedException {
        long start = System.nanoTime();
        File err = Files.createTempFile(dir, "err", ".txt").toFile();
        List<String> command = new ArrayList<>(List.of("org.isnad.cli.Main"));
        command.addAll(Arrays.asList(args));
        Process process = java(ProcessBuilder.Redirect.to(err), command.toArray(String[]::new));
        if (!process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        return new Ended(process.exitValue(), Files.readAllLines(err.toPath()), duration);
    }

    /** Starts a class with a main method, on the class path of the tests. */
    static Process java(ProcessBuilder.Redirect err, String... mainAndArgs) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(Arrays.asList(mainAndArgs));
        return new ProcessBuilder(command).redirectError(err).start();
    }
}
