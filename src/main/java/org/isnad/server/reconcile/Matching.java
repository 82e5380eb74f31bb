package org.isnad.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers queries from the names of a store. */
final class Matching {

    /** Below it nobody needs to look. */
    private static final double LEAST = 20;

    private static final double ALL = 100;
    /** What a property that disagrees takes from a score, and one of which nothing is known. */
    private static final double DISAGREES = 0.6;

    private static final double NOT_KNOWN = 0.97;
    /** A name that is the label comes before one that is another name. */
    private static final double OTHER_NAME = 0.99;

    private final Names names;
    private final Function<String, Collection<Thing>> search;

    /** @param search finds things by the words of a name, in whatever form */
    Matching(Names names, Function<String, Collection<Thing>> search) {
        this.names = names;
        this.search = search;
    }

    /** The candidates, as the specification has them. */
    ObjectNode answer(Query query) {
        List<Candidate> candidates = candidates(query);
        ObjectNode answer = Json.object();
        ArrayNode result = answer.putArray("result");
        boolean clear = isClear(query, candidates);
        for (int i = 0; i < candidates.size(); i++) {
            result.add(candidates.get(i).json(names, clear && i == 0));
        }
        return answer;
    }

    /** The best first, at most as many as were asked for. */
    List<Candidate> candidates(Query query) {
        return things(query)
                .filter(thing -> query.kinds().isEmpty() || query.kinds().stream().anyMatch(thing.kinds()::contains))
                .map(thing -> candidate(query, thing))
                .filter(candidate -> candidate.score() >= LEAST)
                .sorted(Candidate.BEST_FIRST)
                .limit(query.limit())
                .toList();
    }

    private Stream<Thing> things(Query query) {
        String name = query.name();
        if (name == null) {
            return names.all().filter(thing -> query.properties().stream()
                    .allMatch(wanted -> Boolean.TRUE.equals(agrees(wanted, thing))));
        }
        Thing meant = names.thing(name);
        return meant == null
                ? Stream.concat(names.near(name).stream(), search.apply(name).stream()).distinct()
                : Stream.of(meant);
    }

    /** Whether the first is meant beyond doubt: the only one named so, and of a person by more than one name. */
    private boolean isClear(Query query, List<Candidate> candidates) {
        if (candidates.isEmpty() || !candidates.getFirst().isUndisputed()) {
            return false;
        }
        Candidate first = candidates.getFirst();
        String name = query.name();
        if (name == null) {
            return candidates.size() == 1 && first.agrees().containsKey(Property.WIKIDATA);
        }
        if (names.thing(name) != null) {
            return true;
        }
        long named = candidates.stream()
                .filter(Candidate::isNamedSo)
                .filter(Candidate::isUndisputed)
                .count();
        boolean lone = first.thing().kinds().contains(Kind.PERSON)
                && names.comparing().words(name).size() < 2;
        return first.isNamedSo() && named == 1 && !lone;
    }

    private Candidate candidate(Query query, Thing thing) {
        Map<Property, Boolean> agrees = new EnumMap<>(Property.class);
        double factor = 1;
        for (Query.Wanted wanted : query.properties()) {
            Boolean agree = agrees(wanted, thing);
            if (agree == null) {
                factor *= NOT_KNOWN;
            } else {
                agrees.merge(wanted.property(), agree, Boolean::logicalAnd);
                factor *= agree ? 1 : DISAGREES;
            }
        }
        String name = query.name();
        boolean id = name != null && names.thing(name) == thing;
        double likeness = name == null || id ? 1 : likeness(name, thing);
        boolean label = thing.label().equals(name);
        double score = ALL * likeness * factor * (label || id || likeness < 1 ? 1 : OTHER_NAME);
        return new Candidate(thing, rounded(likeness, 1000), label, agrees, rounded(score, 10));
    }

    private double likeness(String name, Thing thing) {
        Comparing comparing = names.comparing();
        Names.Form asked = new Names.Form(thing, name, comparing.words(name), comparing.sound(name));
        return names.forms(thing).stream()
                .mapToDouble(form -> comparing.likeness(asked, form))
                .max()
                .orElse(0);
    }

    /** Null when nothing is known of it. */
    private @Nullable Boolean agrees(Query.Wanted wanted, Thing thing) {
        Collection<String> known = Values.of(thing, wanted.property());
        if (known.isEmpty()) {
            return null;
        }
        return wanted.values().stream().anyMatch(value -> known.stream().anyMatch(own -> agree(value, own)));
    }

    private boolean agree(String value, String own) {
        Thing thing = names.thing(own);
        Set<String> forms = thing == null ? Set.of(own) : Set.copyOf(thing.names());
        return own.equalsIgnoreCase(value)
                || value.endsWith("/" + own)
                || thing != null && names.thing(value) == thing
                || forms.contains(value)
                || forms.stream().anyMatch(form -> alike(value, form));
    }

    private boolean alike(String value, String form) {
        List<String> words = names.comparing().words(value);
        String sound = names.comparing().sound(value);
        return !words.isEmpty() && words.equals(names.comparing().words(form))
                || !sound.isEmpty() && sound.equals(names.comparing().sound(form));
    }

    private static double rounded(double value, int to) {
        return Math.round(value * to) / (double) to;
    }
}
