package org.isnad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of all that can be searched in a dataset, in files of its own. It follows from the quads, so that it can
 * always be made anew from them. It is opened when it is first needed; where it does not belong to the last transaction
 * of the dataset, because a process ended between the two, it is mended then, and a line in the log says so. Every
 * method throws {@link SearchException} when the files cannot be read or written.
 */
public final class FullText implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FullText.class);

    private record Opened(IndexFiles files, SearchWords words) {}

    private interface Step<T> {
        T run() throws IOException;
    }

    private final Path dir;
    private final DatasetGraph dataset;
    private final String language;
    private final boolean readOnly;
    private volatile @Nullable Opened opened;

    private FullText(Path dir, DatasetGraph dataset, String language, boolean readOnly) {
        this.dir = dir;
        this.dataset = dataset;
        this.language = language;
        this.readOnly = readOnly;
    }

    /**
     * The index of a dataset, which its queries ask with {@code text:query} from now on.
     *
     * @param dir      made when it is missing
     * @param language whose tables tell which words are alike
     * @param readOnly whether it is opened now as it is, and nothing of it made or mended; it fails when it is missing
     *                 or damaged, or does not belong to the dataset
     */
    public static FullText of(DatasetGraph dataset, Path dir, String language, boolean readOnly) {
        FullText text = new FullText(dir, dataset, language, readOnly);
        if (readOnly) {
            text.open();
        }
        dataset.getContext().set(TextQuery.textIndex, new QueriedIndex(text));
        return text;
    }

    /** Opens it now, and mends it where it does not fit the quads; to be called before a transaction that writes. */
    public void open() {
        opened();
    }

    private Opened opened() {
        Opened now = opened;
        if (now == null) {
            synchronized (this) {
                now = opened == null ? attempt(this::openAndMend) : opened;
                opened = now;
            }
        }
        return now;
    }

    private Opened openAndMend() throws IOException {
        if (readOnly) {
            return openAsItIs();
        }
        Opened fresh = new Opened(IndexFiles.open(dir), SearchWords.of(language));
        if (dataset.isInTransaction()) {
            mend(fresh);
        } else {
            Txn.executeRead(dataset, () -> attempt(() -> mend(fresh)));
        }
        return fresh;
    }

    private Opened openAsItIs() throws IOException {
        Opened found = new Opened(IndexFiles.openAsTheyAre(dir), SearchWords.of(language));
        long epoch = Txn.calculateRead(dataset, () -> Epoch.of(dataset));
        if (found.files.epoch() != epoch || !found.files.words().equals(found.words.fingerprint())) {
            found.files.close();
            throw new IOException("it belongs to other quads, or another version of the program made it");
        }
        return found;
    }

    private long mend(Opened index) throws IOException {
        long epoch = Epoch.of(dataset);
        boolean isNew = index.files.epoch() < 0;
        boolean sameWords = index.files.words().equals(index.words.fingerprint());
        if (sameWords && index.files.epoch() == epoch) {
            return 0;
        }
        long changed = fill(index, sameWords);
        index.files.prepare(epoch, index.words.fingerprint());
        index.files.commit();
        if (changed > 0 && !isNew) {
            LOG.warn("the text index did not fit the store: {} entries made anew in {}", changed, dir);
        }
        return changed;
    }

    private long fill(Opened index, boolean sameWords) throws IOException {
        try (Filling filling = new Filling(index.files.writer(), index.words)) {
            if (sameWords) {
                index.files.read(last -> {
                    Comparison.of(dataset, last.getIndexReader(), filling::add, filling::remove);
                    return true;
                });
            } else {
                filling.replaceAll(dataset);
            }
            return filling.end();
        }
    }

    /** The index of a dataset that will take the place of this one; closes this index, which nobody may ask meanwhile. */
    public Replacement replacement() {
        close();
        long next = 1 + Txn.calculateRead(dataset, () -> Epoch.of(dataset));
        return attempt(() -> new Replacement(IndexFiles.open(dir), SearchWords.of(language), next));
    }

    /** Adds what can be searched of a quad, within a transaction of the dataset that writes. */
    public void add(Quad quad) {
        Entry entry = Entry.of(quad);
        if (entry != null) {
            attempt(() -> opened().files.writer().updateDocument(entry.key(), entry.document(opened().words)));
        }
    }

    /** Removes a quad, within a transaction of the dataset that writes. */
    public void remove(Quad quad) {
        Entry entry = Entry.of(quad);
        if (entry != null) {
            attempt(() -> opened().files.writer().deleteDocuments(entry.key()));
        }
    }

    /** The last step within a transaction of the dataset that writes: {@link #commit} will not want for space then. */
    public void prepare() {
        attempt(() -> {
            Opened index = opened();
            if (index.files.isChanged()) {
                index.files.prepare(Epoch.next(dataset), index.words.fingerprint());
            }
            return true;
        });
    }

    /** Ends what {@link #prepare} began, after the transaction of the dataset was committed. */
    public void commit() {
        attempt(() -> {
            if (opened().files.isChanged()) {
                opened().files.commit();
            }
            return true;
        });
    }

    /** Forgets what was added and removed, when the transaction of the dataset was aborted. */
    public void rollback() {
        attempt(() -> {
            opened().files.rollback();
            return true;
        });
    }

    /** What matches, the best first. */
    public List<Hit> find(Asked asked) {
        Opened index = opened();
        return attempt(() -> index.files.read(last -> new Finder(last, index.words, language).find(asked)));
    }

    /** What bears a name that sounds like this one, in whatever script. */
    public List<Hit> soundingLike(String name) {
        Opened index = opened();
        return attempt(() ->
                index.files.read(last -> new Finder(last, index.words, language).soundingLike(Asked.all(name))));
    }

    /** What the index and the quads do not have in common, which is not mended by asking; within a transaction. */
    public List<Mismatch> mismatches() {
        Opened index = opened;
        return attempt(() -> {
            List<Mismatch> found = new ArrayList<>();
            if (index != null) {
                Mismatch.find(dataset, index.files, found::add);
            } else {
                try (IndexFiles files = IndexFiles.open(dir)) {
                    Mismatch.find(dataset, files, found::add);
                }
            }
            return found;
        });
    }

    @Override
    public synchronized void close() {
        Opened index = opened;
        if (index != null) {
            opened = null;
            attempt(() -> {
                index.files.close();
                return true;
            });
        }
    }

    private <T> T attempt(Step<T> step) {
        try {
            return step.run();
        } catch (IOException | UncheckedIOException e) {
            throw new SearchException("the text index in " + dir + " failed: " + e.getMessage(), e);
        }
    }
}
