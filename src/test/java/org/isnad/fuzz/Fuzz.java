package org.isnad.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Gives an entrance of the program many broken inputs, and before them those that once broke it, which stay in
 * {@code src/test/resources/faults/NAME}. What is thrown, or takes more than five seconds of computing, is a failure. More or other
 * inputs: {@code mvn -Dtest='org.isnad.fuzz.*Test' -Dfuzz.count=1000000 -Dfuzz.seed=7 test}.
 */
final class Fuzz {

    private static final int COUNT = Integer.getInteger("fuzz.count", 10_000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final long LONGEST_NANOSECONDS = 5_000_000_000L;
    /** By the clock, for one input: a busy machine is not a hang. */
    private static final long PATIENCE_NANOSECONDS = 6 * LONGEST_NANOSECONDS;
    /** Of different kinds; then it is enough. */
    private static final int MOST_FAILURES = 8;
    /** Less than threads have, so that what nests too deep is found. */
    private static final int STACK_BYTES = 1 << 19;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Path FAULTS = Path.of("src/test/resources/faults");

    private final String entrance;
    private final ThrowingConsumer<byte[]> taking;
    private final Map<String, String> failures = new TreeMap<>();
    private volatile String current = "";
    private volatile long began = System.nanoTime();
    private volatile long computed;

    private Fuzz(String entrance, ThrowingConsumer<byte[]> taking) {
        this.entrance = entrance;
        this.taking = taking;
    }

    /**
     * Gives the entrance all inputs.
     *
     * @param entrance a name, for messages and files
     * @param seeds    sound inputs
     * @param taking   throws when the program does not behave
     */
    static void run(String entrance, List<byte[]> seeds, ThrowingConsumer<byte[]> taking) {
        Fuzz fuzz = new Fuzz(entrance, taking);
        Thread worker = new Thread(null, () -> fuzz.all(seeds), "fuzz-" + entrance, STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
        fuzz.watch(worker);
        assertThat(fuzz.failures.values()).as("failures of the entrance " + entrance).isEmpty();
    }

    private void all(List<byte[]> seeds) {
        faults().forEach(file -> once("faults/" + entrance + "/" + file.getFileName(), bytes(file)));
        seeds.forEach(seed -> once("a seed", seed));
        Mutator mutator = new Mutator(seeds);
        for (int i = 0; i < COUNT && failures.size() < MOST_FAILURES; i++) {
            // Each input has random numbers of its own, so that it can be made again without those before it.
            byte[] input = mutator.input(new SplittableRandom(SEED * 1_000_003 + i));
            once("-Dfuzz.seed=" + SEED + ", input " + i, input);
        }
    }

    private void once(String name, byte[] input) {
        current = name;
        String kind = failure(input);
        if (kind != null && !failures.containsKey(kind)) {
            byte[] small = Shrinking.of(input, less -> kind.equals(failure(less)));
            failures.put(kind, told(name, kind, small));
        }
    }

    /** What kind of failure an input is; null when it is none. */
    private @Nullable String failure(byte[] input) {
        try {
            begin();
            taking.accept(input);
            return null;
        } catch (Throwable e) {
            return kind(e);
        }
    }

    private void begin() {
        computed = THREADS.getCurrentThreadCpuTime();
        began = System.nanoTime();
    }

    private boolean hangs(Thread worker) {
        long computing = THREADS.getThreadCpuTime(worker.threadId()) - computed;
        return computing > LONGEST_NANOSECONDS || System.nanoTime() - began > PATIENCE_NANOSECONDS;
    }

    private static String kind(Throwable e) {
        String where = Stream.of(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.isnad")
                        && !frame.getClassName().startsWith("org.isnad.fuzz"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("");
        String cause = e.getCause() == null ? "" : " < " + kind(e.getCause());
        String what = String.valueOf(e.getMessage()).lines().limit(6).reduce("", (a, b) -> a + "\n    " + b);
        String message = e instanceof AssertionError ? what : "";
        return e.getClass().getName() + message.substring(0, Math.min(message.length(), 400)) + " " + where + cause;
    }

    private String told(String name, String kind, byte[] small) {
        try {
            Path folder = Files.createDirectories(Path.of("target/faults", entrance));
            Path file = folder.resolve("fault-" + failures.size());
            Files.write(file, small);
            String text = new String(small, StandardCharsets.UTF_8);
            return kind + "\n  " + name + "; keep " + file + " in " + FAULTS.resolve(entrance) + ":\n  "
                    + text.substring(0, Math.min(text.length(), 300));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(Thread worker) {
        try {
            while (!worker.join(Duration.ofMillis(200))) {
                if (hangs(worker)) {
                    failures.put("hang", "more than 5 s: " + current + "\n" + List.of(worker.getStackTrace()));
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Path> faults() {
        Path folder = FAULTS.resolve(entrance);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
