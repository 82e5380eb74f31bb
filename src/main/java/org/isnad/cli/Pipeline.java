package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.isnad.store.Engine;
import org.isnad.store.Source;

/**
 * How files become quads: the one place where reader, engine and graph are put together.
 *
 * @param engine what turns articles into quads
 * @param source the articles in files and directories
 * @param bytes  how many bytes these have together
 */
record Pipeline(
        Function<Settings, Engine> engine,
        BiFunction<Settings, List<Path>, Source> source,
        ToLongFunction<List<Path>> bytes) {

    /**
     * What a user can choose.
     *
     * @param language  a BCP 47 tag
     * @param base      what the IRIs of things begin with
     * @param authority further authority files
     */
    record Settings(String language, String base, List<Path> authority) {}

    /** The program's own. */
    static Pipeline standard() {
        return new Pipeline(Wiring::engine, Wiring::source, Wiring::bytes);
    }
}
