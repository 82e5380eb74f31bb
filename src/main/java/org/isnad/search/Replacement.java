package org.isnad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.sparql.core.Quad;

/**
 * The index of a dataset that is being filled, and will take the place of another; it is written meanwhile by threads of
 * its own. Until it is committed, the files hold the index that they held before. Every method throws
 * {@link SearchException} when they cannot be written.
 */
public final class Replacement implements AutoCloseable {

    private interface Step {
        void run() throws IOException;
    }

    private final IndexFiles files;
    private final SearchWords words;
    private final long epoch;
    private final Filling filling;

    Replacement(IndexFiles files, SearchWords words, long epoch) throws IOException {
        this.files = files;
        this.words = words;
        this.epoch = epoch;
        this.filling = new Filling(files.writer(), words);
        files.writer().deleteAll();
    }

    /** What the dataset must say, so that it is known which index belongs to it. */
    public Quad epoch() {
        return Epoch.quad(epoch);
    }

    /** Takes a quad of the dataset; each comes once. */
    public void add(Quad quad) {
        Entry entry = Entry.of(quad);
        if (entry != null) {
            attempt(() -> filling.add(entry));
        }
    }

    /** To be called after the last quad: what is left is written while the caller goes on. */
    public void noMore() {
        filling.submit();
    }

    /** Brings everything to the disk, so that {@link #commit} cannot fail for want of space. */
    public void prepare() {
        attempt(() -> {
            filling.end();
            files.prepare(epoch, words.fingerprint());
        });
    }

    /** To be called when the dataset has taken its place: what was prepared is the index now. */
    public void commit() {
        attempt(files::commit);
    }

    /** Closes the files; without a {@link #commit}, they are as they were. */
    @Override
    public void close() {
        filling.close();
        attempt(files::close);
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (IOException | UncheckedIOException e) {
            throw new SearchException("the text index could not be written: " + e.getMessage(), e);
        }
    }
}
