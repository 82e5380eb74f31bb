package org.isnad.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.isnad.language.LanguagePack;
import org.isnad.language.Romanization;
import org.isnad.language.Table;
import org.isnad.text.Folding;
import org.isnad.text.Remembered;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;

/**
 * The words of a text for full-text search, made alike where a reader takes them for one: spellings, proclitics, and
 * endings, all by the tables of one language. Safe for any number of threads.
 */
final class SearchWords {

    /** Changes whenever the same tables give other words. */
    private static final String VERSION = "2";
    /** Words remembered at most, of each kind. */
    private static final int REMEMBERED = 200_000;
    /** Letters of a word that count; the index refuses words of many thousands. */
    private static final int LONGEST = 100;

    private static final List<String> TABLES = List.of(
            "letters",
            "exact-words",
            "proclitics",
            "romanization",
            "search-affixes",
            "search-forms",
            "search-spellings");

    private static final Map<String, SearchWords> READ = new ConcurrentHashMap<>();

    private final Folding folding;
    /** The letters that do not count. */
    private final BitSet marks = new BitSet();

    private final Tokenizer tokenizer;
    private final List<Table.Row> spellings;
    private final Endings endings;
    private final Beginnings beginnings;
    private final String fingerprint;
    private final Remembered<List<IndexedWord>> likely = new Remembered<>(REMEMBERED, word -> analyze(word, false, true));
    private final Remembered<List<IndexedWord>> certain = new Remembered<>(REMEMBERED, word -> analyze(word, true, true));
    private final Remembered<String> sounds;

    private SearchWords(LanguagePack pack) {
        this.folding = pack.folding();
        folding.letters().forEach((letter, means) -> marks.set(letter, means.isEmpty()));
        this.tokenizer = new Tokenizer(folding, (letter, rest) -> false);
        this.spellings = pack.table("search-spellings").rows();
        this.sounds = new Remembered<>(REMEMBERED, Romanization.read(pack)::sound);
        KnownWords known = KnownWords.read(pack, this::fold);
        this.endings = Endings.read(pack, known, this::fold);
        this.beginnings = Beginnings.read(pack, known, endings, this::fold);
        String all = TABLES.stream()
                        .flatMap(table -> pack.table(table).rows().stream())
                        .map(row -> String.join("\t", row.cells()))
                        .collect(Collectors.joining("\n", VERSION, "\n"))
                + known.all().stream().sorted().collect(Collectors.joining("\n"));
        this.fingerprint =
                UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * Those of a language; its tables are read once.
     *
     * @throws org.isnad.language.PackException when a table is wrong or missing
     */
    static SearchWords of(String language) {
        return READ.computeIfAbsent(language, tag -> {
            LanguagePack pack = LanguagePack.load(tag);
            SearchWords words = new SearchWords(pack);
            pack.check();
            return words;
        });
    }

    /** Another one when the same text would give other words. */
    String fingerprint() {
        return fingerprint;
    }

    /** The words of a text for the index, in order. */
    List<IndexedWord> in(String text) {
        String plain = plain(text);
        List<IndexedWord> out = new ArrayList<>(text.length() / 5 + 1);
        for (Token token : words(plain)) {
            out.addAll((isCertain(plain, token) ? certain : likely).of(cut(token.folded())));
        }
        return out;
    }

    /** The words that a question names, in order: without readings that the asker is unlikely to mean. */
    List<IndexedWord> asked(String text) {
        String plain = plain(text);
        return words(plain).stream()
                .flatMap(token -> analyze(cut(token.folded()), isCertain(plain, token), false).stream())
                .toList();
    }

    /** What a whole name sounds like, in whatever script it is written; the empty string where nothing is known of it. */
    String sound(String name) {
        return sounds.of(name);
    }

    /** What the words in the index begin with that the last word of {@code text} may be the beginning of. */
    List<String> beginning(String text) {
        String plain = plain(text);
        List<Token> tokens = words(plain);
        if (tokens.isEmpty()) {
            return List.of();
        }
        Token last = tokens.getLast();
        return beginnings.bare(cut(last.folded()), isCertain(plain, last), false);
    }

    /** What stands in the index for the words that begin so, besides what begins so itself. */
    List<String> irregular(String beginning) {
        return Stream.concat(Stream.of(endings.stem(beginning)), endings.toldFor(beginning).stream())
                .distinct()
                .toList();
    }

    private List<Token> words(String plain) {
        return tokenizer.tokens(plain).stream()
                .filter(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER)
                .toList();
    }

    private List<IndexedWord> analyze(String folded, boolean certain, boolean all) {
        if (beginnings.isAlone(folded)) {
            return List.of();
        }
        List<String> parts = beginnings.parts(folded);
        return parts.stream()
                .map(part -> new IndexedWord(
                        beginnings.bare(part, certain && parts.size() == 1, all).stream()
                                .map(endings::stem)
                                .distinct()
                                .toList()))
                .toList();
    }

    /** Whether the word begins with another letter than the one it is folded to: no article does. */
    private static boolean isCertain(String plain, Token token) {
        return Character.toLowerCase(plain.charAt(token.span().start())) != token.folded().charAt(0);
    }

    private String fold(String word) {
        return folding.fold(plain(word));
    }

    /** Whole letters, without marks that do not count, in one of several spellings. */
    private String plain(String text) {
        String whole = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (!marks.get(c)) {
                out.append(c);
            }
        }
        String plain = out.toString();
        for (Table.Row row : spellings) {
            plain = plain.replace(row.key(), row.cells().get(1));
        }
        return plain;
    }

    /** A word of reasonable length, Latin letters without their accents. */
    private static String cut(String folded) {
        String word = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
        if (word.chars().allMatch(c -> c < 0x80)) {
            return word;
        }
        char[] plain = new char[4 * word.length()];
        return new String(plain, 0, ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, plain, 0, word.length()));
    }
}
