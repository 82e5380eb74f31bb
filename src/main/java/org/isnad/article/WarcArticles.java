package org.isnad.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * Finds the articles in a web archive (WARC): the HTML pages that servers sent, or that were saved, each with the
 * address it came from. What else an archive keeps, such as requests, images and pages that were not found, is passed
 * over. The day of the capture is not that of publication, and is not read.
 */
final class WarcArticles {

    /** How an archive begins, unpacked. */
    static final String BEGINNING = "WARC/";

    private static final Pattern HTML = Pattern.compile("(?i)\\s*(text/html|application/xhtml\\+xml)\\s*(;.*)?");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");
    private static final Pattern SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*:(//)?");
    private static final int OK = 200;
    private static final String ADVICE = "fetch the archive again; the other records were read";

    /** A page as it came: its bytes without any packing, and what was said of them. */
    private record Page(byte[] bytes, @Nullable String charset) {}

    private final Content content;

    WarcArticles(Content content) {
        this.content = content;
    }

    /** @param in the bytes of {@code source}, as packed as they are in the file */
    void read(Source source, InputStream in) throws IOException {
        new WarcRecords(in, new WarcRecords.Sink() {
                    @Override
                    public @Nullable Runnable record(WarcRecord record, long offset) {
                        return found(record, source, offset);
                    }

                    @Override
                    public void broken(String why, long offset) {
                        source.fault(why, source.where() + place(offset, ""), ADVICE);
                    }
                })
                .read();
    }

    /** What is to be told when the record proves to be whole; null when it is none of an article. */
    private @Nullable Runnable found(WarcRecord record, Source source, long offset) {
        String url = record.headers()
                .first("WARC-Target-URI")
                .map(uri -> uri.replaceFirst("^<(.*)>$", "$1").strip())
                .orElse("");
        String where = source.where() + place(offset, url);
        try {
            Page page = unpacked(record);
            if (page == null) {
                return null;
            } else if (url.isEmpty()) {
                throw new UnreadableException("a page without the address it came from", ADVICE);
            }
            Article article = content.webPage(page.bytes(), page.charset(), id(url), url);
            return () -> source.found(article, where);
        } catch (UnreadableException e) {
            return () -> source.sink().accept(e.at(where));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Page unpacked(WarcRecord record) throws UnreadableException {
        try {
            return page(record);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library throws any of these for a header that makes no sense.
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new UnreadableException("a page that cannot be unpacked: " + why, ADVICE);
        }
    }

    private static @Nullable Page page(WarcRecord record) throws IOException {
        return switch (record) {
            case WarcResponse response when isHttp(response) -> sent(response);
            case WarcResource resource -> {
                String type = resource.headers().first("Content-Type").orElse("");
                yield HTML.matcher(type).matches() ? page(record, type, resource.body().stream()) : null;
            }
            default -> null;
        };
    }

    private static boolean isHttp(WarcResponse response) {
        String type = response.headers().first("Content-Type").orElse("application/http");
        return type.strip().toLowerCase(Locale.ROOT).startsWith("application/http");
    }

    private static @Nullable Page sent(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        if (http.headers().map().isEmpty()) {
            throw new UnreadableException("an answer without a header", ADVICE);
        }
        String type = http.headers().first("Content-Type").orElse("");
        return http.status() == OK && HTML.matcher(type).matches()
                ? page(response, type, body(http))
                : null;
    }

    /** Without what it was packed in. The library knows of deflate only the form without a header, which few send. */
    private static InputStream body(HttpResponse http) throws IOException {
        String packing = http.headers().first("Content-Encoding").orElse("").strip();
        if (!packing.equalsIgnoreCase("deflate")) {
            return http.bodyDecoded().stream();
        }
        PushbackInputStream in = new PushbackInputStream(http.body().stream(), 2);
        byte[] head = in.readNBytes(2);
        in.unread(head);
        boolean zlib = head.length == 2 && (head[0] & 0x0f) == 8 && ((head[0] & 0xff) << 8 | head[1] & 0xff) % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!zlib));
    }

    private static Page page(WarcRecord record, String type, InputStream body) throws IOException {
        if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
            throw new UnreadableException("a page that was cut off when it was saved", "fetch the page itself");
        }
        byte[] bytes = Source.page(body);
        Matcher charset = CHARSET.matcher(type);
        return new Page(bytes, charset.find() ? charset.group(1) : null);
    }

    /** The address without its scheme and what points within the page: sites change from one scheme to the other. */
    static String id(String url) {
        String rest = SCHEME.matcher(url).replaceFirst("").replaceFirst("#.*", "");
        int end = rest.indexOf('/');
        String host = end < 0 ? rest : rest.substring(0, end);
        String id = host.toLowerCase(Locale.ROOT) + rest.substring(host.length());
        return id.isBlank() ? url : id;
    }

    private static String place(long offset, String url) {
        return ", record at byte " + offset + (url.isEmpty() ? "" : " (" + url + ")");
    }
}
