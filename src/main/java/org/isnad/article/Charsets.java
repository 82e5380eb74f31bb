package org.isnad.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.language.LanguagePack;
import org.jspecify.annotations.Nullable;

/**
 * Tells the character set of bytes: by the byte-order mark, as strict UTF-8, by what an HTML page says of itself, then
 * by the letters, among the sets that the language was written in before Unicode.
 */
final class Charsets {

    /** Stands for each byte that is no text: a code point that Unicode keeps out of texts. */
    static final char BROKEN = '\uFFFF';

    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int SAMPLE = 1 << 13;

    private final Set<String> known;

    private Charsets(Set<String> known) {
        this.known = known;
    }

    static Charsets of(LanguagePack pack) {
        return new Charsets(
                pack.table("charsets").rows().stream().map(row -> row.key()).collect(Collectors.toSet()));
    }

    /** What {@code head} seems to say, good enough to tell the format. */
    String glimpse(byte[] head) {
        Charset bom = marked(head);
        String text = new String(head, bom == null ? StandardCharsets.UTF_8 : bom);
        return bom == null ? text : text.substring(Math.min(1, text.length()));
    }

    /** Whether a file that begins so is in UTF-8, where no character but a line feed has its byte. */
    boolean isUtf8(byte[] head) {
        Charset bom = marked(head);
        try {
            return StandardCharsets.UTF_8.equals(bom == null ? unmarked(head, false, null) : bom);
        } catch (IOException e) {
            return false;
        }
    }

    /** A reader of a stream that begins with {@code head}; bytes that are no text come out as {@link #BROKEN}. */
    Reader reader(InputStream in, byte[] head) throws IOException {
        Charset bom = marked(head);
        Charset charset = bom != null ? bom : unmarked(head, false, null);
        Reader reader = new BufferedReader(new InputStreamReader(in, decoder(charset)), 1 << 15);
        if (bom != null) {
            reader.read();
        }
        return reader;
    }

    /** A whole page as text. */
    String decode(byte[] page, boolean markup) throws IOException {
        return decode(page, markup, null);
    }

    /** @param told the name of the character set, as whoever sent the page told it; null when nobody did */
    String decode(byte[] page, boolean markup, @Nullable String told) throws IOException {
        Charset bom = marked(page);
        Charset charset = bom != null ? bom : unmarked(page, markup, told);
        String text = decoder(charset).decode(ByteBuffer.wrap(page)).toString();
        int broken = text.indexOf(BROKEN);
        if (broken >= 0) {
            long line = text.substring(0, broken).lines().count();
            throw new UnreadableException(
                    "text that is not valid " + charset.name() + ", first in line " + Math.max(1, line),
                    "save it as UTF-8");
        }
        return bom == null ? text : text.substring(1);
    }

    private static @Nullable Charset marked(byte[] head) {
        if (head.length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        } else if (head.length > 1 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return head.length > 1 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    private Charset unmarked(byte[] bytes, boolean markup, @Nullable String told) throws IOException {
        String text =
                decoder(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes)).toString();
        // A head may end within a character.
        long broken = text.chars()
                .limit(Math.max(0, text.length() - 3))
                .filter(c -> c == BROKEN)
                .count();
        long letters = text.chars().filter(c -> c > 0x7F && c != BROKEN).count();
        if (broken * 4 <= letters) {
            return StandardCharsets.UTF_8;
        }
        Charset sent = told == null ? null : named(told, bytes);
        Charset named = sent == null && markup ? named(bytes) : sent;
        Charset charset = named != null ? named : detected(bytes);
        if (charset == null) {
            throw new UnreadableException(
                    "bytes that are neither UTF-8 nor text in "
                            + String.join(" or ", known.stream().sorted().toList()),
                    "save it as UTF-8");
        }
        return charset;
    }

    private static @Nullable Charset named(byte[] page) {
        String start = new String(page, 0, Math.min(page.length, SAMPLE), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(start);
        return meta.find() ? named(meta.group(1), page) : null;
    }

    /** The set of this name, when the page can be text in it. */
    private static @Nullable Charset named(String name, byte[] page) {
        try {
            Charset charset = Charset.forName(name);
            return !StandardCharsets.UTF_8.equals(charset) && fits(page, charset) ? charset : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable Charset detected(byte[] bytes) {
        byte[] sample = sample(bytes);
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        return Arrays.stream(matches)
                .filter(match -> known.contains(match.getName()) && match.getConfidence() >= 10)
                .map(match -> Charset.forName(match.getName()))
                .filter(charset -> fits(sample, charset))
                .findFirst()
                .orElse(null);
    }

    /** The start of what is not ASCII, with the spaces between: the detector looks at no more than this. */
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
        boolean space = true;
        for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
            if (bytes[i] < 0) {
                sample.write(bytes[i]);
                space = false;
            } else if (!space) {
                sample.write(' ');
                space = true;
            }
        }
        return sample.toByteArray();
    }

    /** Whether the bytes are text in a character set: every byte means something, and none a control character. */
    private static boolean fits(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return decoder.replaceWith(String.valueOf(BROKEN));
    }
}
