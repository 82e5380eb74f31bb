package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.Passage;

/** Finds the places that an article names. */
final class Places {

    private final Knowledge knowledge;
    private final PlaceContext context;
    private final PlaceChoice choice;

    /** The places of the article whose fields are {@code passages}. */
    Places(Knowledge knowledge, List<Passage> passages) {
        this.knowledge = knowledge;
        this.context = PlaceContext.of(passages, knowledge);
        this.choice = new PlaceChoice(knowledge, context);
    }

    /** How often the article mentions each country, a place in it or its people, by the id of the country. */
    Map<String, Integer> countries() {
        Map<String, Integer> countries = new HashMap<>(context.countries());
        countries.keySet().removeIf(country -> !knowledge.isCountry(country));
        return countries;
    }

    /** The places named in a range of one of the passages, in order, each once. */
    List<Place> in(Passage passage, Range range) {
        Set<Place> places = new LinkedHashSet<>();
        for (PlaceName name : PlaceName.in(passage, range, knowledge)) {
            Place place = choice.of(name, passage);
            if (place != null) {
                places.add(place);
            }
        }
        return new ArrayList<>(places);
    }
}
