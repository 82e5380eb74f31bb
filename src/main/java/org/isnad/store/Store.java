package org.isnad.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import org.isnad.search.FullText;

/**
 * A graph on disk. One process at a time may hold a store; within it any number of threads may read while one writes.
 * Queries see the union of all named graphs as the default graph.
 */
public final class Store implements AutoCloseable {

    static {
        // Jena's parts initialize each other; entering by any other door first fails.
        JenaSystem.init();
    }

    private final StoreFiles files;
    private volatile DatasetGraph dataset;
    private volatile FullText text;
    private final AtomicLong state = new AtomicLong();

    private Store(StoreFiles files) {
        this.files = files;
        this.dataset = connected(files);
        this.text = index();
    }

    private static DatasetGraph connected(StoreFiles files) {
        DatasetGraph dataset = Database.connect(files);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        return dataset;
    }

    private FullText index() {
        return FullText.of(dataset, files.text(), StoreMarker.language(files.dir()), files.readOnly());
    }

    /** @throws StoreException when {@code dir} is no store, or another process holds it, or it cannot be written */
    public static Store open(Path dir) {
        StoreMarker.check(dir);
        return connect(new StoreFiles(dir));
    }

    /**
     * Opens a store that is only asked: whatever would write it throws a {@link StoreException}, and so does this when
     * the text index would have to be mended.
     */
    public static Store openReadOnly(Path dir) {
        StoreMarker.check(dir);
        return connect(new StoreFiles(dir, true));
    }

    /** Whether it was opened to be asked only. */
    public boolean isReadOnly() {
        return files.readOnly();
    }

    /** Opens a store of Arabic articles, making it first when {@code dir} is missing or empty. */
    public static Store create(Path dir) {
        return create(dir, StoreMarker.FIRST_LANGUAGE);
    }

    /**
     * Opens a store, making it first when {@code dir} is missing or empty.
     *
     * @param language whose words are searched in a store that is made; one that is there keeps its own
     * @throws StoreException as {@link #open}, and when {@code dir} holds other files or cannot be made
     */
    public static Store create(Path dir, String language) {
        StoreMarker.createOrCheck(dir, language);
        return connect(new StoreFiles(dir));
    }

    private static Store connect(StoreFiles files) {
        files.requireWritable();
        try {
            return new Store(files);
        } catch (RuntimeException e) {
            throw files.unopened(e);
        }
    }

    /** The directory it was opened from. */
    public Path dir() {
        return files.dir();
    }

    /** The files in it. */
    StoreFiles files() {
        return files;
    }

    /** The index of what can be searched; it follows the quads that are written by {@link #add} and {@link #replace}. */
    public FullText text() {
        return text;
    }

    /** The quads themselves; use only inside {@link #read} and {@link #write}. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** What {@code reading} sees of one unchanging state of the store. */
    public <T> T read(Supplier<T> reading) {
        return dataset.isInTransaction() ? reading.get() : Txn.calculateRead(dataset, reading::get);
    }

    /**
     * Writes in one transaction: all of {@code writing} or nothing of it.
     *
     * @throws StoreException when the disk is full or fails
     */
    public void write(Runnable writing) {
        write(sink -> {
            writing.run();
            return dataset;
        });
    }

    /** The same for quads handed to a sink; returns what {@code quads} returned. */
    <T> T write(Function<Consumer<Quad>, T> quads) {
        return attempt(() -> {
            try {
                text.open();
                T result = Txn.calculateWrite(dataset, () -> {
                    T written = quads.apply(this::add);
                    text.prepare();
                    return written;
                });
                text.commit();
                return result;
            } catch (RuntimeException | Error e) {
                text.rollback();
                throw e;
            }
        });
    }

    /**
     * Fills a store that holds nothing worth keeping: all that {@code quads} hands to its sink or, when it fails or the
     * process dies, nothing of it. Several times faster and smaller than {@link #write}.
     *
     * @return what {@code quads} returned
     * @throws StoreException when the disk is full or fails
     */
    public <T> T fill(Function<Consumer<Quad>, T> quads) {
        return fill(quads, (loaded, result) -> true);
    }

    /** @param check whether the index fits what was loaded, or is to be made anew; what it throws ends the filling */
    <T> T fill(Function<Consumer<Quad>, T> quads, BiPredicate<DatasetGraph, T> check) {
        return attempt(() -> new BulkLoad(files).fill(text, quads, check, this::publish));
    }

    private void publish(BulkLoad load) {
        TDBInternal.expel(dataset);
        try {
            load.publish();
        } finally {
            dataset = connected(files);
            text = index();
        }
    }

    private <T> T attempt(Supplier<T> writing) {
        files.requireSpace();
        try {
            return writing.get();
        } catch (StoreException | QuadsException e) {
            throw e;
        } catch (RuntimeException | InternalError | OutOfMemoryError e) {
            // A mapped file that the full disk cannot back fails as an InternalError.
            throw files.unwritten(e);
        } finally {
            state.incrementAndGet();
        }
    }

    /** A number that is another after each writing. */
    public long state() {
        return state.get();
    }

    /** Makes a graph hold these quads and no others, within a {@link #write}; touches only what differs. */
    public void replace(Node graph, Collection<Quad> quads) {
        Difference difference = Difference.of(dataset, graph, quads);
        difference.fresh().forEach(this::add);
        for (Quad quad : difference.stale()) {
            dataset.delete(quad);
            text.remove(quad);
        }
    }

    /** Adds a quad, within a {@link #write}. */
    public void add(Quad quad) {
        dataset.add(quad);
        text.add(quad);
    }

    /** Replaces a graph in a transaction of its own unless it holds exactly these quads; tells whether it did. */
    public boolean refresh(Node graph, Collection<Quad> quads) {
        if (read(() -> Difference.of(dataset, graph, quads)).isEmpty()) {
            return false;
        }
        write(() -> replace(graph, quads));
        return true;
    }

    /** How many articles it holds. */
    public long articles() {
        Node type = RDF.type.asNode();
        return read(() -> Iter.count(dataset.find(Node.ANY, Node.ANY, type, Vocabulary.Article)));
    }

    /** How many quads it holds, besides what it notes of itself. */
    public long quads() {
        Node own = Iris.storeGraph();
        return read(() -> Iter.count(dataset.find()) - Iter.count(dataset.find(own, Node.ANY, Node.ANY, Node.ANY)));
    }

    /** Lets other processes have it. */
    @Override
    public void close() {
        text.close();
        TDBInternal.expel(dataset);
    }
}
