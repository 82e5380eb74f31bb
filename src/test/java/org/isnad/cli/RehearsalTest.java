package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    @TempDir
    Path dir;

    @Test
    void everyCommandSucceeds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(stream(out), stream(err), false, false);
        new Rehearsal(console, dir.resolve("store")).run(List.of("seeds"));
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).noneMatch(line -> line.startsWith("isnad:"));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("isnad:said", "articles  7");
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
