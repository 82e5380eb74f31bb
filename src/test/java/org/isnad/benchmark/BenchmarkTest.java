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
        assertThat(lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("7 articles of seeds, median of up to 1 rounds"),
                        line -> assertThat(line).matches("parsing their JSON, 1 thread +\\d+ articles/s"),
                        line -> assertThat(line).matches("extraction, 1 thread +\\d+ articles/s, 1 : [\\d.]+ of parsing"),
                        line -> assertThat(line).matches("extraction, +\\d+ threads +\\d+ articles/s, [\\d.]+ times .*"),
                        line -> assertThat(line).matches("peak heap +\\d+ MB of \\d+ MB"));
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
