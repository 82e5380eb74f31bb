package org.isnad.fuzz;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFuzzTest {

    @TempDir
    Path dir;

    @Test
    void anyFileIsReadToItsQuadsOrTold() {
        ReadThrough through = new ReadThrough(dir.resolve("page.txt"));
        Fuzz.run("txt", Seeds.pages(), through::accept);
    }
}
