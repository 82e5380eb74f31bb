package org.isnad.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the program or of its user.
 *
 * @param name the file, for messages
 * @param text all of it, without a byte order mark
 */
record SourceText(String name, String text) {

    /** A file on the class path. */
    static SourceText builtIn(String name) {
        try (InputStream in = SourceText.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new AuthorityException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** @throws AuthorityException when the file is missing, unreadable or not in UTF-8 */
    static SourceText at(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new AuthorityException(path + ": no such file");
        }
        try {
            return of(path.toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new AuthorityException(path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** A parser would read bytes that are not UTF-8 as question marks, without a word. */
    private static SourceText of(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceText(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new AuthorityException(name + ": not in UTF-8\nsave it in that encoding", e);
        }
    }
}
