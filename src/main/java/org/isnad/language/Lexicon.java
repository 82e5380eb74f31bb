package org.isnad.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.isnad.text.Folding;
import org.isnad.text.PhraseIndex;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Every word that the tables of a language know, and what a word of a text may be. Safe for any number of threads. */
public final class Lexicon {

    /** Words remembered at most; news has a long tail of names that are met once. */
    private static final int REMEMBERED = 200_000;

    private final Folding folding;
    private final Map<String, Set<WordClass>> classes = new HashMap<>();
    private final Map<String, Word.Noun> nouns = new HashMap<>();
    private final Map<String, String> nationalities = new HashMap<>();
    private final Set<String> conjunctions = new HashSet<>();
    private final Set<String> conjunctionsBeforeKnown = new HashSet<>();
    private final List<String> prepositions = new ArrayList<>();
    private final List<String> articles = new ArrayList<>();
    private final List<String> contractions = new ArrayList<>();
    private final List<String> feminineEndings = new ArrayList<>();
    private final List<String> futures = new ArrayList<>();
    private final List<String> objectPronouns = new ArrayList<>();
    private final List<String> objectEndings = new ArrayList<>();
    private final Set<String> feelings = new HashSet<>();
    private final Set<String> feminineNames = new HashSet<>();
    private final PhraseIndex<String> circumstances = new PhraseIndex<>();
    private final CueTable cues;
    private final Tokenizer tokenizer;
    private final Map<String, Word> remembered = new ConcurrentHashMap<>();

    private Lexicon(LanguagePack pack) {
        this.folding = folding(pack);
        Endings endings = Endings.read(pack);
        readProclitics(pack);
        readTables(pack, endings);
        this.cues = CueTable.read(pack, folding, endings);
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

    public CueTable cues() {
        return cues;
    }

    /** The ISO 3166 code of the country a folded adjective belongs to; null for none or a region's. */
    public @Nullable String countryOf(String bareAdjective) {
        return nationalities.get(bareAdjective);
    }

    /** What {@code folded} may be, without the letters written together with it where that is what the lexicon knows. */
    public Word word(String folded) {
        Word word = remembered.get(folded);
        if (word == null) {
            word = analyze(folded);
            if (remembered.size() < REMEMBERED) {
                remembered.put(folded, word);
            }
        }
        return word;
    }

    /** A bare word with the definite article. */
    public String withArticle(String bare) {
        return articles.getFirst() + bare;
    }

    /** Whether the first letter of {@code folded} may be a preposition written together with the rest. */
    public boolean startsWithPreposition(String folded) {
        return folded.length() > 3 && prepositions.contains(folded.substring(0, 1));
    }

    /** Whether the word names a feeling, with or without a possessor's ending. */
    public boolean isFeeling(Word word) {
        return feelings.contains(word.bare());
    }

    /** Whether a bare plural has the ending of an object rather than of a subject. */
    public boolean looksLikeObject(String bare) {
        return objectEndings.stream().anyMatch(bare::endsWith);
    }

    /** Whether a folded given name is a woman's only. */
    public boolean isFeminineName(String folded) {
        return feminineNames.contains(folded);
    }

    /** Whether a bare word has the ending of a feminine noun. */
    public boolean looksFeminine(String bare) {
        return feminineEndings.stream().anyMatch(ending -> bare.length() > ending.length() + 1 && bare.endsWith(ending));
    }

    /** Whether the first letter of {@code folded} may be a conjunction written together with the rest. */
    public boolean startsWithConjunction(String folded) {
        return folded.length() > 3 && conjunctions.contains(folded.substring(0, 1));
    }

    /** The kind of circumstance that the phrase at token {@code i} opens; null when it opens none. */
    public @Nullable String circumstance(List<Token> tokens, int i) {
        PhraseIndex.Match<String> match = circumstances.longest(tokens, i, tokens.size());
        return match == null ? null : match.value();
    }

    /** Some conjunctions are also the first letter of many names, and are parted only from words that are known. */
    private boolean isConjunction(String letter, String rest) {
        boolean loose = conjunctions.contains(letter);
        return (loose || conjunctionsBeforeKnown.contains(letter))
                && !isKnown(letter + rest)
                && (isKnown(rest) || loose && withoutArticle(rest) != null);
    }

    private boolean isKnown(String folded) {
        return classes.containsKey(folded) || !cues.of(folded).isEmpty() || !word(folded).isUnknown();
    }

    private Word analyze(String folded) {
        if (classes.containsKey(folded)) {
            return wordOf(folded, "", false, folded);
        }
        String bare = withoutArticle(folded);
        if (bare != null) {
            return wordOf(folded, "", true, bare);
        }
        for (String contraction : contractions) {
            if (folded.startsWith(contraction) && folded.length() > contraction.length() + 2) {
                return wordOf(folded, contraction.substring(0, 1), true, folded.substring(contraction.length()));
            }
        }
        for (String preposition : prepositions) {
            if (folded.startsWith(preposition) && folded.length() > preposition.length() + 1) {
                String rest = folded.substring(preposition.length());
                String noun = withoutArticle(rest);
                if (noun != null) {
                    return wordOf(folded, preposition, true, noun);
                }
                if (classes.containsKey(rest)) {
                    return wordOf(folded, preposition, false, rest);
                }
            }
        }
        return isInflectedVerb(folded)
                ? new Word(folded, "", false, folded, Set.of(WordClass.VERB), null)
                : wordOf(folded, "", false, folded);
    }

    /** A verb in the future, or with an object pronoun written together with it. */
    private boolean isInflectedVerb(String folded) {
        boolean future = futures.stream().anyMatch(prefix -> folded.startsWith(prefix) && isVerb(folded.substring(prefix.length())));
        return future || objectPronouns.stream().anyMatch(ending -> folded.endsWith(ending) && isVerb(folded.substring(0, folded.length() - ending.length())));
    }

    private boolean isVerb(String folded) {
        return classes.getOrDefault(folded, Set.of()).contains(WordClass.VERB) || cues.of(folded).stream().anyMatch(Cue::isVerb);
    }

    private @Nullable String withoutArticle(String folded) {
        for (String article : articles) {
            if (folded.startsWith(article) && folded.length() > article.length() + 1) {
                return folded.substring(article.length());
            }
        }
        return null;
    }

    private Word wordOf(String folded, String preposition, boolean article, String bare) {
        Set<WordClass> all = EnumSet.noneOf(WordClass.class);
        all.addAll(classes.getOrDefault(bare, Set.of()));
        if (preposition.isEmpty() && article) {
            all.addAll(classes.getOrDefault(folded, Set.of()));
        }
        return new Word(folded, preposition, article, bare, all, nouns.get(bare));
    }

    private void readTables(LanguagePack pack, Endings endings) {
        readKinds(pack, "titles", Map.of("person", "person-noun", "honorific-head", "honorific"));
        readKinds(pack, "bodies", Map.of("organization", "body"));
        readKinds(pack, "unnamed", Map.of("person", "unnamed-person", "report", "unnamed-report", "group", "unnamed-group"));
        readKinds(pack, "common-words", Map.of());
        readKinds(pack, "words", Map.of());
        for (Table.Row row : pack.table("given-names").rows()) {
            String folded = folding.fold(row.key());
            String gender = row.cells().get(1);
            if (!gender.endsWith("?")) {
                add(folded, WordClass.GIVEN_NAME);
            }
            if (gender.startsWith("f")) {
                feminineNames.add(folded);
            }
        }
        readAll(pack, "name-particles", WordClass.NAME_PARTICLE);
        readAll(pack, "weekdays", WordClass.WEEKDAY);
        readAll(pack, "not-headline-speakers", WordClass.NOT_SPEAKER);
        readAll(pack, "months", WordClass.TIME);
        readAll(pack, "media", WordClass.MEDIUM);
        for (Table.Row row : pack.table("time-words").rows()) {
            if (row.cells().get(1).startsWith("day") && row.key().indexOf(' ') < 0) {
                add(folding.fold(row.key()), WordClass.TIME);
            }
        }
        for (Table.Row row : pack.table("circumstances").rows()) {
            List<String> phrase = Stream.of(row.key().split(" ")).map(folding::fold).toList();
            boolean preposition = phrase.size() == 1
                    && classes.getOrDefault(phrase.getFirst(), Set.of()).contains(WordClass.PREPOSITION);
            if (!preposition) {
                circumstances.add(phrase, row.cells().get(1));
            }
        }
        for (Table.Row row : pack.table("feelings").rows()) {
            endings.forms("possessed", folding.fold(row.key())).forEach(form -> feelings.add(form.text()));
        }
        for (Table.Row row : pack.table("nationalities").rows()) {
            for (Endings.Form form : endings.forms("nationality", folding.fold(row.key()))) {
                add(form.text(), WordClass.NATIONALITY);
                nationalities.putIfAbsent(form.text(), row.cells().get(1));
            }
        }
    }

    private void readKinds(LanguagePack pack, String name, Map<String, String> renamed) {
        Table table = pack.table(name);
        for (Table.Row row : table.rows()) {
            String kind = row.cells().get(1);
            WordClass wordClass = WordClass.named(renamed.getOrDefault(kind, kind));
            if (wordClass == null) {
                pack.fault(table.file(), row.line(), "unknown kind '" + kind + "'");
            } else {
                String folded = folding.fold(row.key());
                add(folded, wordClass);
                if (row.cells().size() > 3) {
                    nouns.putIfAbsent(
                            folded, new Word.Noun(row.cells().get(2).equals("f"), !row.cells().get(3).equals("s")));
                }
            }
        }
    }

    /** Phrases of several words are for the readers of dates and circumstances; here only single words count. */
    private void readAll(LanguagePack pack, String table, WordClass wordClass) {
        for (Table.Row row : pack.table(table).rows()) {
            if (row.key().indexOf(' ') < 0) {
                add(folding.fold(row.key()), wordClass);
            }
        }
    }

    private void add(String folded, WordClass wordClass) {
        classes.computeIfAbsent(folded, f -> EnumSet.noneOf(WordClass.class)).add(wordClass);
    }

    private void readProclitics(LanguagePack pack) {
        for (Table.Row row : pack.table("proclitics").rows()) {
            String folded = folding.fold(row.key());
            switch (row.cells().get(1)) {
                case "article" -> articles.add(folded);
                case "conjunction" -> conjunctions.add(folded);
                case "conjunction-before-known" -> conjunctionsBeforeKnown.add(folded);
                case "preposition" -> prepositions.add(folded);
                case "preposition-article" -> contractions.add(folded);
                case "feminine-ending" -> feminineEndings.add(folded);
                case "future" -> futures.add(folded);
                case "object-pronoun" -> objectPronouns.add(folded);
                case "object-ending" -> objectEndings.add(folded);
                default -> pack.fault("proclitics.tsv", row.line(), "unknown kind '" + row.cells().get(1) + "'");
            }
        }
    }

    private static Folding folding(LanguagePack pack) {
        Map<Character, String> letters = new HashMap<>();
        for (Table.Row row : pack.table("letters").rows()) {
            letters.put(row.key().charAt(0), row.cells().get(1));
        }
        Set<String> exact = new HashSet<>();
        pack.table("exact-words").rows().forEach(row -> exact.add(row.key()));
        return new Folding(letters, exact);
    }
}
