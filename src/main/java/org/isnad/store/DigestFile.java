package org.isnad.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The digests of all articles in one file: a header, every string once, the digests by the numbers of the strings, and
 * a checksum. It can be made anew from the articles, so a file that is missing or damaged holds nothing.
 *
 * @param version     of the engine that read the articles
 * @param fingerprint of all that the links depended on when the file was written
 * @param digests     in any order
 */
record DigestFile(String version, String fingerprint, Collection<Digest> digests) {

    private static final String MAGIC = "isnad-digests-1";
    private static final int BUFFER = 1 << 16;

    /** What a file holds; nothing, with empty names, when it cannot be read. */
    static DigestFile read(Path file) {
        if (Files.exists(file)) {
            try (CheckedInputStream checked = new CheckedInputStream(
                            new BufferedInputStream(Files.newInputStream(file), BUFFER), new CRC32());
                    DataInputStream in = new DataInputStream(checked)) {
                return read(in, checked);
            } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
                // Told in the doc comment: it is made anew.
            }
        }
        return new DigestFile("", "", List.of());
    }

    private static DigestFile read(DataInputStream in, CheckedInputStream checked) throws IOException {
        if (!in.readUTF().equals(MAGIC)) {
            throw new IOException("no file of digests");
        }
        String version = in.readUTF();
        String fingerprint = in.readUTF();
        DigestReader reader = DigestReader.of(in);
        int count = in.readInt();
        List<Digest> digests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            digests.add(reader.digest());
        }
        long sum = checked.getChecksum().getValue();
        if (in.readLong() != sum) {
            throw new IOException("damaged");
        }
        return new DigestFile(version, fingerprint, digests);
    }

    /** Writes the file in place of any other, at once. */
    void write(Path file) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (CheckedOutputStream checked = new CheckedOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(next), BUFFER), new CRC32());
                DataOutputStream out = new DataOutputStream(checked)) {
            out.writeUTF(MAGIC);
            out.writeUTF(version);
            out.writeUTF(fingerprint);
            new DigestWriter(digests).write(out);
            out.writeLong(checked.getChecksum().getValue());
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
