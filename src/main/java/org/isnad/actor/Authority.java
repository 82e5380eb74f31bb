package org.isnad.actor;

import java.util.List;

/**
 * What the authority files say: who and what is known before any article is read.
 *
 * @param actors  people, organizations and countries
 * @param places  places, countries included (a country is in both lists under one id)
 * @param offices the posts
 * @param tenures who held which post when
 */
public record Authority(List<Actor> actors, List<Place> places, List<Office> offices, List<Tenure> tenures) {

    public Authority {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        offices = List.copyOf(offices);
        tenures = List.copyOf(tenures);
    }
}
