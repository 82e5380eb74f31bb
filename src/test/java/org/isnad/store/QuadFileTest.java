package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuadFileTest {

    static {
        JenaSystem.init();
    }

    private static final String GOOD = "<x:s> <x:p> \"\u0639 \\\\ \\n\"@ar <x:g> .\n";

    @TempDir
    Path dir;

    private long read(byte[] bytes) throws IOException {
        long[] count = {0};
        new QuadFile(Files.write(dir.resolve("file.nq"), bytes)).read(quad -> count[0]++);
        return count[0];
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void packedOrNotAllIsRead() throws IOException {
        assertThat(read(GOOD.repeat(3).getBytes(StandardCharsets.UTF_8))).isEqualTo(3);
        assertThat(read(gzip(GOOD.repeat(3)))).isEqualTo(3);
        assertThat(read(new byte[0])).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x:s> <x:p> \"o .\n",
                "<x:s> <x:p> \"a triple\" .",
                "_:b <x:p> \"o\" <x:g> .",
                "<x:s> <x:p> \"o\" _:b .",
                "<x:s> \"p\" \"o\" <x:g> .",
                "<x:s> <x:p> \"o\" <x:g>",
                "<x:s> <x:p> \"\\q\" <x:g> .",
                "no quad at all"
            })
    void aBrokenLineIsTold(String broken) {
        assertThatThrownBy(() -> read((GOOD + GOOD + broken).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(QuadsException.class)
                .hasMessageContaining("file.nq, line 3")
                .extracting(e -> e.getMessage().lines().count())
                .isEqualTo(2L);
    }

    @Test
    void aFileThatIsCutOffIsNeverTakenForWhole() throws IOException {
        String lines = new SplittableRandom(1)
                .ints(5000)
                .mapToObj(n -> "<x:s> <x:p> \"" + n + "\" <x:g> .\n")
                .collect(Collectors.joining());
        byte[] packed = gzip(lines);
        for (int end = 20; end < packed.length; end += packed.length / 20) {
            byte[] cut = Arrays.copyOf(packed, end);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(QuadsException.class);
        }
        byte[] damaged = packed.clone();
        Arrays.fill(damaged, 3000, 3100, (byte) 0);
        assertThatThrownBy(() -> read(damaged)).isInstanceOf(QuadsException.class);
    }
}
