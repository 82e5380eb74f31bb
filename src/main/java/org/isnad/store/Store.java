package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
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

    /** The directory of the quads within that of a store. */
    static final String QUADS = "tdb2";

    private static final Pattern HOLDER = Pattern.compile("process (\\d+)");
    private static final long LEAST_FREE_BYTES = 64L << 20;

    private final Path dir;
    private final DatasetGraph dataset;

    private Store(Path dir, DatasetGraph dataset) {
        this.dir = dir;
        this.dataset = dataset;
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
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
            return new Store(
                    dir, DatabaseMgr.connectDatasetGraph(dir.resolve(QUADS).toString()));
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
        requireSpace();
        try {
            Txn.executeWrite(dataset, writing);
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException | InternalError e) {
            // A mapped file that the full disk cannot back fails as an InternalError.
            throw new StoreException(
                    "the store " + dir + " could not be written: " + reason(e),
                    "Free some space on its disk and run the command again: what was stored before is unharmed.",
                    e);
        }
    }

    /** Replaces all of a graph, within a {@link #write}. */
    public void replace(Node graph, Collection<Quad> quads) {
        dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        quads.forEach(dataset::add);
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

    /** The version of the engine that read every article in the store; empty when there were several. */
    String engine() {
        return StoreMarker.engine(dir);
    }

    void setEngine(String version) {
        try {
            StoreMarker.write(dir, version);
        } catch (IOException e) {
            throw new StoreException(
                    "the store " + dir + " could not be written: " + reason(e),
                    "Check the permissions and the free space of the disk.",
                    e);
        }
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
