package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad build}. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles into a store.",
            "Articles that are there already are skipped; changed ones are replaced whole.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad build seeds/",
            "  isnad build --store july 2015-07-22.zip 2015-07-23.json.gz pages/",
            "  isnad build --authority my-people.ttl articles.jsonl"
        })
final class BuildCommand implements Callable<Integer> {

    @Mixin
    StoreOption store;

    @Mixin
    EngineOptions engine;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or directories: plain text, JSON, HTML, WARC, also in gzip or zip.")
    List<Path> paths;

    private final Builder builder;

    BuildCommand(Builder builder) {
        this.builder = builder;
    }

    @Override
    public Integer call() {
        return builder.build(store.dir, engine, paths);
    }
}
