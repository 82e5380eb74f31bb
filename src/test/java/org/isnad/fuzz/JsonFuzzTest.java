package org.isnad.fuzz;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFuzzTest {

    @TempDir
    Path dir;

    @Test
    void anyFileIsReadToItsQuadsOrTold() {
        ReadThrough through = new ReadThrough(dir.resolve("page"));
        Fuzz.run("json", Seeds.of("json"), through::accept);
    }
}
