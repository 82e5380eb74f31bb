package org.isnad.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/** What a language writes together with a word: the folded affixes of {@code proclitics.tsv}. */
final class Affixes {

    /** What an affix is. */
    enum Kind {
        ARTICLE,
        CONJUNCTION,
        /** A conjunction that is also the first letter of many names, and is parted only from words that are known. */
        CONJUNCTION_BEFORE_KNOWN,
        PREPOSITION,
        /** A preposition that has swallowed part of the article after it. */
        PREPOSITION_ARTICLE,
        FUTURE,
        OBJECT_PRONOUN,
        /** Of adjectives made of names, which family names often are. */
        ADJECTIVE_ENDING,
        FEMININE_ENDING,
        OBJECT_ENDING,
        /** Of several people who act. */
        SUBJECT_ENDING,
        /** Of a feminine noun before a possessor's ending. */
        BOUND_FEMININE_ENDING,
        /** Of finite verbs that no name begins with. */
        VERB_BEGINNING,
        /** Written together with a verb after it. */
        BEFORE_VERB
    }

    private final Map<Kind, List<String>> affixes = new EnumMap<>(Kind.class);

    private Affixes() {}

    static Affixes read(LanguagePack pack, Folding folding) {
        Affixes affixes = new Affixes();
        for (Kind kind : Kind.values()) {
            affixes.affixes.put(kind, new ArrayList<>());
        }
        Table table = pack.table("proclitics");
        for (Table.Row row : table.rows()) {
            String name = row.cells().get(1).toUpperCase(Locale.ROOT).replace('-', '_');
            try {
                affixes.of(Kind.valueOf(name)).add(folding.fold(row.key()));
            } catch (IllegalArgumentException e) {
                pack.fault(
                        table.file(), row.line(), "unknown kind '" + row.cells().get(1) + "'");
            }
        }
        return affixes;
    }

    List<String> of(Kind kind) {
        return affixes.getOrDefault(kind, List.of());
    }

    /** Whether the first letter of {@code folded} may be an affix of this kind, with a word of some length after it. */
    boolean mayStart(Kind kind, String folded) {
        if (folded.length() <= 3) {
            return false;
        }
        for (String affix : of(kind)) {
            if (affix.length() == 1 && affix.charAt(0) == folded.charAt(0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code bare} ends in an affix of this kind, with at least two letters before it. */
    boolean ends(Kind kind, String bare) {
        return of(kind).stream().anyMatch(ending -> bare.length() > ending.length() + 1 && bare.endsWith(ending));
    }

    /** Whether a word begins with an affix of this kind, with at least three letters after it. */
    boolean begins(Kind kind, String folded) {
        return of(kind).stream()
                .anyMatch(beginning -> folded.length() > beginning.length() + 2 && folded.startsWith(beginning));
    }

    /** The word without its definite article; null when it bears none. */
    @Nullable
    String withoutArticle(String folded) {
        for (String article : of(Kind.ARTICLE)) {
            if (folded.startsWith(article) && folded.length() > article.length() + 1) {
                return folded.substring(article.length());
            }
        }
        return null;
    }

    String withArticle(String bare) {
        return of(Kind.ARTICLE).isEmpty() ? bare : of(Kind.ARTICLE).getFirst() + bare;
    }

    /** A verb in the future, or with an object pronoun written together with it. */
    boolean isInflectedVerb(String folded, Predicate<String> verb) {
        for (String future : of(Kind.FUTURE)) {
            if (folded.startsWith(future) && verb.test(folded.substring(future.length()))) {
                return true;
            }
        }
        for (String pronoun : of(Kind.OBJECT_PRONOUN)) {
            if (folded.endsWith(pronoun) && verb.test(folded.substring(0, folded.length() - pronoun.length()))) {
                return true;
            }
        }
        return false;
    }
}
