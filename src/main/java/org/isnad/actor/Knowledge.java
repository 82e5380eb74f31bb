package org.isnad.actor;

import java.util.HashMap;
import java.util.Map;
import org.isnad.language.Lexicon;
import org.isnad.mention.Gazetteer;
import org.isnad.mention.Known;
import org.jspecify.annotations.Nullable;

/** An authority made ready for look-up: by name in a text, and by id. Filled once, then only read. */
public final class Knowledge {

    private final Gazetteer gazetteer;
    private final Gazetteer placeNames;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Bodies bodies;
    private final Offices offices;
    private final KnownPeople people;

    private Knowledge(Authority authority, String language, Lexicon lexicon) {
        NameForms names = new NameForms(lexicon);
        this.bodies = new Bodies(authority, language, names);
        this.offices = new Offices(authority, language, names, new Countries(authority, language, names));
        this.people = new KnownPeople(authority, language, names, offices);
        this.gazetteer = new Gazetteer(lexicon);
        this.placeNames = new Gazetteer(lexicon);
    }

    /** What {@code authority} knows, under its names in {@code language}. */
    public static Knowledge of(Authority authority, String language, Lexicon lexicon) {
        Knowledge knowledge = new Knowledge(authority, language, lexicon);
        authority.actors().forEach(actor -> knowledge.actors.put(actor.id(), actor));
        authority.places().forEach(place -> knowledge.places.put(place.id(), place));
        authority.actors().stream()
                .filter(actor -> actor.kind() != Actor.Kind.UNNAMED)
                .forEach(actor -> knowledge.add(actor, language));
        authority.places().forEach(place -> knowledge.add(place, language));
        return knowledge;
    }

    private void add(Actor actor, String language) {
        Known.Kind kind = switch (actor.kind()) {
            case PERSON -> Known.Kind.PERSON;
            case ORGANIZATION, UNNAMED -> Known.Kind.ORGANIZATION;
            case COUNTRY -> Known.Kind.COUNTRY;
        };
        for (Name name : actor.names()) {
            if (name.language().equals(language)) {
                gazetteer.add(name.text(), new Known(actor.id(), kind));
            }
        }
    }

    private void add(Place place, String language) {
        boolean country = actors.containsKey(place.id());
        Known.Kind kind =
                country ? Known.Kind.COUNTRY : place.capitalOf() == null ? Known.Kind.PLACE : Known.Kind.CAPITAL;
        Known known = new Known(place.id(), kind);
        for (Name name : place.names()) {
            if (name.language().equals(language)) {
                placeNames.add(name.text(), known);
                if (!country) {
                    gazetteer.add(name.text(), known);
                }
            }
        }
    }

    /** The names of actors and places; a name that is both is the actor's. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The names of places alone. */
    Gazetteer placeNames() {
        return placeNames;
    }

    /** The actor a name stands for: a capital stands for its country; null for other places. */
    @Nullable
    Actor actor(Known known) {
        Place place = known.kind() == Known.Kind.CAPITAL ? places.get(known.id()) : null;
        return actors.get(place == null || place.capitalOf() == null ? known.id() : place.capitalOf());
    }

    /** The actor with this id; null when the authority knows none. */
    @Nullable
    Actor actor(String id) {
        return actors.get(id);
    }

    /** The people, by names that the authority does not give. */
    KnownPeople people() {
        return people;
    }

    /** The offices and who held them. */
    Offices offices() {
        return offices;
    }

    /** The bodies by their names. */
    Bodies bodies() {
        return bodies;
    }

    /** The country that a place is or lies in, by id; null for none. */
    @Nullable
    String countryOf(Place place) {
        Place at = place;
        while (at != null && !actors.containsKey(at.id())) {
            at = at.inside() == null ? null : places.get(at.inside());
        }
        return at == null ? null : at.id();
    }

    /** The place a name names; null for people and bodies. */
    @Nullable
    Place place(Known known) {
        return switch (known.kind()) {
            case PERSON, ORGANIZATION -> null;
            case COUNTRY, CAPITAL, PLACE -> places.get(known.id());
        };
    }
}
