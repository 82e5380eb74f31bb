package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;

/**
 * Makes a store of N-Quads, as {@link Export} and the job on a cluster write them. Nothing is read as articles are: the
 * quads are the store.
 */
public final class Load {

    private static final String UNFINISHED = ".loading";
    /** Quads from one call of {@code step} to the next. */
    private static final int STEP = 10_000;

    /**
     * What was loaded.
     *
     * @param articles how many articles
     * @param quads    how many quads, each counted once
     * @param repeated how many lines said again what others said
     */
    public record Content(long articles, long quads, long repeated) {}

    private final List<Path> files;
    private final LongConsumer step;
    private long articles;
    private long quads;

    private Load(List<Path> files, LongConsumer step) {
        this.files = files;
        this.step = step;
    }

    /**
     * Makes the store {@code dir}, or puts the quads in the place of all that it holds.
     *
     * @param language whose words are searched in a new store; one that is there keeps its own
     * @param replace  whether a store may be there; what was decided of names stays
     * @param paths    files, and folders with files
     * @param step     told now and then how many quads have been read
     * @throws QuadsException when they cannot be read, or hold no article; {@code dir} is then as before
     * @throws StoreException when something is there and not to be replaced, or cannot be written
     */
    public static Content run(Path dir, String language, boolean replace, List<Path> paths, LongConsumer step) {
        try {
            boolean isThere = Files.exists(dir) && !(Files.isDirectory(dir) && StoreMarker.isEmpty(dir));
            if (isThere && !replace) {
                throw new StoreException(
                        dir + " is there already, and holds what would be lost",
                        "Name another with --store DIR, or load with --replace.");
            }
            Load load = new Load(QuadFiles.in(paths), step);
            return isThere ? load.into(Store.open(dir)) : load.fresh(dir, language);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot make a store at " + dir + ": " + StoreFiles.reason(e),
                    "Check the permissions and the free space of its disk.",
                    e);
        }
    }

    /** Beside its place first, so that a store that stands there is whole. */
    private Content fresh(Path dir, String language) throws IOException {
        Path unfinished = dir.toAbsolutePath().resolveSibling(dir.getFileName() + UNFINISHED);
        Store store = Store.create(unfinished, language);
        // From here on no other process has it; what one that was killed has left there is overwritten.
        try {
            Content content = into(store);
            Files.deleteIfExists(dir);
            Files.move(unfinished, dir);
            return content;
        } catch (RuntimeException | IOException e) {
            PathUtils.deleteDirectory(unfinished);
            throw e;
        }
    }

    private Content into(Store store) {
        try (store) {
            long read = store.fill(
                    sink -> {
                        long[] count = {0};
                        Node own = Iris.storeGraph();
                        files.forEach(file -> new QuadFile(file).read(quad -> {
                            if (!quad.getGraph().equals(own)) {
                                sink.accept(quad);
                                if (++count[0] % STEP == 0) {
                                    step.accept(count[0]);
                                }
                            }
                        }));
                        return count[0];
                    },
                    this::isEachOnce);
            store.text().open();
            return new Content(articles, quads, read - quads);
        }
    }

    /** Whether each quad that was read was loaded, and none twice. */
    private boolean isEachOnce(DatasetGraph loaded, long read) {
        articles = Iter.count(loaded.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.Article));
        if (articles == 0) {
            throw new QuadsException(
                    "no article in " + read + " quads of " + files.getFirst(),
                    "Load what isnad export --format nquads has written.",
                    null);
        }
        // One is the store's own.
        quads = Iter.count(loaded.find()) - 1;
        return quads == read;
    }
}
