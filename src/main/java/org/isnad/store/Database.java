package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The TDB2 database of a store. TDB2 writes the empty indexes of a new one step by step, outside any transaction, and
 * cannot open what a process left that was killed meanwhile; so it is made aside and then put in its place at once.
 */
final class Database {

    private static final String MAKING = "tdb2-making-";

    private Database() {}

    /**
     * Opens the database of a store; makes it first when there is none.
     *
     * @throws UncheckedIOException when it cannot be made
     */
    static DatasetGraph connect(StoreFiles files) {
        try {
            if (!Files.exists(files.quads())) {
                files.requireSpace();
                make(files.dir(), files.quads());
            }
            DatasetGraph database = DatabaseMgr.connectDatasetGraph(files.quads().toString());
            QC.setFactory(database.getContext(), StoreExecutor::new);
            if (!files.readOnly()) {
                removeHalves(files.dir());
            }
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path dir, Path place) throws IOException {
        Path making = Files.createTempDirectory(dir, MAKING);
        TDBInternal.expel(DatabaseMgr.connectDatasetGraph(making.toString()));
        try {
            Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another process was faster, and holds it.
            if (!Files.exists(place)) {
                throw e;
            }
        }
    }

    /** What was left by processes that were killed. */
    private static void removeHalves(Path dir) throws IOException {
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(dir, MAKING + "*")) {
            for (Path half : halves) {
                PathUtils.deleteDirectory(half);
            }
        }
    }
}
