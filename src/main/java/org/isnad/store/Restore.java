package org.isnad.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.isnad.text.Sha256;

/** Makes a store of a backup: beside its place, and only when it is whole under its name. */
public final class Restore {

    static {
        JenaSystem.init();
    }

    private static final String UNFINISHED = ".restoring";

    private final Path file;
    private final ZipFile zip;

    private Restore(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * Makes the store {@code dir}, with the very quads of the backup.
     *
     * @throws StoreException when {@code dir} is there and not empty, when the file is no backup or was changed since
     *     it was written, or when the store cannot be written; {@code dir} is then as before
     */
    public static Backup.Content run(Path file, Path dir) {
        Path unfinished = dir.toAbsolutePath().resolveSibling(dir.getFileName() + UNFINISHED);
        requireFree(dir, unfinished);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Restore restore = new Restore(file, zip);
            BackupManifest manifest = restore.verified();
            Files.createDirectory(unfinished);
            try {
                restore.into(unfinished, manifest);
                Files.deleteIfExists(dir);
                Files.move(unfinished, dir);
            } finally {
                delete(unfinished);
            }
            return new Backup.Content(manifest.articles(), manifest.quads());
        } catch (IOException | InternalError e) {
            throw new StoreException(
                    "cannot restore " + file + ": " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                    "Check that it is a whole backup, and the permissions and free space of the disk of " + dir + ".",
                    e);
        }
    }

    private static void requireFree(Path dir, Path unfinished) {
        try {
            if (Files.exists(dir) && !StoreMarker.isEmpty(dir)) {
                throw new StoreException(
                        dir + " is there already, and a restore overwrites nothing",
                        "Name a directory that is new or empty, with --store DIR.");
            }
        } catch (IOException e) {
            throw new StoreException("cannot make a store at " + dir, "Name a directory, with --store DIR.", e);
        }
        if (Files.exists(unfinished)) {
            throw new StoreException(
                    "a restore into " + dir + " is under way, or was broken off",
                    "If no other process is at it, delete " + unfinished + " and run the command again.");
        }
    }

    /** The manifest, when every file is as the manifest says. */
    private BackupManifest verified() throws IOException {
        BackupManifest manifest = manifest();
        if (!manifest.hashes().keySet().containsAll(List.of(Backup.GRAPH, StoreMarker.FILE))) {
            throw damaged("its manifest tells of no store");
        }
        for (String name : manifest.hashes().keySet()) {
            MessageDigest digest = Sha256.begin();
            try (InputStream in = new DigestInputStream(open(name), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            if (!Sha256.end(digest).equals(manifest.hashes().get(name))) {
                throw damaged(name + " in it is not what was written");
            }
        }
        return manifest;
    }

    private BackupManifest manifest() throws IOException {
        try (InputStream in = open(BackupManifest.FILE)) {
            return BackupManifest.parse(in.readAllBytes());
        } catch (IllegalArgumentException e) {
            throw damaged(e.getMessage());
        }
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged("it has no " + name);
        }
        return zip.getInputStream(entry);
    }

    private StoreException damaged(String why) {
        return new StoreException(
                file + " is no backup that can be restored: " + why, "Take another copy of it, or another backup.");
    }

    private void into(Path dir, BackupManifest manifest) throws IOException {
        load(new StoreFiles(dir).quads());
        for (String name : Backup.SMALL_FILES) {
            if (manifest.hashes().containsKey(name)) {
                try (InputStream in = open(name)) {
                    Files.copy(in, dir.resolve(name));
                }
            }
        }
        // Opened as any store, it makes anew what a backup leaves out.
        try (Store store = Store.open(dir)) {
            long quads = store.read(() -> Iter.count(store.dataset().find()));
            // So that a copy of it can be served as it is.
            store.text().open();
            if (quads != manifest.quads() || store.articles() != manifest.articles()) {
                throw damaged("its quads are not those that were written");
            }
        }
    }

    private void load(Path dir) throws IOException {
        Files.createDirectory(dir);
        DatasetGraph quads = DatabaseMgr.connectDatasetGraph(dir.toString());
        DataLoader loader = LoaderFactory.phasedLoader(quads, MonitorOutputs.nullOutput());
        try (InputStream in = open(Backup.GRAPH)) {
            loader.startBulk();
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(loader.streamRDF());
            loader.finishBulk();
        } catch (RuntimeException e) {
            loader.finishException(e);
            throw new IOException(e.getMessage(), e);
        } finally {
            TDBInternal.expel(quads);
        }
    }

    private static void delete(Path dir) throws IOException {
        if (Files.exists(dir)) {
            try (Stream<Path> files = Files.walk(dir)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
