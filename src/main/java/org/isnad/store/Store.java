package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.Vocabulary;

/**
 * A graph on disk. One process at a time may hold a store; within it any number of threads may read while one writes.
 * Queries see the union of all named graphs as the default graph.
 */
public final class Store implements AutoCloseable {

    static {
        // Jena's parts initialize each other; entering by any other door first fails.
        JenaSystem.init();
    }

    private static final Pattern HOLDER = Pattern.compile("process (\\d+)");
    private static final long LEAST_FREE_BYTES = 64L << 20;

    private final Path dir;
    private volatile DatasetGraph dataset;

    private Store(Path dir) {
        this.dir = dir;
        this.dataset = connected(dir);
    }

    private static DatasetGraph connected(Path dir) {
        DatasetGraph dataset =
                DatabaseMgr.connectDatasetGraph(BulkLoad.container(dir).toString());
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        return dataset;
    }

    /** @throws StoreException when {@code dir} is no store, or another process holds it, or it cannot be written */
    public static Store open(Path dir) {
        StoreMarker.check(dir);
        return connect(dir);
    }

    /**
     * Opens a store, making it first when {@code dir} is missing or empty.
     *
     * @throws StoreException as {@link #open}, and when {@code dir} holds other files or cannot be made
     */
    public static Store create(Path dir) {
        try {
            StoreMarker.createOrCheck(dir);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot make a store at " + dir + ": " + reason(e),
                    "Name a directory that you may write, with --store DIR.",
                    e);
        }
        return connect(dir);
    }

    private static Store connect(Path dir) {
        if (!Files.isWritable(dir)) {
            throw new StoreException(
                    "the store " + dir + " cannot be written (a store needs that even to be read)",
                    "Change its permissions, or copy it to a place that you may write.");
        }
        try {
            return new Store(dir);
        } catch (RuntimeException e) {
            throw unopened(dir, e);
        }
    }

    private static StoreException unopened(Path dir, RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("lock")) {
            Matcher holder = HOLDER.matcher(message);
            String by = holder.find() ? "process " + holder.group(1) : "another process";
            return new StoreException(
                    "the store " + dir + " is in use by " + by,
                    "Stop that process first, or ask it: isnad serve answers at http://127.0.0.1:3030/isnad/sparql",
                    e);
        }
        return new StoreException(
                "the store " + dir + " cannot be opened: " + reason(e),
                "Check the permissions and the free space of the disk; if it is damaged, build it anew.",
                e);
    }

    /** The directory it was opened from. */
    public Path dir() {
        return dir;
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
        attempt(() -> {
            Txn.executeWrite(dataset, writing);
            return dir;
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
        return attempt(() -> {
            BulkLoad load = new BulkLoad(dir);
            T result = load.run(quads);
            TDBInternal.expel(dataset);
            try {
                load.publish();
            } finally {
                dataset = connected(dir);
            }
            return result;
        });
    }

    private <T> T attempt(Supplier<T> writing) {
        requireSpace();
        try {
            return writing.get();
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException | InternalError e) {
            // A mapped file that the full disk cannot back fails as an InternalError.
            throw unwritten(e);
        }
    }

    /** Makes a graph hold these quads and no others, within a {@link #write}; touches only what differs. */
    public void replace(Node graph, Collection<Quad> quads) {
        Set<Quad> stale = Iter.toSet(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
        for (Quad quad : quads) {
            if (!stale.remove(asStored(quad))) {
                dataset.add(quad);
            }
        }
        stale.forEach(dataset::delete);
    }

    /** Replaces a graph in a transaction of its own unless it holds exactly these quads; tells whether it did. */
    public boolean refresh(Node graph, Collection<Quad> quads) {
        Set<Quad> wanted = quads.stream().map(Store::asStored).collect(Collectors.toSet());
        Set<Quad> stored = read(() -> Iter.toSet(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY)));
        if (wanted.equals(stored)) {
            return false;
        }
        write(() -> replace(graph, wanted));
        return true;
    }

    /** TDB2 keeps numbers and dates as values: what went in as 0.90 comes out as 0.9. */
    private static Quad asStored(Quad quad) {
        NodeId value = NodeIdInline.inline(quad.getObject());
        return value == null
                ? quad
                : Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), NodeIdInline.extract(value));
    }

    /** Where the digests of its articles are kept. */
    Path digests() {
        return dir.resolve("digests");
    }

    /** What to tell when a file of it cannot be written. */
    StoreException unwritten(Throwable e) {
        return new StoreException(
                "the store " + dir + " could not be written: " + reason(e),
                "Free some space on its disk and run the command again: what was stored before is unharmed.",
                e);
    }

    /** How many articles it holds. */
    public long articles() {
        Node type = RDF.type.asNode();
        return read(() -> Iter.count(dataset.find(Node.ANY, Node.ANY, type, Vocabulary.Article)));
    }

    /** How many quads it holds. */
    public long quads() {
        return read(() -> Iter.count(dataset.find()));
    }

    /** Gives back the disk space of replaced and deleted quads. */
    public void compact() {
        requireSpace();
        DatabaseMgr.compact(dataset, true);
    }

    /** Lets other processes have it. */
    @Override
    public void close() {
        TDBInternal.expel(dataset);
    }

    private void requireSpace() {
        try {
            if (Files.getFileStore(dir).getUsableSpace() < LEAST_FREE_BYTES) {
                throw new StoreException(
                        "the disk of the store " + dir + " is full",
                        "Free at least 64 MB and run the command again: what was stored before is unharmed.");
            }
        } catch (IOException e) {
            throw new StoreException("the store " + dir + " is gone: " + reason(e), "Check its disk.", e);
        }
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        return e.getClass().getSimpleName() + (first.isEmpty() ? "" : ": " + first);
    }
}
