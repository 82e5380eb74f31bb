package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.mention.Gazetteer;
import org.isnad.mention.Known;
import org.isnad.mention.Passage;
import org.isnad.text.PhraseIndex;
import org.jspecify.annotations.Nullable;

/** An authority made ready for look-up: by name in a text, and by id. Filled once, then only read. */
public final class Knowledge {

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Gazetteer placeNames;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Bodies bodies;
    private final Titles titles;
    private final Offices offices;
    private final KnownPeople people;
    private final Map<String, List<Bearer>> namesakes = new HashMap<>();
    private final Set<String> familyNames = new HashSet<>();

    private Knowledge(Authority authority, String language, Lexicon lexicon) {
        this.lexicon = lexicon;
        NameForms names = new NameForms(lexicon);
        this.bodies = new Bodies(authority, language, names);
        this.titles = new Titles(lexicon, authority, language);
        this.offices = new Offices(authority, language, titles);
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
                if (actor.kind() == Actor.Kind.PERSON) {
                    familyNames.add(lexicon.folding()
                            .fold(name.text().substring(name.text().lastIndexOf(' ') + 1)));
                }
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
                Known bearer = placeNames.add(name.text(), new Known(name.text(), Known.Kind.PLACE));
                boolean sure = place.source() == Place.Source.HAND;
                List<Bearer> bearers = namesakes.computeIfAbsent(bearer.id(), n -> new ArrayList<>(1));
                if (bearers.stream().noneMatch(other -> other.place() == place)) {
                    bearers.add(new Bearer(place, sure));
                }
                // Most places of a gazetteer are called like people, whose names they would break.
                if (!country && sure) {
                    gazetteer.add(name.text(), known);
                }
            }
        }
    }

    /** The names of actors and places; a name that is both is the actor's. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The places that bear the longest name at token {@code i}, in the order of their ids; null when there is none. */
    PhraseIndex.@Nullable Match<List<Bearer>> placesAt(Passage passage, int i, int limit) {
        PhraseIndex.Match<Known> name = placeNames.at(passage, i, limit);
        return name == null
                ? null
                : new PhraseIndex.Match<>(namesakes.get(name.value().id()), name.length());
    }

    /** Whether a folded word is the last of the name of somebody known. */
    boolean isFamilyName(String folded) {
        return familyNames.contains(folded);
    }

    /** The ids of the places that {@code place} lies in, the nearest first. */
    List<String> around(Place place) {
        List<String> around = new ArrayList<>();
        for (Place at = place; at != null && at.inside() != null && !around.contains(at.inside()); ) {
            around.add(at.inside());
            at = places.get(at.inside());
        }
        return around;
    }

    /** Whether a place is a country. */
    boolean isCountry(String place) {
        return actors.containsKey(place);
    }

    Lexicon lexicon() {
        return lexicon;
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

    /** How titles are read. */
    Titles titles() {
        return titles;
    }

    /** The offices and who held them. */
    Offices offices() {
        return offices;
    }

    /** The bodies by their names. */
    Bodies bodies() {
        return bodies;
    }
}
