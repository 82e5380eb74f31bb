package org.isnad.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.cli.evaluation.Score;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * How well the seeds are read may rise, but not fall. {@code -Dratchet.update=true} raises each figure that is higher
 * now, and notes the errors that remain; it lowers none.
 */
class SeedsRatchetTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/isnad");
    private static final Path GOLD = RESOURCES.resolve("seeds-gold.jsonl");
    private static final Path RATCHET = RESOURCES.resolve("seeds-ratchet.tsv");
    private static final Path KNOWN_ERRORS = RESOURCES.resolve("seeds-errors.txt");
    private static final String COLUMNS = "# name\tleast\n";

    /** What is kept is rounded to a tenth of this. */
    private static final double SLACK = 0.005;

    private static final String RAISE =
            "run mvn -Dtest=SeedsRatchetTest -Dratchet.update=true test to raise the ratchet";

    @Test
    void theSeedsAreReadNoWorseThanBefore() throws IOException {
        Console silent = new Console(nowhere(), nowhere(), false, false);
        EngineOptions options = CommandLine.populateCommand(new EngineOptions());
        Measurement measurement =
                Measurement.of(new Builder(silent, Pipeline.standard()), options, GOLD, Path.of("seeds"));
        assertThat(measurement.code()).isEqualTo(ExitCode.OK);
        Map<String, Double> now = figures(measurement.score());
        List<String> errors = measurement.score().mistakes().stream()
                .map(mistake -> mistake.kind() + " " + mistake.what())
                .toList();
        if (Boolean.getBoolean("ratchet.update")) {
            Files.writeString(RATCHET, raised(least(), now));
            Files.write(KNOWN_ERRORS, errors);
        }
        List<String> fresh = new ArrayList<>(errors);
        Files.readAllLines(KNOWN_ERRORS).forEach(fresh::remove);
        assertThat(faults(least(), now, fresh)).as(String.join("\n", fresh)).isEmpty();
    }

    @Test
    void aFigureMayNeitherFallNorRiseUnnoticed() {
        Map<String, Double> least = Map.of("found F1", 0.9);
        assertThat(faults(least, Map.of("found F1", 0.9), List.of())).isEmpty();
        assertThat(faults(least, Map.of("found F1", 0.904), List.of())).isEmpty();
        assertThat(faults(least, Map.of("found F1", 0.89), List.of("MISSED d | x | y")))
                .containsExactly("found F1 fell to 0.8900, the least is 0.9000; new errors:\nMISSED d | x | y");
        assertThat(faults(least, Map.of("found F1", 0.95), List.of()))
                .containsExactly("found F1 rose to 0.9500 from 0.9000: " + RAISE);
        assertThat(faults(Map.of(), Map.of("found F1", 0.95), List.of()))
                .containsExactly("found F1 rose to 0.9500 from 0.0000: " + RAISE);
    }

    @Test
    void anUpdateLowersNothing() {
        assertThat(raised(Map.of("a", 0.9, "b", 0.9), Map.of("a", 0.95678, "b", 0.8)))
                .contains("a\t0.9567\n", "b\t0.9000\n");
    }

    private static Map<String, Double> figures(Score score) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("found F1", score.f1(score.found()).value());
        figures.put("exact F1", score.f1(score.exact()).value());
        figures.put("attributed precision", score.precision(score.attributed()).value());
        figures.put("attributed recall", score.recall(score.attributed()).value());
        figures.put("attributed F1", score.f1(score.attributed()).value());
        figures.put("date accuracy", score.dates().value());
        figures.put("via recall", score.vias().value());
        return figures;
    }

    private static List<String> faults(Map<String, Double> least, Map<String, Double> now, List<String> fresh) {
        List<String> faults = new ArrayList<>();
        now.forEach((name, figure) -> {
            double bound = least.getOrDefault(name, 0.0);
            if (figure < bound) {
                faults.add(name + " fell to " + number(figure) + ", the least is " + number(bound) + "; new errors:\n"
                        + String.join("\n", fresh));
            } else if (figure > bound + SLACK) {
                faults.add(name + " rose to " + number(figure) + " from " + number(bound) + ": " + RAISE);
            }
        });
        return faults;
    }

    private static Map<String, Double> least() throws IOException {
        Map<String, Double> least = new LinkedHashMap<>();
        for (String line : Files.readAllLines(RATCHET)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                least.put(cells[0], Double.valueOf(cells[1]));
            }
        }
        return least;
    }

    private static String raised(Map<String, Double> least, Map<String, Double> now) {
        return now.entrySet().stream()
                .map(e -> {
                    double higher = Math.max(least.getOrDefault(e.getKey(), 0.0), e.getValue());
                    return e.getKey() + "\t" + number(higher) + "\n";
                })
                .collect(joining("", COLUMNS, ""));
    }

    /** Rounded down, so that the figure itself is not below it. */
    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.4f", Math.floor(figure * 10_000 + 1e-6) / 10_000);
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream());
    }
}
