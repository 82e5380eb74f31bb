package org.isnad.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code isnad serve} in a process of its own, so that its memory is its own too. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern URL = Pattern.compile("Isnad is at (http://\\S+/) ");

    private final Process process;
    private final Path log;

    /** @param heap as {@code -Xmx} takes it; {@code log} a file for what it writes */
    ServerProcess(String heap, Path log, String... arguments) throws IOException {
        this.log = log;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.isnad.cli.Main",
                "serve",
                "--port",
                "0"));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Asks it; waits until it answers. */
    Client client() throws InterruptedException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            Matcher url = URL.matcher(log());
            if (url.find()) {
                return new Client(url.group(1));
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the server did not start:\n" + log());
    }

    String log() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
