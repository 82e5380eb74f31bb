package org.isnad.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes web archives for tests, sound ones and others. */
public final class Warc {

    private Warc() {}

    /** A record of any type. */
    public static byte[] record(String type, String url, String contentType, byte[] block) {
        return record(type, url, contentType, Integer.toString(block.length), block);
    }

    /** The same with whatever its header says of the length, and further lines of the header. */
    public static byte[] record(
            String type, String url, String contentType, String length, byte[] block, String... lines) {
        String header = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2001-02-03T04:05:06Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: " + contentType
                + "\r\n" + String.join("", lines) + "Content-Length: " + length + "\r\n\r\n";
        return joined(utf8(header), block, utf8("\r\n\r\n"));
    }

    /** The page that a server sent. */
    public static byte[] response(String url, byte[] http) {
        return record("response", url, "application/http; msgtype=response", http);
    }

    /** What a server sends: a status, lines of a header without line ends, and a body. */
    public static byte[] http(int status, String header, byte[] body) {
        String lines = header.isEmpty() ? "" : String.join("\r\n", header.split("\n")) + "\r\n";
        return joined(utf8("HTTP/1.1 " + status + " x\r\n" + lines + "\r\n"), body);
    }

    /** A page with one article. */
    public static String html(String title, String text) {
        return "<!doctype html><html lang=ar><head><title>" + title + "</title>"
                + "<link rel=canonical href='https://elsewhere.example/'></head><body><article><h1>" + title
                + "</h1><p>" + text + "</p></article></body></html>";
    }

    /** A whole archive record with such a page. */
    public static byte[] page(String url, String title) {
        return response(url, http(200, "Content-Type: text/html; charset=utf-8", utf8(html(title, Collected.PROSE))));
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
