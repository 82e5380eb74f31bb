package org.isnad.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup says of itself, for whoever restores it.
 *
 * @param quads    how many quads its graph has
 * @param articles how many articles these tell of
 * @param hashes   the SHA-256 of each of its other files, in hexadecimal, by the file's name
 */
record BackupManifest(long quads, long articles, Map<String, String> hashes) {

    /** Its name in the backup. */
    static final String FILE = "manifest.json";
    /** The version of backups that this program writes and reads. */
    private static final int FORMAT = 1;

    private static final String KEY = "isnad-backup";
    private static final String QUADS = "quads";
    private static final String ARTICLES = "articles";
    private static final String HASHES = "sha-256";

    BackupManifest {
        hashes = Map.copyOf(hashes);
    }

    String json() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode manifest =
                mapper.createObjectNode().put(KEY, FORMAT).put(QUADS, quads).put(ARTICLES, articles);
        manifest.set(HASHES, mapper.valueToTree(new TreeMap<>(hashes)));
        return manifest + "\n";
    }

    /** @throws IllegalArgumentException when this is no manifest, or that of a later program; tells which */
    static BackupManifest parse(byte[] json) throws IOException {
        JsonNode manifest = new ObjectMapper().readTree(json);
        int format = manifest.path(KEY).asInt();
        if (format != FORMAT) {
            throw new IllegalArgumentException(
                    format < 1 ? "it has no manifest" : "it is of format " + format + "; this program reads " + FORMAT);
        }
        Map<String, String> hashes = new TreeMap<>();
        manifest.path(HASHES).properties().forEach(file -> hashes.put(file.getKey(), file.getValue().asText()));
        return new BackupManifest(
                manifest.path(QUADS).asLong(), manifest.path(ARTICLES).asLong(), hashes);
    }
}
