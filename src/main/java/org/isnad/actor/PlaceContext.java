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
import org.jspecify.annotations.Nullable;

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
                List<Place> byHand = name.places().stream()
                        .filter(place -> place.source() == Place.Source.HAND)
                        .toList();
                if (byHand.size() == 1) {
                    context.name(byHand.getFirst());
                }
            }
            context.addPeoples(passage);
        }
        return context;
    }

    private void name(Place place) {
        named.add(place.id());
        String country = country(place);
        if (country != null) {
            countries.merge(country, 1, Integer::sum);
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
        return country == null ? 0 : countries.getOrDefault(country, 0);
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

    private @Nullable String country(Place place) {
        if (knowledge.isCountry(place.id())) {
            return place.id();
        }
        return knowledge.around(place).stream()
                .filter(knowledge::isCountry)
                .findFirst()
                .orElse(null);
    }
}
