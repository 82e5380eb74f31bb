package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.isnad.search.FullText;
import org.isnad.search.Replacement;

/**
 * The files of a store made by Jena's bulk loader, which knows no transactions: they grow beside those of the store and
 * take their place, whole, by the renaming of one directory.
 */
final class BulkLoad {

    /** Of the directory of one generation, before its number, and the whole name of the first. */
    private static final String GENERATION = "Data-";

    private static final String FIRST = GENERATION + "0001";

    /** A load meets most nodes once; by default TDB2 remembers 750,000, whole articles among them. */
    private static final StoreParams REMEMBERING_LITTLE = StoreParams.builder("remembering little")
            .node2NodeIdCacheSize(100_000)
            .nodeId2NodeCacheSize(1_000)
            .build();

    /** Quads that a loader takes no time to load, nor to give up. */
    private static final int SOON = 100_000;

    private final StoreFiles files;

    BulkLoad(StoreFiles files) {
        this.files = files;
    }

    /**
     * Loads quads, and what can be searched of them, and puts them in the place of the store's.
     *
     * @param check   as {@link Store#fill} has it
     * @param publish calls {@link #publish} when nobody has the files open
     */
    <T> T fill(
            FullText text,
            Function<Consumer<Quad>, T> quads,
            BiPredicate<DatasetGraph, T> check,
            Consumer<BulkLoad> publish) {
        try (Replacement index = text.replacement()) {
            boolean[] fits = {true};
            T result = run(index, quads, (loaded, given) -> fits[0] = check.test(loaded, given));
            index.prepare();
            publish.accept(this);
            if (fits[0]) {
                index.commit();
            }
            return result;
        }
    }

    /**
     * Loads; the store goes on as it was, and must be open so that no other process does the same.
     *
     * @param index what can be searched of the quads goes there too
     * @param check is given what was loaded and what {@code quads} returned
     * @return what {@code quads} returned
     */
    private <T> T run(
            Replacement index, Function<Consumer<Quad>, T> quads, BiPredicate<DatasetGraph, T> check) {
        clean();
        DatasetGraph dataset =
                DatabaseMgr.connectDatasetGraph(files.loading().toString(), REMEMBERING_LITTLE);
        DataLoader loader = LoaderFactory.phasedLoader(dataset, (format, arguments) -> {});
        try {
            loader.startBulk();
            T result = give(quads, loader, index);
            loader.finishBulk();
            Txn.executeRead(dataset, () -> check.test(dataset, result));
            return result;
        } finally {
            TDBInternal.expel(dataset);
        }
    }

    private static <T> T give(Function<Consumer<Quad>, T> quads, DataLoader loader, Replacement index) {
        long[] loaded = {0};
        StreamRDF stream = loader.streamRDF();
        Consumer<Quad> loading = quad -> {
            stream.quad(quad);
            loaded[0]++;
        };
        try {
            loading.accept(index.epoch());
            T result = quads.apply(loading.andThen(index::add));
            index.noMore();
            return result;
        } catch (RuntimeException | Error e) {
            // The threads of a loader that is given up before they have begun fail, and say so on the console.
            if (loaded[0] < SOON) {
                loader.finishBulk();
            } else {
                loader.finishException(e instanceof RuntimeException fault ? fault : new IllegalStateException(e));
            }
            throw e;
        }
    }

    /** Puts what was loaded in the place of the store's files; nobody may have them open. */
    void publish() {
        try {
            List<Path> before = generations();
            int last = before.isEmpty() ? 0 : number(before.getLast());
            String number = Integer.toString(last + 1);
            Path next = files.quads().resolve(GENERATION + "0".repeat(Math.max(0, 4 - number.length())) + number);
            Files.move(files.loading().resolve(FIRST), next, StandardCopyOption.ATOMIC_MOVE);
            for (Path generation : before) {
                PathUtils.deleteDirectory(generation);
            }
            clean();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All generations, the last of which TDB2 takes. */
    private List<Path> generations() throws IOException {
        try (Stream<Path> found = Files.list(files.quads())) {
            return found.filter(file -> file.getFileName().toString().matches(GENERATION + "\\d+"))
                    .sorted(Comparator.comparingInt(BulkLoad::number))
                    .toList();
        }
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString().substring(GENERATION.length()));
    }

    /** Removes what a load left behind, whether it ended or broke off. */
    private void clean() {
        Path loading = files.loading();
        if (Files.exists(loading)) {
            try {
                PathUtils.deleteDirectory(loading);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
