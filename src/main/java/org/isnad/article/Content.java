package org.isnad.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.language.LanguagePack;
import org.jspecify.annotations.Nullable;

/** Tells what unpacked bytes are by looking at their head, and hands them to the reader of that format. */
final class Content {

    private static final Pattern JSON_ARRAY = Pattern.compile("\\[\\s*[\\[{\\]\"].*", Pattern.DOTALL);
    private static final Pattern JSON_OBJECT = Pattern.compile("\\{\\s*[\"}].*", Pattern.DOTALL);
    private static final Pattern HTML = Pattern.compile(
            "<(!doctype\\s+html|html|head|body|article|main|div|section|meta|title|p|span|h1)[\\s>].*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final String NO_TEXT = "give plain text, JSON or HTML";

    private final Charsets charsets;
    private final JsonArticles json;
    private final HtmlPage html;
    private final PageDump dump;
    private final WarcArticles warc = new WarcArticles(this);

    private Content(Charsets charsets, JsonArticles json, HtmlPage html, PageDump dump) {
        this.charsets = charsets;
        this.json = json;
        this.html = html;
        this.dump = dump;
    }

    static Content of(LanguagePack pack) {
        DateText dates = DateText.of(pack);
        PageDump dump = PageDump.of(pack, dates);
        return new Content(
                Charsets.of(pack),
                new JsonArticles(new JsonRecord(pack.language(), dates)),
                new HtmlPage(pack.language(), dates, dump),
                dump);
    }

    /** @param head the first bytes of {@code source}, already read from it */
    void read(Source source, byte[] head) throws IOException {
        if (head.length == 0) {
            throw new UnreadableException("an empty file", "remove it, or fetch it again");
        }
        String start = charsets.glimpse(head).stripLeading();
        boolean isJson = JSON_ARRAY.matcher(start).matches()
                || JSON_OBJECT.matcher(start).matches();
        if (start.isEmpty()) {
            throw new UnreadableException("a file of white space only", "remove it, or fetch it again");
        } else if (!isJson && !start.startsWith(WarcArticles.BEGINNING) && isBinary(start)) {
            throw new UnreadableException("a binary file, or text with NUL bytes", NO_TEXT);
        }
        Source whole =
                source.unpacked(new SequenceInputStream(new ByteArrayInputStream(head), source.in()), source.name());
        if (start.startsWith(WarcArticles.BEGINNING)) {
            warc.read(whole, whole.in());
        } else if (isJson) {
            json.read(whole, charsets.reader(whole.in(), head), start);
        } else {
            page(whole, start);
        }
    }

    /** Whether a file that begins so holds JSON objects one a line, and may be read from any of its lines on. */
    boolean hasLines(byte[] head) {
        String start = charsets.glimpse(head).stripLeading();
        return JSON_OBJECT.matcher(start).matches() && JsonArticles.isObjectALine(start) && charsets.isUtf8(head);
    }

    /** Reads a part of such a file; returns what stands before the next part. */
    LinePart lines(Source source, LinePart part) throws IOException {
        byte[] head = source.in().readNBytes(3);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), source.in());
        return json.lines(source, charsets.reader(whole, head), part);
    }

    private void page(Source source, String start) throws IOException {
        boolean markup = start.startsWith("<");
        String page = charsets.decode(source.page(), markup);
        if (isBinary(page)) {
            throw new UnreadableException("a binary file, or text with NUL bytes", NO_TEXT);
        }
        List<Draft> drafts = markup && HTML.matcher(start).find() ? html.read(page) : dump.read(page);
        int position = 0;
        for (Draft draft : drafts) {
            source.found(draft.article(source.id(++position)), source.where());
        }
    }

    /**
     * The article of an HTML page as a server sent it.
     *
     * @param charset as the server told it; null when it told none
     * @param url     where it was; what the page says of its own address does not count
     */
    Article webPage(byte[] bytes, @Nullable String charset, String id, String url) throws IOException {
        String page = charsets.decode(bytes, true, charset);
        if (isBinary(page)) {
            throw new UnreadableException("a binary file, or text with NUL bytes", NO_TEXT);
        }
        return html.read(page).getFirst().articleAt(id, url);
    }

    /** Text has no NUL, and hardly any other control characters. */
    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            controls += c < ' ' && !Character.isWhitespace(c) ? 1 : 0;
        }
        return text.startsWith("%PDF-") || controls > 8 + text.length() / 1000;
    }
}
