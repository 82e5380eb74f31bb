package org.isnad.server.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A store of the articles in {@code seeds}, built by a process of its own as users do. */
final class SeedStore {

    private SeedStore() {}

    static Path build(Path store) throws IOException, InterruptedException {
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.isnad.cli.Main",
                        "build",
                        "--store",
                        store.toString(),
                        "seeds")
                .redirectErrorStream(true)
                .redirectOutput(store.resolveSibling("build.log").toFile())
                .start();
        if (build.waitFor() != 0) {
            throw new IllegalStateException("the seeds could not be built: "
                    + Files.readString(store.resolveSibling("build.log")));
        }
        return store;
    }
}
