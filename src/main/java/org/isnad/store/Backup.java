package org.isnad.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.isnad.text.Sha256;

/**
 * A store in one file: a zip archive of its quads as N-Quads, its small files, and a manifest to check them by. What
 * can be made from these, such as indexes, is left out.
 */
public final class Backup {

    /** Where the quads are. */
    static final String GRAPH = "graph.nq";
    /** What else belongs to a store, where it is there. */
    static final List<String> SMALL_FILES = List.of(StoreMarker.FILE, Decisions.FILE, StoreFiles.DIGESTS);

    /** No clock in what is written: the beginning of time, as archives count it. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    /**
     * How much a backup holds.
     *
     * @param articles the articles
     * @param quads    all quads
     */
    public record Content(long articles, long quads) {}

    private final ZipOutputStream zip;
    private final Map<String, String> hashes = new TreeMap<>();

    private Backup(ZipOutputStream zip) {
        this.zip = zip;
    }

    /**
     * Writes one unchanging state of a store, whatever is written to it meanwhile; {@code out} stays open. A backup is
     * whole only when this returns.
     *
     * @throws IOException when {@code out} cannot be written, or a file of the store not read
     */
    public static Content write(Store store, OutputStream out) throws IOException {
        try {
            return store.read(() -> {
                try {
                    ZipOutputStream zip = new ZipOutputStream(out);
                    Content content = new Backup(zip).all(store);
                    zip.finish();
                    return content;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (RuntimeException e) {
            // The writers of RDF wrap what the file system throws.
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private Content all(Store store) throws IOException {
        long[] quads = {0};
        entry(GRAPH, out -> {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
            writer.start();
            store.dataset().find().forEachRemaining(quad -> {
                writer.quad(quad);
                quads[0]++;
            });
            writer.finish();
        });
        for (String name : SMALL_FILES) {
            Path file = store.dir().resolve(name);
            if (Files.exists(file)) {
                entry(name, out -> Files.copy(file, out));
            }
        }
        BackupManifest manifest = new BackupManifest(quads[0], store.articles(), hashes);
        entry(BackupManifest.FILE, out -> out.write(manifest.json().getBytes(StandardCharsets.UTF_8)));
        return new Content(manifest.articles(), manifest.quads());
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private void entry(String name, Writing content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        MessageDigest digest = Sha256.begin();
        content.to(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        hashes.put(name, Sha256.end(digest));
    }
}
