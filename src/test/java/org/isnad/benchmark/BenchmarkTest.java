package org.isnad.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Benchmark benchmark = new Benchmark(new PrintStream(bytes, true, StandardCharsets.UTF_8), 1);

    private List<String> lines() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void articlesAreCountedByTheSecond() {
        benchmark.articles(Path.of("seeds"));
        assertThat(bytes.toString(StandardCharsets.UTF_8)).matches("""
                7 articles of seeds, the fastest of up to 1 rounds
                parsing their JSON, 1 thread +\\d+ articles/s
                extraction, 1 thread +\\d+ articles/s, 1 : [\\d.]+ of parsing
                extraction, +\\d+ threads +\\d+ articles/s, [\\d.]+ times one thread
                peak heap +\\d+ MB of \\d+ MB
                """.replace("\n", "\\R"));
    }

    @Test
    void sentencesOfEverySizeAreTimed() {
        benchmark.sentences(List.of(10, 100));
        assertThat(lines()).hasSize(2 + 2 * LongSentence.values().length);
        assertThat(lines()).last().asString().matches("narrative +100 +[\\d.]+ +[\\d.]+");
    }

    @Test
    void withoutArticlesThereIsNothingToMeasure() {
        assertThatThrownBy(() -> benchmark.articles(Path.of("none"))).hasMessage("no articles in none");
    }
}
