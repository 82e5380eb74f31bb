package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words search takes for one, and which it keeps apart. */
class SearchWordsTest {

    private static final Matching ARABIC = new Matching("ar");
    /** The rows of the file that are the phenomena of the comparison with other engines. */
    private static final int PHENOMENA = 25;

    private static List<List<String>> rows(String file) throws IOException {
        try (InputStream in = SearchWordsTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        }
    }

    private static List<List<String>> notFound(List<List<String>> rows) {
        return rows.stream().filter(row -> !ARABIC.finds(row.get(1), row.get(2))).toList();
    }

    @Test
    void spellingsOfOneWordFindEachOther() throws IOException {
        List<List<String>> rows = rows("alike.tsv");
        assertThat(rows).hasSizeGreaterThan(PHENOMENA + 40);
        assertThat(notFound(rows.subList(0, PHENOMENA))).containsExactly(List.of("transliteration", "بوتين", "بوتن"));
        assertThat(notFound(rows.subList(PHENOMENA, rows.size()))).isEmpty();
    }

    @Test
    void otherWordsAreNotFound() throws IOException {
        List<List<String>> rows = rows("unlike.tsv");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(50);
        assertThat(rows.stream().filter(row -> ARABIC.finds(row.get(0), row.get(1)))).isEmpty();
    }
}
