package org.isnad.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one object of JSON says of an article, under whatever names. */
final class JsonMembers {

    /** Members by which an object in place of a word is called. */
    private static final Set<String> NAMING = Set.of("name", "title", "value", "text", "rendered");
    /** What a string costs beside its chars; keeps a list of millions of tiny ones out of memory. */
    private static final int STRING_COST = 32;

    private final Map<JsonField, List<List<String>>> values = new EnumMap<>(JsonField.class);
    private long size;

    private JsonMembers() {}

    /** Reads the array that a parser stands at the start of, to its end. */
    @FunctionalInterface
    interface Nested {
        void read(JsonParser parser) throws IOException;
    }

    /** Reads the object that the parser stands at the start of; a list of articles in it by {@code nested}. */
    static JsonMembers read(JsonParser parser, Nested nested) throws IOException {
        JsonMembers members = new JsonMembers();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            JsonField.Name name = JsonField.Name.of(parser.currentName());
            parser.nextToken();
            if (name != null && name.field() == JsonField.ARTICLES && parser.currentToken() == JsonToken.START_ARRAY) {
                members.values.put(name.field(), List.of());
                nested.read(parser);
            } else if (name != null && name.field() != JsonField.ARTICLES) {
                members.put(name, parser);
            } else {
                parser.skipChildren();
            }
        }
        return members;
    }

    /** Whether the object holds a list of articles. */
    boolean hasArticles() {
        return values.containsKey(JsonField.ARTICLES);
    }

    /** Whether there is more than an article can be; then only some of it is here. */
    boolean isTooLarge() {
        return size > Limits.TEXT_CHARS;
    }

    /** The values of the surest name that has any. */
    List<String> first(JsonField field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(ranks -> !ranks.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The first value of the surest name; null when there is none. */
    @Nullable
    String word(JsonField field) {
        return first(field).stream().map(String::strip).findFirst().orElse(null);
    }

    /** All values, those of the surest name first. */
    Stream<String> all(JsonField field) {
        return values.getOrDefault(field, List.of()).stream().flatMap(List::stream);
    }

    private void put(JsonField.Name name, JsonParser parser) throws IOException {
        List<List<String>> ranks = values.computeIfAbsent(name.field(), field -> new ArrayList<>());
        while (ranks.size() <= name.rank()) {
            ranks.add(List.of());
        }
        List<String> strings = new ArrayList<>();
        collect(parser, strings);
        ranks.set(name.rank(), strings);
    }

    /** The words of a value: itself, the elements of an array, the name of an object. */
    private void collect(JsonParser parser, List<String> strings) throws IOException {
        switch (parser.currentToken()) {
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    collect(parser, strings);
                }
            }
            case START_OBJECT -> {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    boolean names = NAMING.contains(parser.currentName());
                    parser.nextToken();
                    if (names) {
                        collect(parser, strings);
                    } else {
                        parser.skipChildren();
                    }
                }
            }
            case VALUE_STRING, VALUE_NUMBER_INT -> add(parser.getText(), strings);
            default -> parser.skipChildren();
        }
    }

    private void add(String string, List<String> strings) {
        if (!string.isBlank()) {
            size += string.length() + STRING_COST;
            if (!isTooLarge()) {
                strings.add(string);
            }
        }
    }
}
