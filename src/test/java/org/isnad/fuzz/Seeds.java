package org.isnad.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sound inputs, small so that many forms of them can be tried. */
final class Seeds {

    private static final Path FOLDER = Path.of("src/test/resources/org/isnad/fuzz");
    /** In characters. */
    private static final int HEAD = 250;

    private Seeds() {}

    /** The files of one entrance. */
    static List<byte[]> of(String entrance) {
        return texts(FOLDER.resolve(entrance)).stream().map(Seeds::utf8).toList();
    }

    /** The files of the plain text entrance, the heads of the seed articles, and one in another encoding. */
    static List<byte[]> pages() {
        List<byte[]> pages = new ArrayList<>(of("txt"));
        texts(Path.of("seeds")).forEach(text -> pages.add(utf8(text.substring(0, HEAD))));
        pages.add(texts(FOLDER.resolve("txt")).getFirst().getBytes(Charset.forName("windows-1256")));
        return pages;
    }

    static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
