package org.isnad.server.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A store of some articles, built by a process of its own as users do. */
final class BuiltStore {

    private BuiltStore() {}

    /** @param articles a file or directory */
    static Path of(Path store, String articles) throws IOException, InterruptedException {
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
                        articles)
                .redirectErrorStream(true)
                .redirectOutput(store.resolveSibling("build.log").toFile())
                .start();
        // 1: some of the input was no article.
        if (build.waitFor() > 1) {
            throw new IllegalStateException("the articles could not be read: "
                    + Files.readString(store.resolveSibling("build.log")));
        }
        return store;
    }
}
