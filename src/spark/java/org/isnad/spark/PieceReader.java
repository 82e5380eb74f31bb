package org.isnad.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.io.file.PathUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.isnad.article.ArticleReader;
import org.isnad.article.Input;
import org.isnad.article.LinePart;
import scala.Tuple2;

/** Reads pieces of files with the readers of the single-machine program. */
final class PieceReader {

    private static final int BUFFER = 1 << 16;

    private final ArticleReader reader;
    private final Path path;
    private final FileSystem system;

    private PieceReader(ArticleReader reader, String path, Configuration hadoop) throws IOException {
        this.reader = reader;
        this.path = new Path(path);
        this.system = this.path.getFileSystem(hadoop);
    }

    /**
     * The pieces of a file: several when it holds JSON objects one a line and is large, else one.
     *
     * @param size of a piece, in bytes
     * @throws IOException when the file cannot be read; another try may do
     */
    static List<Piece> split(ArticleReader reader, Listing.InputFile file, long size, Configuration hadoop)
            throws IOException {
        PieceReader whole = new PieceReader(reader, file.path(), hadoop);
        boolean lines = file.bytes() > size && reader.hasLines(whole.head());
        List<Piece> pieces = new ArrayList<>();
        for (long from = 0; from == 0 || lines && from < file.bytes(); from += size) {
            long to = lines ? Math.min(from + size, file.bytes()) : file.bytes();
            pieces.add(new Piece(file.number(), file.path(), from, to, lines, LinePart.FIRST));
        }
        return pieces;
    }

    /** How many lines and records a piece has. */
    static LinePart count(ArticleReader reader, Piece piece, Configuration hadoop) throws IOException {
        return new PieceReader(reader, piece.path(), hadoop).lines(piece, input -> {});
    }

    /** All articles and faults of a piece, each with its place; {@code sink} takes one at a time. */
    static void read(ArticleReader reader, Piece piece, Configuration hadoop, Consumer<Tuple2<ArticleKey, Met>> sink)
            throws IOException {
        PieceReader part = new PieceReader(reader, piece.path(), hadoop);
        long[] at = {0};
        if (piece.lines()) {
            part.lines(piece, input -> sink.accept(met(piece, at[0]++, input, input.where())));
        } else {
            part.whole((input, where) -> sink.accept(met(piece, at[0]++, input, where)));
        }
    }

    private static Tuple2<ArticleKey, Met> met(Piece piece, long at, Input input, String where) {
        Met met = Met.of(input, where);
        String id = met instanceof Met.Raw raw ? raw.id() : where;
        return new Tuple2<>(new ArticleKey(id, new Place(piece.file(), piece.from(), at)), met);
    }

    private byte[] head() throws IOException {
        try (InputStream in = system.open(path)) {
            return in.readNBytes(ArticleReader.HEAD_BYTES);
        }
    }

    private LinePart lines(Piece piece, Consumer<Input> sink) throws IOException {
        long from = lineFrom(piece.from());
        long to = lineFrom(piece.to());
        try (FSDataInputStream in = system.open(path)) {
            in.seek(from);
            InputStream part = new BufferedInputStream(new PartStream(in, to - from), BUFFER);
            return reader.lines(path.toString(), path.getName(), piece.before(), part, sink);
        }
    }

    /** Where the first line begins that begins at a place or after it. */
    private long lineFrom(long place) throws IOException {
        if (place == 0) {
            return 0;
        }
        try (FSDataInputStream in = system.open(path)) {
            in.seek(place - 1);
            InputStream ahead = new BufferedInputStream(in, BUFFER);
            long at = place - 1;
            for (int next = ahead.read(); next >= 0; next = ahead.read()) {
                at++;
                if (next == '\n') {
                    break;
                }
            }
            return at;
        }
    }

    private interface Told {
        void accept(Input input, String where);
    }

    /** A zip can be read from a local file alone. */
    private void whole(Told sink) throws IOException {
        java.nio.file.Path dir = Files.createTempDirectory("isnad-input");
        try {
            java.nio.file.Path file = dir.resolve(path.getName());
            try (InputStream in = system.open(path)) {
                Files.copy(in, file);
            }
            reader.read(
                    List.of(file),
                    input -> sink.accept(input, input.where().replace(file.toString(), path.toString())));
        } finally {
            PathUtils.deleteDirectory(dir);
        }
    }
}
