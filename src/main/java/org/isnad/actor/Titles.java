package org.isnad.actor;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.Passage;
import org.isnad.text.PhraseIndex;

/** Reads titles under the stems by which they are compared, in which "Yemeni" is the code of Yemen. */
record Titles(Lexicon lexicon) {

    /** What {@link Lexicon#countryOf} says of an adjective that tells no one country. */
    private static final String NO_COUNTRY = "-";

    /** The title that all of a phrase is, without forms of address. */
    Title of(Passage passage, NounPhrase phrase) {
        return of(passage, new Range(phrase.from(), phrase.to()));
    }

    private Title of(Passage passage, Range title) {
        int head = title.from();
        while (head + 1 < title.to() && passage.is(head, WordClass.HONORIFIC) && !passage.is(head, WordClass.ROLE)) {
            head++;
        }
        List<String> stems = ordered(passage, head, title.to());
        return new Title(stems.isEmpty() ? stem(passage.word(head)) : stems.getFirst(), Set.copyOf(stems));
    }

    /** The titles that a phrase gives to whom it names, before the name and after it. */
    Set<Title> given(Passage passage, NounPhrase phrase) {
        Set<Title> titles = new HashSet<>();
        for (Range title : new Range[] {phrase.role(), phrase.apposition()}) {
            if (title != null) {
                titles.add(of(passage, title));
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
                ranks.add(new Title(stem(passage.word(i)), Set.of(stem(passage.word(i)))));
            }
        }
        return ranks;
    }

    /** The word without article; for an adjective that tells a country, the code of the country. */
    String stem(Word word) {
        String country = word.is(WordClass.NATIONALITY) ? lexicon.countryOf(word.bare()) : null;
        return country == null || country.equals(NO_COUNTRY) ? word.bare() : country;
    }

    /** The stems of all words of a phrase but "the same". */
    Set<String> stems(Passage passage, NounPhrase phrase) {
        return stems(passage, phrase.from(), phrase.to());
    }

    private Set<String> stems(Passage passage, int from, int to) {
        return new HashSet<>(ordered(passage, from, to));
    }

    /** The stems in their order, each once; those of another name of the same office are that office's. */
    private List<String> ordered(Passage passage, int from, int to) {
        Set<String> stems = new LinkedHashSet<>();
        int i = from;
        while (i < to) {
            PhraseIndex.Match<List<String>> same = lexicon.sameTitle(passage.tokens(), i, to);
            if (same != null) {
                same.value().forEach(word -> stems.add(stem(lexicon.word(word))));
            } else if (passage.isWord(i) && !passage.is(i, WordClass.SAME) && !passage.is(i, WordClass.PREPOSITION)) {
                stems.add(i == from ? stem(passage.word(i)) : ofCountry(passage.word(i)));
            }
            i += same == null ? 1 : same.length();
        }
        return List.copyOf(stems);
    }

    /** The stem of a word in a title; for the name of a country its code. */
    private String ofCountry(Word word) {
        boolean name = word.isUnknown() || !word.article();
        String country = name && !word.is(WordClass.NATIONALITY) ? lexicon.countryNamed(word.bare()) : null;
        return country == null || country.equals(NO_COUNTRY) ? stem(word) : country;
    }

    /** Whether each of the stems is, or is the stem of, one of the folded words of a name. */
    boolean areOf(List<String> words, Set<String> stems) {
        return stems.stream()
                .allMatch(stem -> words.contains(stem)
                        || words.stream()
                                .anyMatch(word -> stem(lexicon.word(word)).equals(stem)));
    }

    /** The stems of the words of a phrase that tell a country. */
    Set<String> countries(Passage passage, NounPhrase phrase) {
        Set<String> countries = new HashSet<>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String country = passage.is(i, WordClass.NATIONALITY)
                    ? lexicon.countryOf(passage.word(i).bare())
                    : null;
            if (country != null && !country.equals(NO_COUNTRY)) {
                countries.add(country);
            }
        }
        return countries;
    }
}
