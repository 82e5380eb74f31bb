package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.cli.evaluation.Calibration;
import org.isnad.cli.evaluation.Mistake;
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

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many errors of each kind to list.")
    int show;

    @Option(names = "--rules", description = "Show each rule's precision and share of the claims.")
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
        // The root of the file system has no name.
        String name = Objects.toString(gold.getFileName(), "");
        Path own = gold.resolveSibling(name.replaceFirst("\\.jsonl$", ""));
        return Files.isDirectory(own) ? own : gold.resolveSibling("articles");
    }

    private void tell(Score score) {
        if (show > 0) {
            for (Mistake.Kind kind : Mistake.Kind.values()) {
                mistakes(kind, score);
            }
        }
        print("%d articles, %d marked claims, %d found in the text", score.articles(), score.gold(), score.predicted());
        print("%-12s precision  recall   F1", "");
        figures("found", score, score.found());
        figures("exact", score, score.exact());
        figures("attributed", score, score.attributed());
        ratio("actors", score.actors());
        ratio("dates", score.dates());
        ratio("places", score.places());
        ratio("via", score.vias());
        Calibration sure = score.calibration();
        print("%-12s surer half right: %.3f, the other half: %.3f", "confidence", sure.upper(), sure.lower());
        if (rules) {
            rules(score);
        }
    }

    private void mistakes(Mistake.Kind kind, Score score) {
        List<Mistake> mistakes =
                score.mistakes().stream().filter(m -> m.kind() == kind).toList();
        print("%s: %d", kind.name().replace('_', ' '), mistakes.size());
        mistakes.stream().limit(show).forEach(mistake -> {
            print("  %s", mistake.what());
            if (!mistake.why().isEmpty()) {
                print("      %s", mistake.why());
            }
        });
        print("");
    }

    private void rules(Score score) {
        print("%n%-28s %5s %5s %10s %6s", "rule", "right", "wrong", "precision", "share");
        score.rules()
                .forEach((rule, n) -> print(
                        "%-28s %5d %5d %10.3f %6.3f",
                        rule,
                        n.right(),
                        n.wrong(),
                        n.precision().value(),
                        score.share(n).value()));
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
