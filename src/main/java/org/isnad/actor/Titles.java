package org.isnad.actor;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.actor.TitlePhrases.Match;
import org.isnad.actor.TitlePhrases.Stem;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Reads titles, in a text and in an authority file alike, under the stems by which they are compared: "Yemeni" and "of
 * Yemen" are the code of Yemen, the head of a government is its prime minister.
 */
final class Titles {

    /** Before the code of the country where an official of another country serves. */
    private static final String IN = "in-";
    /** Of words that tell nothing of an office. */
    private static final WordClasses EMPTY = WordClasses.of(WordClass.SAME, WordClass.PREPOSITION, WordClass.CONNECTOR);

    private final Lexicon lexicon;
    private final TitlePhrases phrases;

    /**
     * @param authority where the names of countries come from
     * @param language  that of these names
     */
    Titles(Lexicon lexicon, Authority authority, String language) {
        this.lexicon = lexicon;
        this.phrases = new TitlePhrases(lexicon, authority, language);
    }

    /** The title that all of a phrase is, without forms of address. */
    Title of(Passage passage, NounPhrase phrase) {
        return of(words(passage, phrase.from(), phrase.to()));
    }

    /** The title that is written so, without forms of address. */
    Title of(String written) {
        return of(words(written));
    }

    /** The title of these words, without forms of address. */
    Title of(List<Word> words) {
        int head = 0;
        while (head + 1 < words.size() && isFormOfAddress(words.get(head))) {
            head++;
        }
        Set<Stem> stems = ordered(words.subList(head, words.size()));
        String first = stems.isEmpty() ? "" : stems.iterator().next().text();
        return new Title(
                first, texts(stems), texts(stems.stream().filter(Stem::country).collect(Collectors.toSet())));
    }

    private static boolean isFormOfAddress(Word word) {
        return word.is(WordClass.HONORIFIC) && !word.is(WordClass.ROLE);
    }

    /** A title that a woman bears, as a man bears it. */
    Title ofAnyHolder(Title title) {
        Set<String> words = title.words().stream().map(this::ofAnyHolder).collect(Collectors.toSet());
        return new Title(ofAnyHolder(title.head()), words, title.countries());
    }

    private String ofAnyHolder(String word) {
        String masculine = lexicon.looksFeminine(word) ? word.substring(0, word.length() - 1) : word;
        return lexicon.word(masculine).is(WordClass.ROLE) ? masculine : word;
    }

    /** "A Russian minister" is nobody in particular; "the Russian minister" and "Russia's minister" are. */
    boolean isDefinite(String written) {
        List<Word> words = words(written);
        return words.stream().anyMatch(Word::article)
                || IntStream.range(0, words.size())
                        .mapToObj(i -> phrases.at(words, i))
                        .anyMatch(Titles::isCountry);
    }

    private static boolean isCountry(@Nullable Match match) {
        return match != null && match.isCountry();
    }

    /** The titles that a phrase gives to whom it names, before the name and after it. */
    Set<Title> given(Passage passage, NounPhrase phrase) {
        Set<Title> titles = new HashSet<>();
        for (Range title : new Range[] {phrase.role(), phrase.apposition()}) {
            if (title != null) {
                titles.add(of(words(passage, title.from(), title.to())));
                titles.addAll(ranks(passage, title));
            }
        }
        return titles;
    }

    /** The ranks between an office and the name, by which the article may call the person later. */
    private Set<Title> ranks(Passage passage, Range title) {
        Set<Title> ranks = new HashSet<>();
        for (int i = title.from() + 1; i < title.to(); i++) {
            if (passage.is(i, WordClass.RANK) && passage.word(i).article()) {
                ranks.add(Title.of(stem(passage.word(i)), Set.of(stem(passage.word(i)))));
            }
        }
        return ranks;
    }

    /** The word without article; for an adjective that tells a country, the code of the country. */
    String stem(Word word) {
        return phrases.stem(word).text();
    }

    /** The stems of all words of a phrase but such as tell nothing of it. */
    Set<String> stems(Passage passage, NounPhrase phrase) {
        return texts(ordered(words(passage, phrase.from(), phrase.to())));
    }

    /** Whether each of the stems is, or is the stem of, one of the folded words of a name. */
    boolean areOf(List<String> words, Set<String> stems) {
        Set<String> own = new HashSet<>(words);
        own.addAll(texts(ordered(words.stream().map(lexicon::word).toList())));
        words.forEach(word -> own.add(stem(lexicon.word(word))));
        return own.containsAll(stems);
    }

    /** The words of a written title. */
    List<Word> words(String written) {
        return phrases.words(written);
    }

    private static List<Word> words(Passage passage, int from, int to) {
        return IntStream.range(from, to)
                .filter(passage::isWord)
                .mapToObj(passage::word)
                .toList();
    }

    private static Set<String> texts(Set<Stem> stems) {
        return stems.stream().map(Stem::text).collect(Collectors.toSet());
    }

    /** The stems in their order, each once. */
    private Set<Stem> ordered(List<Word> words) {
        Set<Stem> stems = new LinkedHashSet<>();
        int i = 0;
        while (i < words.size()) {
            Match match = phrases.at(words, i);
            Word word = words.get(i);
            if (match != null) {
                boolean where = match.isCountry()
                        && isAfterPreposition(words, i)
                        && stems.stream().anyMatch(Stem::country);
                stems.addAll(
                        where ? List.of(new Stem(IN + match.stems().getFirst().text(), false)) : match.stems());
            } else if (!word.isAny(EMPTY)) {
                stems.add(phrases.stem(word));
            }
            i += match == null ? 1 : match.length();
        }
        return stems;
    }

    private static boolean isAfterPreposition(List<Word> words, int i) {
        return !words.get(i).preposition().isEmpty()
                || i > 0 && words.get(i - 1).is(WordClass.PREPOSITION);
    }
}
