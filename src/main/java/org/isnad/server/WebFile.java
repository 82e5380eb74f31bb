package org.isnad.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.isnad.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A file for browsers.
 *
 * @param type  of its content, as in the header of an answer
 * @param bytes not to be changed
 * @param tag   a hash of the bytes, in the quotation marks that an {@code ETag} has
 */
record WebFile(String type, byte[] bytes, String tag) {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml");

    static WebFile of(String ending, byte[] bytes) {
        return new WebFile(TYPES.get(ending), bytes, '"' + Sha256.of(bytes) + '"');
    }

    /** A resource of the class path; null where there is none, or none of a type for browsers. */
    static @Nullable WebFile read(String resource) {
        String ending = resource.substring(resource.lastIndexOf('.') + 1);
        if (!TYPES.containsKey(ending)) {
            return null;
        }
        try (InputStream in = WebFile.class.getResourceAsStream(resource)) {
            return in == null ? null : of(ending, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
