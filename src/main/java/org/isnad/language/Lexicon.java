package org.isnad.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Folding;
import org.isnad.text.PhraseIndex;
import org.isnad.text.Remembered;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Every word that the tables of a language know, and what a word of a text may be. Safe for any number of threads. */
public final class Lexicon {

    /** Words remembered at most. */
    private static final int REMEMBERED = 200_000;

    private final Folding folding;
    private final Affixes affixes;
    private final WordTables words;
    private final CueTable cues;
    private final WordForms forms;
    private final Tokenizer tokenizer;
    private final Spelling spelling;
    private final Remembered<Word> remembered = new Remembered<>(REMEMBERED, this::analyze);

    private Lexicon(LanguagePack pack) {
        this.folding = WordTables.folding(pack);
        Endings endings = Endings.read(pack);
        this.affixes = Affixes.read(pack, folding);
        this.words = WordTables.read(pack, folding, endings);
        this.cues = CueTable.read(pack, folding, endings);
        this.forms = new WordForms(affixes, words, cues);
        this.spelling = Spelling.read(pack);
        this.tokenizer = new Tokenizer(folding, this::isConjunction);
    }

    /** Reads the tables of {@code pack}; what is wrong with them is told by {@link LanguagePack#check()}. */
    public static Lexicon read(LanguagePack pack) {
        return new Lexicon(pack);
    }

    public Folding folding() {
        return folding;
    }

    public Tokenizer tokenizer() {
        return tokenizer;
    }

    /** What the graph calls a thing without a name, by its key in {@code labels.tsv}; the key when it is missing. */
    public String label(String key) {
        return words.label(key);
    }

    /** The ISO 3166 code of the country a folded adjective belongs to; null for none or a region's. */
    public @Nullable String countryOf(String bareAdjective) {
        return words.countryOf(bareAdjective);
    }

    /**
     * What a word says of the place that is named after it: kinds of places in small letters, such as {@code city}, and
     * {@code in} where it leads to a place, as prepositions do, {@code none} where the name is no place's; empty when it
     * says nothing.
     */
    public Set<String> placeKinds(Word word) {
        Set<String> kinds = words.placeKinds(word.folded());
        if (!kinds.isEmpty() || word.article()) {
            return kinds;
        }
        boolean fused = word.preposition().isEmpty() && startsWithPreposition(word.folded());
        return words.placeKinds(fused ? word.folded().substring(1) : word.bare());
    }

    /** What {@code folded} may be, without what is written together with it where the lexicon knows only the rest. */
    public Word word(String folded) {
        return remembered.of(folded);
    }

    /** A bare word with the definite article. */
    public String withArticle(String bare) {
        return affixes.withArticle(bare);
    }

    /** Whether the first letter of {@code folded} may be a preposition written together with the rest. */
    public boolean startsWithPreposition(String folded) {
        return affixes.mayStart(Affixes.Kind.PREPOSITION, folded);
    }

    /** Whether the word names a feeling, with or without a possessor's ending. */
    public boolean isFeeling(Word word) {
        return words.isFeeling(word.bare());
    }

    /** Whether the word names somebody's feeling: it bears the ending of a possessor. */
    public boolean isFeelingOfSomebody(Word word) {
        return words.isFeeling(word.bare()) && !words.isFeelingAlone(word.bare());
    }

    /** Whether a bare plural has the ending of an object rather than of a subject. */
    public boolean looksLikeObject(String bare) {
        return affixes.ends(Affixes.Kind.OBJECT_ENDING, bare);
    }

    /** Whether a bare plural has the ending of a subject. */
    public boolean looksLikeSubject(String bare) {
        return affixes.ends(Affixes.Kind.SUBJECT_ENDING, bare);
    }

    /** Whether a folded word is a given name, or an everyday word that is also one. */
    public boolean isPossibleName(String folded) {
        return words.isPossibleName(folded);
    }

    /** Whether a word as written bears a sign of the indefinite, which names do not bear. */
    public boolean bearsNunation(CharSequence written) {
        return words.bearsNunation(written);
    }

    /** Whether a folded given name is a woman's only. */
    public boolean isFeminineName(String folded) {
        return words.isFeminineName(folded);
    }

    /** Whether a folded word, with the article or without, is a family name that many people bear. */
    public boolean isCommonFamilyName(String folded) {
        return words.isCommonFamilyName(folded) || words.isCommonFamilyName(withArticle(folded));
    }

    /** What the mere form of a word that no table knows tells of it. */
    public WordForms forms() {
        return forms;
    }

    /** Whether a bare word has the ending of a feminine noun. */
    public boolean looksFeminine(String bare) {
        return affixes.ends(Affixes.Kind.FEMININE_ENDING, bare);
    }

    /** Whether a bare word has the ending of an adjective made of a name. */
    public boolean looksLikeAdjective(String bare) {
        return affixes.ends(Affixes.Kind.ADJECTIVE_ENDING, bare);
    }

    /** Whether the first letter of {@code folded} may be a conjunction written together with the rest. */
    public boolean startsWithConjunction(String folded) {
        return affixes.mayStart(Affixes.Kind.CONJUNCTION, folded);
    }

    /** What spellings of one foreign name have in common. */
    public Spelling spelling() {
        return spelling;
    }

    /** The phrase at token {@code i} that opens a circumstance, with its kind; null when none does. */
    public PhraseIndex.@Nullable Match<String> circumstance(List<Token> tokens, int i) {
        return words.circumstances().longest(tokens, i, tokens.size());
    }

    /** How many tokens a phrase at token {@code i} has that names something else than the place in it; or 0. */
    public int notPlaceLength(List<Token> tokens, int i) {
        PhraseIndex.Match<String> match = words.notPlaces().longest(tokens, i, tokens.size());
        Word word = word(tokens.get(i).folded());
        if (match == null && !word.preposition().isEmpty()) {
            String rest = word.article() ? withArticle(word.bare()) : word.bare();
            match = words.notPlaces().longest(tokens, i, tokens.size(), rest);
        }
        return match == null ? 0 : match.length();
    }

    /** Titles and parts of titles as written, with the usual ones in whose place they stand. */
    public Map<String, String> sameTitles() {
        return Map.copyOf(words.sameTitles());
    }

    private boolean isConjunction(String letter, String rest) {
        boolean loose = affixes.of(Affixes.Kind.CONJUNCTION).contains(letter);
        return (loose || affixes.of(Affixes.Kind.CONJUNCTION_BEFORE_KNOWN).contains(letter))
                && !isKnown(letter + rest)
                && (isKnown(rest) || loose && (affixes.withoutArticle(rest) != null || isPrepositional(rest)));
    }

    /** Whether a preposition and the article are written together with the rest. */
    private boolean isPrepositional(String folded) {
        return affixes.of(Affixes.Kind.PREPOSITION).stream()
                .anyMatch(preposition -> folded.startsWith(preposition)
                        && affixes.withoutArticle(folded.substring(preposition.length())) != null);
    }

    private boolean isKnown(String folded) {
        return words.knows(folded)
                || !cues.of(folded).isEmpty()
                || !word(folded).isUnknown();
    }

    private Word analyze(String folded) {
        String bare = affixes.withoutArticle(folded);
        boolean labelOnly = bare != null && words.classes(folded).areOnly(WordClass.NOT_SPEAKER);
        if (words.knows(folded) && !labelOnly) {
            return wordOf(folded, "", false, folded);
        }
        if (bare != null) {
            return wordOf(folded, "", true, bare);
        }
        for (String contraction : affixes.of(Affixes.Kind.PREPOSITION_ARTICLE)) {
            boolean contracted = folded.startsWith(contraction) && folded.length() > contraction.length() + 2;
            String afterFirst = folded.substring(Math.min(1, folded.length()));
            if (contracted && !(words.knows(afterFirst) && !words.knows(folded.substring(contraction.length())))) {
                return wordOf(folded, contraction.substring(0, 1), true, folded.substring(contraction.length()));
            }
        }
        for (String preposition : affixes.of(Affixes.Kind.PREPOSITION)) {
            if (folded.startsWith(preposition) && folded.length() > preposition.length() + 2) {
                String rest = folded.substring(preposition.length());
                String noun = affixes.withoutArticle(rest);
                if (noun != null) {
                    return wordOf(folded, preposition, true, noun);
                }
                boolean twoNames =
                        words.isPossibleName(folded) && words.classes(rest).areOnly(WordClass.GIVEN_NAME);
                if (words.knows(rest) && Word.takesPreposition(words.classes(rest)) && !twoNames) {
                    return wordOf(folded, preposition, false, rest);
                }
            }
        }
        return affixes.isInflectedVerb(folded, this::isVerb)
                ? new Word(folded, "", false, folded, WordClasses.of(WordClass.VERB), null, cues.of(folded))
                : wordOf(folded, "", false, folded);
    }

    private boolean isVerb(String folded) {
        return words.classes(folded).has(WordClass.VERB)
                || cues.of(folded).stream().anyMatch(Cue::isVerb);
    }

    private Word wordOf(String folded, String preposition, boolean article, String bare) {
        WordClasses all = article ? words.classes(bare).among(Word.WITH_ARTICLE) : words.classes(bare);
        if (preposition.isEmpty() && article) {
            all = all.and(words.classes(folded));
        }
        return new Word(folded, preposition, article, bare, all, words.noun(bare), cues.of(folded));
    }
}
