package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.jspecify.annotations.Nullable;

/** The offices of an authority by their titles, and who held them when. Filled once, then only read. */
final class Offices {

    private final NameForms names;
    private final Countries countries;
    private final Map<Set<String>, Office> byWords = new HashMap<>();
    private final Map<String, List<Title>> titles = new HashMap<>();
    private final Map<String, List<Tenure>> ofOffice = new HashMap<>();
    private final Map<String, List<Tenure>> ofPerson = new HashMap<>();

    /** @param language that of the titles */
    Offices(Authority authority, String language, NameForms names, Countries countries) {
        this.names = names;
        this.countries = countries;
        for (Office office : authority.offices()) {
            office.names().stream()
                    .filter(name -> name.language().equals(language))
                    .forEach(name -> add(office, title(name.text())));
        }
        for (Tenure tenure : authority.tenures()) {
            ofOffice.computeIfAbsent(tenure.office(), id -> new ArrayList<>()).add(tenure);
            ofPerson.computeIfAbsent(tenure.person(), id -> new ArrayList<>()).add(tenure);
        }
    }

    private void add(Office office, Title title) {
        byWords.putIfAbsent(title.words(), office);
        titles.computeIfAbsent(office.id(), id -> new ArrayList<>()).add(title);
    }

    /** The office that {@code title} is a title of, in whatever order of its words; null for none. */
    @Nullable
    Office titled(String title) {
        return isDefinite(title) ? byWords.get(title(title).words()) : null;
    }

    /** The one tenure of the office that surely lasted through the period; null when none is known, or several. */
    @Nullable
    Tenure at(Office office, Period period) {
        List<Tenure> held = ofOffice.getOrDefault(office.id(), List.of()).stream()
                .filter(tenure -> tenure.mayTouch(period))
                .toList();
        return held.size() == 1 && held.getFirst().covers(period) ? held.getFirst() : null;
    }

    /**
     * Whether one of the titles that an article gives somebody is that of an office of the person, or a short form.
     *
     * @param day when the office must have been held; null for ever
     */
    boolean held(String person, Set<Title> given, @Nullable Period day) {
        List<Title> plain = given.stream().map(this::ofAnyHolder).toList();
        return ofPerson.getOrDefault(person, List.of()).stream()
                .filter(tenure -> day == null || tenure.mayTouch(day))
                .flatMap(this::titles)
                .anyMatch(title -> plain.stream().anyMatch(other -> areOne(title, other)));
    }

    /** Whether one of the titles tells a country that an office of the person belongs to. */
    boolean shareCountry(String person, Set<Title> given) {
        Set<String> told = given.stream()
                .flatMap(title -> title.words().stream())
                .filter(countries::isCode)
                .collect(Collectors.toSet());
        return ofPerson.getOrDefault(person, List.of()).stream()
                .flatMap(this::titles)
                .anyMatch(title -> title.words().stream().anyMatch(told::contains));
    }

    private Stream<Title> titles(Tenure tenure) {
        return titles.getOrDefault(tenure.office(), List.of()).stream();
    }

    private static boolean areOne(Title one, Title other) {
        return one.head().equals(other.head())
                && (one.words().containsAll(other.words()) || other.words().containsAll(one.words()));
    }

    /** "A Russian minister" is nobody in particular; "the Russian minister" and "Russia's minister" are. */
    private boolean isDefinite(String title) {
        return names.anyArticle(title) || countries.anyName(names.words(title));
    }

    /** A title as written, under the words by which titles are compared. */
    Title title(String written) {
        return title(names.words(written));
    }

    /** A title of these folded words, under the words by which titles are compared. */
    Title title(List<String> words) {
        int head = 0;
        while (head + 1 < words.size() && isFormOfAddress(names.lexicon().word(words.get(head)))) {
            head++;
        }
        List<String> coded = countries.coded(words.subList(head, words.size())).stream()
                .map(this::ofAnyHolder)
                .toList();
        return new Title(coded.isEmpty() ? "" : coded.getFirst(), Set.copyOf(coded));
    }

    private static boolean isFormOfAddress(Word word) {
        return word.is(WordClass.HONORIFIC) && !word.is(WordClass.ROLE);
    }

    private Title ofAnyHolder(Title title) {
        return new Title(
                ofAnyHolder(title.head()),
                title.words().stream().map(this::ofAnyHolder).collect(Collectors.toSet()));
    }

    /** A title that a woman bears, as a man bears it. */
    private String ofAnyHolder(String word) {
        String masculine = names.lexicon().looksFeminine(word) ? word.substring(0, word.length() - 1) : word;
        return names.lexicon().word(masculine).is(WordClass.ROLE) ? masculine : word;
    }
}
