package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.cli.evaluation.Score;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad evaluate}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures precision, recall and F1 against claims that people marked.",
            "Reads the articles into a store of its own, which is gone afterwards.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad evaluate --articles articles/ gold.jsonl",
            "  isnad evaluate --articles seeds/ --show 20 --rules gold/seeds.jsonl"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Mixin
    EngineOptions engine;

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            description = "Where the articles are (default: the folder named as GOLD, else articles/ beside it).")
    @Nullable
    Path articles;

    @Option(names = "--show", paramLabel = "N", defaultValue = "0", description = "How many errors to list.")
    int show;

    @Option(names = "--rules", description = "Show how often each rule is right.")
    boolean rules;

    @Parameters(paramLabel = "GOLD.jsonl", description = "Marked claims: one JSON object a line.")
    Path gold;

    private final Console console;
    private final Builder builder;

    EvaluateCommand(Console console, Builder builder) {
        this.console = console;
        this.builder = builder;
    }

    @Override
    public Integer call() throws IOException {
        Measurement measurement = Measurement.of(builder, engine, gold, articles());
        tell(measurement.score());
        return measurement.code();
    }

    private Path articles() {
        if (articles != null) {
            return articles;
        }
        Path own = gold.resolveSibling(gold.getFileName().toString().replaceFirst("\\.jsonl$", ""));
        return Files.isDirectory(own) ? own : gold.resolveSibling("articles");
    }

    private void tell(Score score) {
        score.errors().stream().limit(show).forEach(console.out()::println);
        print("%d articles, %d marked claims, %d found in the text", score.articles(), score.gold(), score.predicted());
        print("%-12s precision  recall   F1", "");
        figures("found", score, score.found());
        figures("exact", score, score.exact());
        figures("attributed", score, score.attributed());
        ratio("actors", score.actors());
        ratio("dates", score.dates());
        ratio("places", score.places());
        ratio("via", score.vias());
        if (rules) {
            score.rules()
                    .forEach((rule, n) -> print(
                            "%-32s %4d seen, %4d found, %4d attributed", rule, n.seen(), n.found(), n.attributed()));
        }
    }

    private void figures(String name, Score score, int right) {
        print(
                "%-12s %.3f      %.3f    %.3f",
                name,
                score.precision(right).value(),
                score.recall(right).value(),
                score.f1(right).value());
    }

    private void ratio(String name, Score.Ratio ratio) {
        print("%-12s %.3f      (%d of %d)", name, ratio.value(), ratio.part(), ratio.whole());
    }

    private void print(String format, Object... values) {
        console.out().println(String.format(Locale.ROOT, format, values));
    }
}
