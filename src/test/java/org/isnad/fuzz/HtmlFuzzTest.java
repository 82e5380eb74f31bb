package org.isnad.fuzz;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFuzzTest {

    @TempDir
    Path dir;

    @Test
    void anyFileIsReadToItsQuadsOrTold() {
        ReadThrough through = new ReadThrough(dir.resolve("page.html"));
        Fuzz.run("html", Seeds.of("html"), through::accept);
    }
}
