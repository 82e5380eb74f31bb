package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The offices of an authority by their titles, and who held them when. Filled once, then only read. */
final class Offices {

    private final Titles read;
    private final Map<Set<String>, Office> byWords = new HashMap<>();
    private final Map<String, List<Title>> titles = new HashMap<>();
    private final Map<String, List<Tenure>> ofOffice = new HashMap<>();
    private final Map<String, List<Tenure>> ofPerson = new HashMap<>();

    /** @param language that of the titles */
    Offices(Authority authority, String language, Titles titles) {
        this.read = titles;
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
        return read.isDefinite(title) ? byWords.get(title(title).words()) : null;
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
        List<Title> plain = given.stream().map(read::ofAnyHolder).toList();
        return ofPerson.getOrDefault(person, List.of()).stream()
                .filter(tenure -> day == null || tenure.mayTouch(day))
                .flatMap(this::titles)
                .anyMatch(title -> plain.stream().anyMatch(other -> areOne(title, other)));
    }

    /** Whether one of the titles tells a country that an office of the person belongs to. */
    boolean shareCountry(String person, Set<Title> given) {
        Set<String> told =
                given.stream().flatMap(title -> title.countries().stream()).collect(Collectors.toSet());
        return ofPerson.getOrDefault(person, List.of()).stream()
                .flatMap(this::titles)
                .anyMatch(title -> title.countries().stream().anyMatch(told::contains));
    }

    private Stream<Title> titles(Tenure tenure) {
        return titles.getOrDefault(tenure.office(), List.of()).stream();
    }

    private static boolean areOne(Title one, Title other) {
        return one.head().equals(other.head())
                && (one.words().containsAll(other.words()) || other.words().containsAll(one.words()));
    }

    /** A title as written, as a man bears it, under the words by which titles are compared. */
    Title title(String written) {
        return read.ofAnyHolder(read.of(written));
    }
}
