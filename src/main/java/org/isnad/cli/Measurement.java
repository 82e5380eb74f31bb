package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.cli.evaluation.Evaluation;
import org.isnad.cli.evaluation.FoundClaim;
import org.isnad.cli.evaluation.GoldClaim;
import org.isnad.cli.evaluation.GoldFile;
import org.isnad.cli.evaluation.Score;
import org.isnad.store.ClaimReader;
import org.isnad.store.Store;

/**
 * What comes of reading articles into a store of its own, gone afterwards, and comparing it with marked claims.
 *
 * @param code  how the build went: an exit code
 * @param score how its claims compare
 */
record Measurement(int code, Score score) {

    static Measurement of(Builder builder, EngineOptions engine, Path gold, Path articles) throws IOException {
        Map<String, List<GoldClaim>> marked = marked(gold);
        Path store = Files.createTempDirectory("isnad-evaluate");
        try {
            int code = builder.build(store, engine, List.of(articles));
            return new Measurement(code, Evaluation.of(marked, found(store)));
        } finally {
            delete(store);
        }
    }

    private static Map<String, List<GoldClaim>> marked(Path gold) {
        try {
            return GoldFile.read(gold);
        } catch (IOException e) {
            String why = Files.exists(gold) ? e.getMessage() : "there is no such file";
            throw new CommandException(ExitCode.INPUT, "cannot read the marked claims " + gold + ": " + why);
        }
    }

    private static List<FoundClaim> found(Path dir) {
        try (Store store = Store.open(dir)) {
            return store.read(
                    () -> new ClaimReader(store).all().map(FoundClaim::of).toList());
        }
    }

    private static void delete(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
