package org.isnad.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.text.Token;

/** What the marks of a language are for. */
public final class Marks {

    /** What a mark does. */
    public enum Kind {
        OPEN,
        CLOSE,
        /** Opens or closes a quotation by what stands beside it. */
        EITHER,
        /** Closes a quotation, or opens one when none is open and a word follows at once. */
        LIKELY_CLOSE,
        /** An apostrophe, or a quotation mark like {@link #EITHER}. */
        SINGLE,
        STOP,
        ELLIPSIS,
        COMMA,
        SEMICOLON,
        COLON,
        BRACKET_OPEN,
        BRACKET_CLOSE,
        DASH,
        BAR,
        SLASH,
        /** Any other character that is no word. */
        OTHER
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    private Marks() {}

    /** Reads {@code marks.tsv}. */
    public static Marks read(LanguagePack pack) {
        Marks marks = new Marks();
        Table table = pack.table("marks");
        for (Table.Row row : table.rows()) {
            String name = row.cells().get(1).toUpperCase(Locale.ROOT).replace('-', '_');
            try {
                marks.kinds.put(row.key(), Kind.valueOf(name));
            } catch (IllegalArgumentException e) {
                pack.fault(
                        table.file(), row.line(), "unknown kind '" + row.cells().get(1) + "'");
            }
        }
        return marks;
    }

    /** What a token does as a mark; {@link Kind#OTHER} for a word. */
    public Kind of(Token token) {
        return token.kind() == Token.Kind.MARK ? kinds.getOrDefault(token.folded(), Kind.OTHER) : Kind.OTHER;
    }
}
