package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.isnad.article.ArticleReader;
import org.isnad.article.Input;
import org.isnad.article.LinePart;
import org.isnad.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PieceReaderTest {

    private static final ArticleReader READER = ArticleReader.of(LanguagePack.load("ar"));

    @TempDir
    Path dir;

    /** Lines of all lengths, empty and broken ones, two records in one, and a mark at the beginning. */
    private Path file() throws IOException {
        StringBuilder lines = new StringBuilder("\uFEFF");
        for (int i = 0; i < 40; i++) {
            lines.append("{\"title\": \"خبر ").append(i).append("\", \"text\": \"");
            lines.append("نص ".repeat(i)).append("\"}");
            lines.append(i % 7 == 3 ? "\n\n" : i % 7 == 5 ? " {\"text\": \"آخر\"}\n" : i % 7 == 6 ? "\r\n{\"\n" : "\n");
        }
        return Files.writeString(dir.resolve("lines.jsonl"), lines.substring(0, lines.length() - 1));
    }

    @Test
    void piecesOfAnySizeGiveWhatTheWholeFileGives() throws IOException {
        Path file = file();
        List<String> expected = new ArrayList<>();
        READER.read(List.of(file), input -> expected.add(tell(input)));
        assertThat(expected).hasSizeGreaterThan(48);
        for (int size : new int[] {30, 64, 101, 1000, 1 << 20}) {
            assertThat(inPieces(file, size)).as("pieces of " + size).isEqualTo(expected);
        }
    }

    private static String tell(Input input) {
        return tell(Met.of(input, input.where()));
    }

    private List<String> inPieces(Path file, int size) throws IOException {
        Configuration hadoop = new Configuration();
        Listing.InputFile one = new Listing.InputFile(0, file.toString(), Files.size(file));
        List<String> found = new ArrayList<>();
        LinePart before = LinePart.FIRST;
        for (Piece piece : PieceReader.split(READER, one, size, hadoop)) {
            Piece part = piece.after(before);
            PieceReader.read(READER, part, hadoop, met -> found.add(tell(met._2())));
            before = piece.lines() ? before.plus(PieceReader.count(READER, piece, hadoop)) : before;
        }
        return found;
    }

    private static String tell(Met met) {
        return met.where().replaceFirst("file:/+", "/") + " "
                + switch (met) {
                    case Met.Raw raw -> raw.id() + " " + raw.text();
                    case Met.Broken broken -> broken.what();
                };
    }
}
