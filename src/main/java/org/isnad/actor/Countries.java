package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.language.Word;
import org.isnad.language.WordClass;

/** Reads the countries that the words of a title or of a body's name tell: by adjective or by name. */
final class Countries {

    private static final String PATH = "country/";
    /** What {@link org.isnad.language.Lexicon#countryOf} says of an adjective that tells no one country. */
    private static final String NO_COUNTRY = "-";

    private final NameForms names;
    private final Map<List<String>, String> codes = new HashMap<>();
    private int longest;

    /** @param language that of the names of the countries */
    Countries(Authority authority, String language, NameForms names) {
        this.names = names;
        for (Actor actor : authority.actors()) {
            if (actor.kind() == Actor.Kind.COUNTRY && actor.id().startsWith(PATH)) {
                actor.names().stream()
                        .filter(name -> name.language().equals(language))
                        .forEach(name -> add(name.text(), actor.id().substring(PATH.length())));
            }
        }
    }

    private void add(String name, String code) {
        List<String> words = names.words(name);
        codes.putIfAbsent(words, code);
        longest = Math.max(longest, words.size());
    }

    /** The words, in which the code of a country stands for its adjective and for its name. */
    List<String> coded(List<String> words) {
        List<String> coded = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = nameAt(words, i);
            coded.add(length == 0 ? stem(words.get(i)) : codes.get(words.subList(i, i + length)));
            i += Math.max(1, length);
        }
        return coded;
    }

    /** How many words of a country's name stand at {@code i}; 0 for none. */
    private int nameAt(List<String> words, int i) {
        for (int length = Math.min(longest, words.size() - i); length > 0; length--) {
            if (codes.containsKey(words.subList(i, i + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a country is among the words by its name. */
    boolean anyName(List<String> words) {
        return IntStream.range(0, words.size()).anyMatch(i -> nameAt(words, i) > 0);
    }

    /** Whether a coded word is the code of a country. */
    boolean isCode(String word) {
        return codes.containsValue(word);
    }

    private String stem(String folded) {
        Word word = names.lexicon().word(folded);
        String country = word.is(WordClass.NATIONALITY) ? names.lexicon().countryOf(word.bare()) : null;
        return country == null || country.equals(NO_COUNTRY) ? word.bare() : country;
    }
}
