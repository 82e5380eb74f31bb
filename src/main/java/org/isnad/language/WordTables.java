package org.isnad.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.text.Folding;
import org.isnad.text.PhraseIndex;
import org.jspecify.annotations.Nullable;

/** The word tables of a language pack, under folded words without proclitics. */
final class WordTables {

    /** Of an adjective that tells no one country. */
    private static final String NO_COUNTRY = "-";

    private final Folding folding;
    private final Map<String, WordClasses> classes = new HashMap<>();
    private final Map<String, Word.Noun> nouns = new HashMap<>();
    private final Map<String, String> nationalities = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Set<String>> placeWords = new HashMap<>();
    private final Set<String> feelings = new HashSet<>();
    private final Set<String> feelingsAlone = new HashSet<>();
    private final Set<Character> nunation = new HashSet<>();
    private final Set<String> feminineNames = new HashSet<>();
    private final Set<String> familyNames = new HashSet<>();
    private final Set<String> possibleNames = new HashSet<>();
    private final PhraseIndex<String> circumstances = new PhraseIndex<>();
    private final Map<String, String> sameTitles = new HashMap<>();
    private final PhraseIndex<String> notPlaces = new PhraseIndex<>();

    boolean knows(String folded) {
        return classes.containsKey(folded);
    }

    WordClasses classes(String folded) {
        return classes.getOrDefault(folded, WordClasses.NONE);
    }

    Word.@Nullable Noun noun(String folded) {
        return nouns.get(folded);
    }

    @Nullable
    String countryOf(String adjective) {
        String country = nationalities.get(adjective);
        return NO_COUNTRY.equals(country) ? null : country;
    }

    /** What kinds of places a noun stands for, and {@code in} of a word that leads to a place; empty for others. */
    Set<String> placeKinds(String folded) {
        return placeWords.getOrDefault(folded, Set.of());
    }

    boolean isFeeling(String folded) {
        return feelings.contains(folded);
    }

    boolean isFeelingAlone(String folded) {
        return feelingsAlone.contains(folded);
    }

    boolean isFeminineName(String folded) {
        return feminineNames.contains(folded);
    }

    /** Whether it is a given name, or an everyday word that is also one. */
    boolean isPossibleName(String folded) {
        return possibleNames.contains(folded);
    }

    /** Whether, with its article, it is a family name that many people bear. */
    boolean isCommonFamilyName(String folded) {
        return familyNames.contains(folded);
    }

    String label(String key) {
        return labels.getOrDefault(key, key);
    }

    /** Phrases that open a circumstance, with its kind. */
    PhraseIndex<String> circumstances() {
        return circumstances;
    }

    /** Titles and parts of titles as written, with those in whose place they stand. */
    Map<String, String> sameTitles() {
        return sameTitles;
    }

    /** Phrases that hold the name of a place and name something else. */
    PhraseIndex<String> notPlaces() {
        return notPlaces;
    }

    private WordTables(Folding folding) {
        this.folding = folding;
    }

    /** Reads the tables of {@code pack}. */
    static WordTables read(LanguagePack pack, Folding folding, Endings endings) {
        WordTables tables = new WordTables(folding);
        tables.readWords(pack);
        tables.readNames(pack);
        tables.readSigns(pack);
        tables.readTimes(pack);
        for (Table.Row row : pack.table("same-titles").rows()) {
            tables.sameTitles.put(row.key(), row.cells().get(1));
        }
        tables.readInflected(pack, endings);
        return tables;
    }

    private void readWords(LanguagePack pack) {
        readKinds(pack, "titles", Map.of("person", "person-noun", "honorific-head", "honorific"));
        readKinds(pack, "bodies", Map.of("organization", "body"));
        readKinds(
                pack,
                "unnamed",
                Map.of("person", "unnamed-person", "report", "unnamed-report", "group", "unnamed-group"));
        readKinds(pack, "common-words", Map.of());
        readKinds(pack, "words", Map.of());
        readAll(pack, "not-headline-speakers", WordClass.NOT_SPEAKER);
        readAll(pack, "media", WordClass.MEDIUM);
        for (Table.Row row : pack.table("place-words").rows()) {
            placeWords
                    .computeIfAbsent(folding.fold(row.key()), f -> new HashSet<>())
                    .add(row.cells().get(1));
        }
        for (Table.Row row : pack.table("not-places").rows()) {
            notPlaces.add(Stream.of(row.key().split(" ")).map(folding::fold).toList(), row.key());
        }
        pack.table("labels")
                .rows()
                .forEach(row -> labels.put(row.key(), row.cells().get(1)));
    }

    /** Signs of the indefinite, which names do not bear. */
    private void readSigns(LanguagePack pack) {
        for (Table.Row row : pack.table("letters").rows()) {
            if (row.cells().size() > 2 && row.cells().get(2).endsWith("tan")) {
                nunation.add(row.key().charAt(0));
            }
        }
    }

    /** Whether a word as written bears a sign of the indefinite. */
    boolean bearsNunation(CharSequence written) {
        return !nunation.isEmpty() && written.chars().anyMatch(c -> nunation.contains((char) c));
    }

    private void readNames(LanguagePack pack) {
        Set<String> others = new HashSet<>();
        for (Table.Row row : pack.table("given-names").rows()) {
            String folded = folding.fold(row.key());
            String gender = row.cells().get(1);
            possibleNames.add(folded);
            if (!gender.endsWith("?")) {
                add(folded, WordClass.GIVEN_NAME);
            }
            (gender.startsWith("f") ? feminineNames : others).add(folded);
        }
        feminineNames.removeAll(others);
        pack.table("family-names").rows().forEach(row -> familyNames.add(folding.fold(row.key())));
        readKinds(pack, "name-particles", Map.of("begins", "name-begin", "links", "name-link", "ends", "name-end"));
    }

    private void readTimes(LanguagePack pack) {
        readAll(pack, "weekdays", WordClass.WEEKDAY);
        readAll(pack, "months", WordClass.TIME);
        for (Table.Row row : pack.table("time-words").rows()) {
            if (row.cells().get(1).startsWith("day") && row.key().indexOf(' ') < 0) {
                add(folding.fold(row.key()), WordClass.TIME);
            }
        }
        for (Table.Row row : pack.table("circumstances").rows()) {
            List<String> phrase = folded(row.key());
            boolean preposition = phrase.size() == 1
                    && classes(phrase.getFirst()).has(WordClass.PREPOSITION);
            if (!preposition) {
                circumstances.add(phrase, row.cells().get(1));
            }
        }
    }

    private List<String> folded(String phrase) {
        return Stream.of(phrase.split(" ")).map(folding::fold).toList();
    }

    private void readInflected(LanguagePack pack, Endings endings) {
        for (Table.Row row : pack.table("feelings").rows()) {
            feelingsAlone.add(folding.fold(row.key()));
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
                            folded,
                            new Word.Noun(
                                    row.cells().get(2).equals("f"),
                                    !row.cells().get(3).equals("s")));
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
        classes.merge(folded, WordClasses.of(wordClass), WordClasses::and);
    }

    /** The folding that {@code letters.tsv} and {@code exact-words.tsv} tell. */
    static Folding folding(LanguagePack pack) {
        Map<Character, String> letters = new HashMap<>();
        for (Table.Row row : pack.table("letters").rows()) {
            letters.put(row.key().charAt(0), row.cells().get(1));
        }
        Set<String> exact = new HashSet<>();
        pack.table("exact-words").rows().forEach(row -> exact.add(row.key()));
        return new Folding(letters, exact);
    }
}
