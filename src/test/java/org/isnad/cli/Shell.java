package org.isnad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.article.Fault;
import org.isnad.article.Input;
import org.isnad.store.Engine;
import org.isnad.store.ToyEngine;

/** Runs command lines within the test, and keeps what they write. */
public final class Shell {

    private static final int LONGEST = 1 << 16;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final boolean terminal;
    private final Pipeline pipeline;

    private Shell(Pipeline pipeline, boolean terminal) {
        this.pipeline = pipeline;
        this.terminal = terminal;
    }

    /** Articles of one file each, every line of which is {@code speaker: words}. */
    public static Shell toy() {
        return new Shell(toyPipeline(), false);
    }

    static Pipeline toyPipeline() {
        return new Pipeline(
                s -> ToyEngine.engine(),
                (s, paths) -> sink -> paths.forEach(path -> {
                    try (Stream<Path> files = Files.walk(path)) {
                        files.filter(Files::isRegularFile).sorted().forEach(file -> sink.accept(read(file)));
                    } catch (IOException e) {
                        sink.accept(new Fault("no such file", path.toString(), "check the path"));
                    }
                }),
                paths -> 0);
    }

    /** The program as it is; what it knows is read once for all command lines. */
    public static Shell real() {
        Pipeline standard = Pipeline.standard();
        Map<Pipeline.Settings, Engine> engines = new HashMap<>();
        return new Shell(
                new Pipeline(
                        settings -> engines.computeIfAbsent(settings, standard.engine()),
                        standard.source(),
                        standard.bytes()),
                false);
    }

    /** The same, looked at by a person. */
    Shell onTerminal() {
        return new Shell(pipeline, true);
    }

    private static Input read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".txt", "");
            if (Files.size(file) == 0 || Files.size(file) > LONGEST) {
                return new Fault("no article", file.toString(), "give one");
            }
            return new Input.Found(ToyEngine.article(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)), file.toString(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int run(String... args) {
        out.reset();
        err.reset();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                false);
        return Main.run(console, pipeline, args);
    }

    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public List<String> err() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
