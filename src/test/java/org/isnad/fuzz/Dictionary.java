package org.isnad.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of {@code dictionary.txt}, which break readers. */
final class Dictionary {

    private static final Pattern REPEATED = Pattern.compile("(.*) \\{(\\d+)}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u\\p{XDigit}{4}|x\\p{XDigit}{2}|[snrt\\\\])");

    private Dictionary() {}

    /** All tokens, as bytes that need not be UTF-8. */
    static List<byte[]> read() {
        try (InputStream in = Dictionary.class.getResourceAsStream("dictionary.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# ") && !line.isEmpty())
                    .map(Dictionary::token)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] token(String line) {
        Matcher repeated = REPEATED.matcher(line);
        byte[] once = bytes(repeated.matches() ? repeated.group(1) : line);
        ByteArrayOutputStream token = new ByteArrayOutputStream();
        int times = repeated.matches() ? Integer.parseInt(repeated.group(2)) : 1;
        for (int i = 0; i < times; i++) {
            token.writeBytes(once);
        }
        return token.toByteArray();
    }

    /** A pair of surrogates written as two escapes becomes one character, a half of one stays what no UTF-8 has. */
    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder();
        Matcher escape = ESCAPE.matcher(escaped);
        int from = 0;
        while (escape.find()) {
            text.append(escaped, from, escape.start());
            from = escape.end();
            String code = escape.group(1);
            if (code.startsWith("x")) {
                flush(text, bytes);
                bytes.write(Integer.parseInt(code.substring(1), 16));
            } else {
                text.append(character(code));
            }
        }
        flush(text.append(escaped.substring(from)), bytes);
        return bytes.toByteArray();
    }

    private static char character(String code) {
        return switch (code.charAt(0)) {
            case 'u' -> (char) Integer.parseInt(code.substring(1), 16);
            case 's' -> ' ';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> '\\';
        };
    }

    private static void flush(StringBuilder text, ByteArrayOutputStream bytes) {
        text.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                bytes.write(0xE0 | c >> 12);
                bytes.write(0x80 | c >> 6 & 0x3F);
                bytes.write(0x80 | c & 0x3F);
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        text.setLength(0);
    }
}
