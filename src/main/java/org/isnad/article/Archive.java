package org.isnad.article;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks gzip and zip; each archive one level deep, so that what comes out is bounded by what goes in. */
final class Archive {

    private static final List<String> OFFICE_ENTRIES =
            List.of("[Content_Types].xml", "META-INF/MANIFEST.MF", "mimetype");
    private static final Pattern HIDDEN = Pattern.compile("__MACOSX/.*|(.*[/\\\\])?\\.[^/\\\\]*", Pattern.DOTALL);
    private static final String UNPACK = "unpack it and give what is inside";

    private final Content content;

    Archive(Content content) {
        this.content = content;
    }

    /** Reads a file, whatever it is packed in. */
    void read(Source source, Path file) throws IOException {
        long before = source.bytes().getAsLong();
        byte[] head = source.in().readNBytes(Limits.HEAD_BYTES);
        if (isZip(head)) {
            zip(source, file, before);
        } else if (isGzip(head) && isWarc(head)) {
            new WarcArticles(content)
                    .read(source, new SequenceInputStream(new ByteArrayInputStream(head), source.in()));
        } else if (isGzip(head)) {
            gzip(source, head);
        } else {
            content.read(source, head);
        }
    }

    private void gzip(Source source, byte[] head) throws IOException {
        try {
            InputStream in = new GZIPInputStream(
                    new SequenceInputStream(new ByteArrayInputStream(head), source.in()), Limits.HEAD_BYTES);
            String name = source.name().replaceFirst("(?i)(?<=.)\\.gz(ip)?$", "");
            packed(source.unpacked(in, name));
        } catch (EOFException | ZipException e) {
            source.fault("gzip that is cut off or damaged", source.where(), "fetch or pack the file again");
        }
    }

    private void zip(Source source, Path file, long before) throws IOException {
        try (ZipFile zip = open(file)) {
            if (OFFICE_ENTRIES.stream().anyMatch(entry -> zip.getEntry(entry) != null)) {
                throw new UnreadableException("an office document or program, not articles", "save it as plain text");
            }
            long packed = before;
            for (ZipEntry entry : zip.stream().filter(e -> !isHidden(e)).toList()) {
                entry(source, zip, entry, packed);
                packed += entry.getCompressedSize();
            }
        } catch (ZipException e) {
            throw new UnreadableException("a zip that is cut off or damaged", "fetch or pack the file again");
        }
    }

    /** Old programs on Windows wrote names of entries in the local character set. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            return new ZipFile(
                    file.toFile(),
                    Charset.isSupported("windows-1256")
                            ? Charset.forName("windows-1256")
                            : StandardCharsets.ISO_8859_1);
        }
    }

    private void entry(Source source, ZipFile zip, ZipEntry entry, long before) {
        String where = source.where() + ", entry " + entry.getName();
        String name = entry.getName().replaceFirst("(?s).*[/\\\\]", "");
        AtomicLong read = new AtomicLong();
        double packing = entry.getSize() > 0 ? (double) entry.getCompressedSize() / entry.getSize() : 0;
        try (InputStream in = new CountingStream(zip.getInputStream(entry), read)) {
            packed(new Source(where, name, in, source.sink(), () -> before + (long) (read.get() * packing)));
        } catch (UnreadableException e) {
            source.sink().accept(e.at(where));
        } catch (IOException e) {
            source.fault("an entry that is damaged or encrypted", where, "pack the file again, without a password");
        }
    }

    private void packed(Source source) throws IOException {
        byte[] head = source.in().readNBytes(Limits.HEAD_BYTES);
        if (isZip(head) || isGzip(head)) {
            throw new UnreadableException("an archive within an archive", UNPACK);
        }
        content.read(source, head);
    }

    private static boolean isHidden(ZipEntry entry) {
        return entry.isDirectory() || HIDDEN.matcher(entry.getName()).matches();
    }

    private static boolean isZip(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9 && head[3] == head[2] + 1;
    }

    /** Whether a web archive is packed; its records are, one by one, so that its reader unpacks them. */
    private static boolean isWarc(byte[] gzip) {
        byte[] beginning = WarcArticles.BEGINNING.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return Arrays.equals(in.readNBytes(beginning.length), beginning);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isGzip(byte[] head) {
        return head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b;
    }
}
