package org.isnad.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The files of the index: what was committed last, and what is being written. One thread at a time may write. */
final class IndexFiles implements AutoCloseable {

    private static final String EPOCH = "epoch";
    private static final String WORDS = "words";
    /** In MB; what a large build holds in memory before it writes. */
    private static final double BUFFER = 48;

    private final FSDirectory directory;
    private final SearcherManager searchers;
    private @Nullable IndexWriter writer;

    private IndexFiles(FSDirectory directory, SearcherManager searchers) {
        this.directory = directory;
        this.searchers = searchers;
    }

    /** Opens what is in {@code dir}; what is damaged there is emptied. */
    static IndexFiles open(Path dir) throws IOException {
        Files.createDirectories(dir);
        FSDirectory directory = FSDirectory.open(dir);
        try {
            return new IndexFiles(directory, new SearcherManager(directory, null));
        } catch (IOException | IllegalArgumentException e) {
            // Missing, damaged, or of a version that is no longer read.
            empty(directory);
            return new IndexFiles(directory, new SearcherManager(directory, null));
        }
    }

    /** Opens what is in {@code dir}, and changes nothing there. */
    static IndexFiles openAsTheyAre(Path dir) throws IOException {
        if (!Files.isDirectory(dir)) {
            throw new NoSuchFileException(dir.toString());
        }
        FSDirectory directory = FSDirectory.open(dir);
        try {
            return new IndexFiles(directory, new SearcherManager(directory, null));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void empty(FSDirectory directory) throws IOException {
        for (String file : directory.listAll()) {
            directory.deleteFile(file);
        }
        try (IndexWriter fresh = new IndexWriter(directory, config())) {
            fresh.commit();
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new KeywordAnalyzer())
                .setRAMBufferSizeMB(BUFFER)
                .setCommitOnClose(false);
    }

    /** The epoch of the last commit; -1 when it has none. */
    long epoch() throws IOException {
        return Long.parseLong(committed().getOrDefault(EPOCH, "-1"));
    }

    /** The fingerprint of the words of the last commit; empty when it has none. */
    String words() throws IOException {
        return committed().getOrDefault(WORDS, "");
    }

    private Map<String, String> committed() throws IOException {
        return read(index -> ((DirectoryReader) index.getIndexReader()).getIndexCommit().getUserData());
    }

    /** What reads the last commit. */
    interface Reading<T> {

        /** Reads. */
        T read(IndexSearcher index) throws IOException;
    }

    /** What {@code reading} finds in the last commit. */
    <T> T read(Reading<T> reading) throws IOException {
        IndexSearcher index = searchers.acquire();
        try {
            return reading.read(index);
        } finally {
            searchers.release(index);
        }
    }

    /** What changes the index from the last commit on. */
    IndexWriter writer() throws IOException {
        if (writer == null) {
            writer = new IndexWriter(directory, config());
        }
        return writer;
    }

    /** Whether anything has been written since the last commit. */
    boolean isChanged() {
        return writer != null && writer.hasUncommittedChanges();
    }

    /** Brings everything to the disk, so that {@link #commit} cannot fail for want of space. */
    void prepare(long epoch, String words) throws IOException {
        writer().setLiveCommitData(
                        Map.of(EPOCH, Long.toString(epoch), WORDS, words).entrySet());
        writer().prepareCommit();
    }

    /** Makes what was prepared the state that is read. */
    void commit() throws IOException {
        writer().commit();
        searchers.maybeRefreshBlocking();
    }

    /** Forgets everything since the last commit. */
    void rollback() throws IOException {
        if (writer != null) {
            IndexWriter failed = writer;
            writer = null;
            failed.rollback();
        }
    }

    @Override
    public void close() throws IOException {
        rollback();
        searchers.close();
        directory.close();
    }
}
