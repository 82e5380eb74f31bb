package org.isnad.actor;

import java.util.List;
import java.util.Map;

/**
 * What the authority files say: who and what is known before any article is read.
 *
 * @param actors  people, organizations and countries
 * @param places  places, countries included (a country is in both lists under one id)
 * @param offices the posts
 * @param tenures who held which post when
 * @param homes   the country each body belongs to, as far as it is known and one, both by id
 */
public record Authority(
        List<Actor> actors, List<Place> places, List<Office> offices, List<Tenure> tenures, Map<String, String> homes) {

    /** One that knows no offices, nor to which country a body belongs. */
    public static Authority of(List<Actor> actors, List<Place> places) {
        return new Authority(actors, places, List.of(), List.of(), Map.of());
    }

    public Authority {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        offices = List.copyOf(offices);
        tenures = List.copyOf(tenures);
        homes = Map.copyOf(homes);
    }
}
