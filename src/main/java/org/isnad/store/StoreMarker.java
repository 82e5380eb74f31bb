package org.isnad.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The small file that tells a store from any other directory, and one version of its layout from another. */
final class StoreMarker {

    /** The version of the layout this program reads and writes. */
    static final int FORMAT = 1;

    static final String FILE = "store.json";
    private static final String KEY = "isnad-store";
    private static final String LANGUAGE = "language";
    /** That of a store that does not tell another. */
    static final String FIRST_LANGUAGE = "ar";

    private StoreMarker() {}

    /** @throws StoreException unless {@code dir} is a store of this version */
    static void check(Path dir) {
        if (!Files.exists(dir)) {
            throw new StoreException("no store at " + dir, "Make one: isnad build --store " + dir + " PATH");
        }
        if (!Files.isDirectory(dir) || !Files.exists(dir.resolve(FILE))) {
            throw notAStore(dir);
        }
        int found = format(dir);
        if (found != FORMAT) {
            throw new StoreException(
                    dir + " is a store of format " + found + "; this program reads format " + FORMAT,
                    "Build it anew into another directory, or use the version of isnad that made it.");
        }
    }

    /** Makes {@code dir} a store when it is missing or empty; else checks that it is one. */
    static void createOrCheck(Path dir, String language) {
        try {
            if (Files.isDirectory(dir) && isEmpty(dir) || !Files.exists(dir)) {
                Files.createDirectories(dir);
                write(dir, language);
            }
        } catch (IOException e) {
            throw new StoreException(
                    "cannot make a store at " + dir + ": " + StoreFiles.reason(e),
                    "Name a directory that you may write, with --store DIR.",
                    e);
        }
        check(dir);
    }

    private static void write(Path dir, String language) throws IOException {
        ObjectNode marker = new ObjectMapper().createObjectNode().put(KEY, FORMAT).put(LANGUAGE, language);
        Path next = dir.resolve(FILE + ".new");
        Files.writeString(next, marker + "\n");
        Files.move(next, dir.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The language whose words are searched. */
    static String language(Path dir) {
        return read(dir).path(LANGUAGE).asText(FIRST_LANGUAGE);
    }

    private static int format(Path dir) {
        JsonNode version = read(dir).path(KEY);
        if (version.isInt()) {
            return version.intValue();
        }
        throw notAStore(dir);
    }

    private static JsonNode read(Path dir) {
        try {
            return new ObjectMapper().readTree(dir.resolve(FILE).toFile());
        } catch (JsonProcessingException e) {
            // Told below: a marker that is not JSON is no marker.
        } catch (IOException e) {
            throw new StoreException("cannot read " + dir.resolve(FILE), "Check the permissions of the directory.", e);
        }
        throw notAStore(dir);
    }

    static boolean isEmpty(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.findAny().isEmpty();
        }
    }

    private static StoreException notAStore(Path dir) {
        return new StoreException(
                dir + " is not an Isnad store",
                "Name a store made by isnad build, or a directory that is new or empty.");
    }
}
