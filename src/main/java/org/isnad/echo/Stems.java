package org.isnad.echo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.language.LanguagePack;
import org.isnad.language.Lexicon;
import org.isnad.language.Table;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.text.Remembered;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes the words of a text comparable: words of grammar go, forms of one word become one stem. The affixes are those
 * of {@code stems.tsv}. Safe for any number of threads.
 */
public final class Stems {

    /** Words remembered at most. */
    private static final int REMEMBERED = 200_000;
    /** Letters that an affix must leave of a word. */
    private static final int SHORTEST = 3;

    private static final WordClasses EMPTY = WordClasses.of(
            WordClass.PREPOSITION,
            WordClass.PRONOUN,
            WordClass.DEMONSTRATIVE,
            WordClass.RELATIVE,
            WordClass.CONJUNCTION,
            WordClass.COMPLEMENTIZER,
            WordClass.PLAIN_COMPLEMENTIZER,
            WordClass.INTERROGATIVE,
            WordClass.NEGATION,
            WordClass.BEING,
            WordClass.CONNECTOR,
            WordClass.SUBORDINATOR,
            WordClass.HONORIFIC);

    /** Words of which names are made, and the names of some countries. */
    private static final WordClasses NAMES =
            WordClasses.of(WordClass.GIVEN_NAME, WordClass.NATIONALITY, WordClass.MASCULINE);

    private static final Pattern THOUSANDS = Pattern.compile("[,\\u066C](?=[0-9]{3}(?![0-9]))");

    private final Lexicon lexicon;
    private final List<String> prefixes;
    private final List<String> endings;
    private final List<String> decimalMarks;
    private final String weak;
    private final Remembered<Stem> known = new Remembered<>(REMEMBERED, this::ofWord);

    private Stems(LanguagePack pack, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.prefixes = affixes(pack, "prefix");
        this.endings = affixes(pack, "ending");
        this.decimalMarks = affixes(pack, "decimal-mark");
        this.weak = String.join("", affixes(pack, "weak"));
    }

    /** @param lexicon that of {@code pack} */
    public static Stems read(LanguagePack pack, Lexicon lexicon) {
        return new Stems(pack, lexicon);
    }

    private List<String> affixes(LanguagePack pack, String kind) {
        return pack.table("stems").rows().stream()
                .filter(row -> row.cells().get(1).equals(kind))
                .map(Table.Row::key)
                .map(lexicon.folding()::fold)
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The words and numbers of a text in order, folded. */
    public List<String> words(String text) {
        return lexicon.tokenizer().tokens(text).stream()
                .filter(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER)
                .map(Token::folded)
                .toList();
    }

    /** The stems of a text in order, without those of words of grammar and of single letters. */
    public List<Stem> of(String text) {
        List<Stem> stems = new ArrayList<>();
        List<Token> tokens = lexicon.tokenizer().tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (isReversedDecimal(tokens, i)) {
                stems.add(new Stem(
                        tokens.get(i + 2).folded() + "." + tokens.get(i).folded(), Stem.Kind.NUMBER));
                i += 2;
            } else {
                Stem stem = of(tokens.get(i));
                if (stem != null) {
                    stems.add(stem);
                }
            }
        }
        return stems;
    }

    /** Agencies write 6.5 with a letter between the fraction, which comes first, and the whole. */
    private boolean isReversedDecimal(List<Token> tokens, int i) {
        if (i + 2 >= tokens.size()) {
            return false;
        }
        Token fraction = tokens.get(i);
        Token mark = tokens.get(i + 1);
        Token whole = tokens.get(i + 2);
        return fraction.kind() == Token.Kind.NUMBER
                && whole.kind() == Token.Kind.NUMBER
                && decimalMarks.contains(mark.folded())
                && fraction.span().end() == mark.span().start()
                && mark.span().end() == whole.span().start();
    }

    private @Nullable Stem of(Token token) {
        return switch (token.kind()) {
            case NUMBER -> new Stem(number(token.folded()), Stem.Kind.NUMBER);
            case WORD -> {
                Stem stem = known.of(token.folded());
                yield stem.text().isEmpty() ? null : stem;
            }
            case MARK, BREAK -> null;
        };
    }

    /** One spelling for 7,4 and 7.4, and for 25,589 and 25589. */
    private static String number(String digits) {
        return THOUSANDS.matcher(digits).replaceAll("").replaceAll("[,\\u066B]", ".");
    }

    /** Of a word that does not count, an empty stem. */
    private Stem ofWord(String folded) {
        Word word = lexicon.word(folded);
        boolean counts = word.bare().length() > 1 && !word.isAny(EMPTY);
        Stem.Kind kind = word.isUnknown() || word.isAny(NAMES) ? Stem.Kind.NAME : Stem.Kind.COMMON;
        return new Stem(counts ? stem(word.bare()) : "", kind);
    }

    private String stem(String bare) {
        String rest = bare;
        for (String prefix : prefixes) {
            if (rest.startsWith(prefix) && rest.length() >= prefix.length() + SHORTEST) {
                rest = rest.substring(prefix.length());
                break;
            }
        }
        return skeleton(withoutEnding(withoutEnding(rest)));
    }

    private String withoutEnding(String word) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending) && word.length() >= ending.length() + SHORTEST)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    /** Without the letters by which a plural or a tense often differs, unless too little is left. */
    private String skeleton(String word) {
        StringBuilder strong = new StringBuilder(word.length()).append(word.charAt(0));
        for (int i = 1; i < word.length(); i++) {
            if (weak.indexOf(word.charAt(i)) < 0) {
                strong.append(word.charAt(i));
            }
        }
        return strong.length() < SHORTEST ? word : strong.toString();
    }
}
