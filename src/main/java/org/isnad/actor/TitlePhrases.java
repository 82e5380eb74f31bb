package org.isnad.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.text.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What stands for something else in a title: the name of a country for its code, as its adjective does, and another
 * name of an office, or of part of one, for the usual one. Articles do not count. Filled once, then only read.
 */
final class TitlePhrases {

    private static final String COUNTRY = "country/";

    /**
     * What a word of a title is compared by.
     *
     * @param text    the word without article, or the code of a country
     * @param country whether it is such a code
     */
    record Stem(String text, boolean country) {}

    /**
     * A phrase found.
     *
     * @param stems  what it stands for
     * @param length how many words it has
     */
    record Match(List<Stem> stems, int length) {

        /** Whether it is the name of a country. */
        boolean isCountry() {
            return stems.size() == 1 && stems.getFirst().country();
        }
    }

    private final Lexicon lexicon;
    private final Map<List<String>, List<Stem>> phrases = new HashMap<>();
    /** Names of countries that bear no article: with one the word is an adjective that is spelled alike. */
    private final Set<String> indefinite = new HashSet<>();

    private int longest;

    /** @param language that of the names of countries */
    TitlePhrases(Lexicon lexicon, Authority authority, String language) {
        this.lexicon = lexicon;
        for (Actor actor : authority.actors()) {
            if (actor.kind() == Actor.Kind.COUNTRY && actor.id().startsWith(COUNTRY)) {
                actor.names().stream()
                        .filter(name -> name.language().equals(language))
                        .forEach(name -> addCountry(words(name.text()), actor));
            }
        }
        lexicon.sameTitles()
                .forEach((form, usual) ->
                        add(words(form), words(usual).stream().map(this::stem).toList()));
    }

    private void addCountry(List<Word> name, Actor country) {
        add(name, List.of(new Stem(country.id().substring(COUNTRY.length()), true)));
        if (name.size() == 1 && !name.getFirst().article()) {
            indefinite.add(name.getFirst().bare());
        }
    }

    private void add(List<Word> phrase, List<Stem> stems) {
        phrases.putIfAbsent(phrase.stream().map(Word::bare).toList(), stems);
        longest = Math.max(longest, phrase.size());
    }

    /** The words of a written phrase. */
    List<Word> words(String written) {
        return lexicon.tokenizer().tokens(written).stream()
                .filter(token -> token.kind() == Kind.WORD || token.kind() == Kind.NUMBER)
                .map(token -> lexicon.word(token.folded()))
                .toList();
    }

    /** The word without article; for an adjective that tells a country, the code of the country. */
    Stem stem(Word word) {
        String country = word.is(WordClass.NATIONALITY) ? lexicon.countryOf(word.bare()) : null;
        return country == null ? new Stem(word.bare(), false) : new Stem(country, true);
    }

    /** The longest phrase at word {@code i}; null when there is none. */
    @Nullable
    Match at(List<Word> words, int i) {
        for (int length = Math.min(longest, words.size() - i); length > 0; length--) {
            List<Word> part = words.subList(i, i + length);
            List<Stem> stems = phrases.get(part.stream().map(Word::bare).toList());
            boolean adjective = length == 1
                    && part.getFirst().article()
                    && indefinite.contains(part.getFirst().bare());
            if (stems != null && !adjective) {
                return new Match(stems, length);
            }
        }
        return null;
    }
}
