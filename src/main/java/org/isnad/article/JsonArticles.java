package org.isnad.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;

/** Streams articles out of JSON: one object, an array of objects, or one object a line. */
final class JsonArticles {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Limits.TEXT_CHARS)
                    .build())
            // Crawlers write NaN for what they have not found, and line feeds as they are.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    private static final String MEND = "mend or remove that record";

    private final JsonRecord record;

    JsonArticles(JsonRecord record) {
        this.record = record;
    }

    /** @param start how the text begins; enough to tell one object a line from one that goes on over lines */
    void read(Source source, Reader text, String start) throws IOException {
        if (start.startsWith("{") && isObjectALine(start)) {
            new Run(source).lines(new LineReader(text), LinePart.FIRST);
        } else {
            new Run(source).values(text);
        }
    }

    /** Reads some lines; returns what stands before the next. */
    LinePart lines(Source source, Reader text, LinePart part) throws IOException {
        return new Run(source).lines(new LineReader(text), part);
    }

    /** Whether the first line is a whole object, or the second begins a new one (then the first is a broken one). */
    static boolean isObjectALine(String start) {
        int end = start.indexOf('\n');
        if (end < 0) {
            return true;
        }
        String rest = start.substring(end).stripLeading();
        return rest.startsWith("{") || isWhole(start.substring(0, end));
    }

    private static boolean isWhole(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT;
        } catch (IOException e) {
            return false;
        }
    }

    /** The reading of one source: where it is. */
    private final class Run {

        private final Source source;
        private int position;
        private int line;

        Run(Source source) {
            this.source = source;
        }

        /** Each line by itself, so that a broken one does no harm to the others. */
        LinePart lines(LineReader lines, LinePart part) throws IOException {
            position = part.records();
            for (line = part.lines() + 1; lines.nextLine(); line++) {
                int before = position;
                try (JsonParser parser = JSON.createParser(lines)) {
                    while (parser.nextToken() != null) {
                        value(parser);
                    }
                } catch (JsonProcessingException e) {
                    position = Math.max(position, before + 1);
                    source.fault("broken JSON: " + reason(e), place(line), MEND + "; the others were read");
                }
            }
            return new LinePart(position, line - 1);
        }

        /** Root values one after the other; of an array, each element. */
        void values(Reader text) throws IOException {
            try (JsonParser parser = JSON.createParser(text)) {
                while (parser.nextToken() != null) {
                    if (parser.currentToken() == JsonToken.START_ARRAY) {
                        elements(parser);
                    } else {
                        value(parser);
                    }
                }
            } catch (JsonProcessingException e) {
                int at = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
                source.fault(
                        "broken JSON: " + reason(e),
                        place(at),
                        MEND + "; the records before it were read, those after it were not");
            }
        }

        private void elements(JsonParser parser) throws IOException {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(parser);
            }
        }

        /** Reads the value that the parser stands at the start of, to its end. */
        private void value(JsonParser parser) throws IOException {
            position++;
            int at = line > 0 ? line : parser.currentTokenLocation().getLineNr();
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                source.fault("a JSON value that is no object", place(at), "give one object an article");
                return;
            }
            try {
                String id = source.id(position);
                Article article = record.read(parser, id, this::nested);
                if (article != null) {
                    source.found(article, place(at));
                }
            } catch (UnreadableException e) {
                source.sink().accept(e.at(place(at)));
            }
        }

        /** The list of articles in an object that is none itself, and so has no position. */
        private void nested(JsonParser parser) throws IOException {
            position--;
            elements(parser);
        }

        private String place(int at) {
            return source.where() + ", record " + Math.max(1, position) + (at > 0 ? " (line " + at + ")" : "");
        }
    }

    /** The parser's message without its advice to programmers. */
    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf(" (");
        return end > 20 ? message.substring(0, end) : message;
    }
}
