package org.isnad.push;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a server was sent: a file that grows by a line for each graph, so that a push that was broken off goes on where
 * it was. Held in memory meanwhile.
 */
final class Pushed implements AutoCloseable {

    /** In place of the content of a graph of which a part was sent. */
    static final String PART = "part";

    private static final String GONE = "gone";
    private static final Pattern LINE = Pattern.compile("(\\S+)\t(\\S+)");
    private static final int NAME_DIGITS = 16;

    private final Map<String, String> contents;
    private final Path file;
    private @Nullable Writer out;

    private Pushed(Path file, Map<String, String> contents) {
        this.file = file;
        this.contents = contents;
    }

    /** What was sent from a store to a graph store; in a file of the store that is named after the address. */
    static Pushed read(Path store, URI url) {
        Path file = store.resolve("pushed-" + Sha256.of(url.toString()).substring(0, NAME_DIGITS) + ".tsv");
        Map<String, String> contents = new HashMap<>();
        try {
            if (Files.exists(file)) {
                read(Files.readString(file), contents);
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
        return new Pushed(file, contents);
    }

    /** Of a line that a killed process has not ended nobody knows how it goes on. */
    private static void read(String text, Map<String, String> contents) {
        text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                if (matcher.group(1).equals(GONE)) {
                    contents.remove(matcher.group(2));
                } else {
                    contents.put(matcher.group(2), matcher.group(1));
                }
            }
        });
    }

    /** Whether the server has a graph with this content. */
    boolean has(String graph, String content) {
        return content.equals(contents.get(graph));
    }

    /** The names of all graphs that the server has, sorted. */
    Set<String> graphs() {
        return new TreeSet<>(contents.keySet());
    }

    /** Notes that the server has a graph. */
    void put(String graph, String content) {
        contents.put(graph, content);
        write(content, graph);
    }

    /** Notes that the server has a graph no more. */
    void remove(String graph) {
        contents.remove(graph);
        write(GONE, graph);
    }

    private void write(String content, String graph) {
        try {
            if (out == null) {
                out = begin();
            }
            out.write(content + "\t" + graph + "\n");
            out.flush();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** Each graph once and each line whole, before others are added. */
    private Writer begin() throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (Writer fresh = Files.newBufferedWriter(next)) {
            for (String graph : graphs()) {
                fresh.write(contents.get(graph) + "\t" + graph + "\n");
            }
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return Files.newBufferedWriter(file, StandardOpenOption.APPEND);
    }

    private static PushException failed(Path file, IOException e) {
        return new PushException(
                "what was sent cannot be noted in " + file + ": " + e.getMessage(),
                "Check the permissions and the free space of its disk.",
                e);
    }

    @Override
    public void close() {
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
    }
}
