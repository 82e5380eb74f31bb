package org.isnad.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.graph.AuthorityEntrance;
import org.isnad.graph.AuthorityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityFuzzTest {

    @TempDir
    Path dir;

    @Test
    void anyFileIsKnownOrTold() {
        Fuzz.run("authority", Seeds.of("authority"), this::read);
    }

    private void read(byte[] content) throws IOException {
        boolean table = new String(content, StandardCharsets.ISO_8859_1).startsWith("# id");
        Path file = Files.write(dir.resolve(table ? "own.tsv" : "own.ttl"), content);
        try {
            AuthorityEntrance.read(file);
        } catch (AuthorityException e) {
            Told.clearly(e.getMessage());
        }
    }
}
