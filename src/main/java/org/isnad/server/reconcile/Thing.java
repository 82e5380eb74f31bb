package org.isnad.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An actor, place or office of a store. Lists are sorted.
 *
 * @param iri       its IRI
 * @param id        the end of the IRI after the base of the store; the IRI where it has another
 * @param label     the name to show
 * @param names     every name of it, the label too
 * @param arabic    its names in Arabic, the preferred first
 * @param english   the same in English
 * @param kinds     the types it has
 * @param words     more about its kind, such as "city"; null for most
 * @param offices   the labels of offices held
 * @param countries the ids of countries it belongs to
 * @param wikidata  its ids there, such as Q42
 * @param latitude  in degrees; null when not known
 * @param longitude in degrees; null when not known
 * @param claims    how many it said
 * @param known     whether it has a name in two languages or is a place, and so is known from elsewhere than articles
 */
record Thing(
        String iri,
        String id,
        String label,
        List<String> names,
        List<String> arabic,
        List<String> english,
        Set<Kind> kinds,
        @Nullable String words,
        List<String> offices,
        List<String> countries,
        List<String> wikidata,
        @Nullable String latitude,
        @Nullable String longitude,
        long claims,
        boolean known) {

    /** The narrower of its types. */
    List<Kind> narrow() {
        return kinds.stream().filter(kind -> kind != Kind.ACTOR).sorted().toList();
    }

    /** Its types, as answers tell them. */
    ArrayNode types() {
        ArrayNode types = Json.array();
        kinds.stream().sorted().forEach(kind -> types.add(kind.json()));
        return types;
    }

    /** What sets it apart from its namesakes, in a line. */
    String description(Names names) {
        String kind = narrow().stream().map(k -> k.words).collect(Collectors.joining(", "));
        Stream<String> parts = Stream.concat(
                Stream.of(words == null ? kind : words),
                Stream.concat(
                        offices.stream().limit(2),
                        countries.stream()
                                .filter(country -> !country.equals(id))
                                .map(names::label)));
        String said = claims == 0 ? "" : claims == 1 ? "; 1 claim" : "; " + claims + " claims";
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("; ")) + said;
    }
}
