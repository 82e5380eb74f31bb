package org.isnad.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.Passage;

/**
 * Where an article is about: the places that it names in no two meanings, and how often it names each country, a place
 * in it or its people.
 */
final class PlaceContext {

    private final Knowledge knowledge;
    private final Set<String> named = new HashSet<>();
    private final Map<String, Integer> countries = new HashMap<>();

    private PlaceContext(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The context that the fields of an article make. */
    static PlaceContext of(List<Passage> passages, Knowledge knowledge) {
        PlaceContext context = new PlaceContext(knowledge);
        for (Passage passage : passages) {
            for (PlaceName name : PlaceName.in(passage, new Range(0, passage.size()), knowledge)) {
                context.name(name.bearers().stream()
                        .filter(Bearer::sure)
                        .map(Bearer::place)
                        .toList());
            }
            context.addPeoples(passage);
        }
        return context;
    }

    /** How often each country is named, by a place in it or by its people. */
    Map<String, Integer> countries() {
        return countries;
    }

    /** The places of one name: those of two countries tell nothing. */
    private void name(List<Place> places) {
        List<String> of = places.stream().map(this::country).distinct().toList();
        if (of.size() == 1) {
            places.forEach(place -> named.add(place.id()));
            countries.merge(of.getFirst(), 1, Integer::sum);
        }
    }

    private void addPeoples(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.is(i, WordClass.NATIONALITY)) {
                Word word = passage.word(i);
                String iso = knowledge.lexicon().countryOf(word.bare());
                if (iso != null) {
                    countries.merge("country/" + iso, 1, Integer::sum);
                }
            }
        }
    }

    /** How often the country of {@code place} is named in some way. */
    int timesCountryOf(Place place) {
        String country = country(place);
        return country.isEmpty() ? 0 : countries.getOrDefault(country, 0);
    }

    /** Whether no country is named more than twice as often as that of {@code place}, which is named too. */
    boolean isAboutCountryOf(Place place) {
        int most = countries.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int times = timesCountryOf(place);
        return times > 0 && times * 2 >= most;
    }

    /** Whether a place that {@code place} lies in, below its country, is named. */
    boolean namesProvinceOf(Place place) {
        for (String around : knowledge.around(place)) {
            if (knowledge.isCountry(around)) {
                return false;
            }
            if (named.contains(around)) {
                return true;
            }
        }
        return false;
    }

    /** The id of its country, its own if it is one; empty for a region of several countries. */
    private String country(Place place) {
        if (knowledge.isCountry(place.id())) {
            return place.id();
        }
        return knowledge.around(place).stream()
                .filter(knowledge::isCountry)
                .findFirst()
                .orElse("");
    }
}
