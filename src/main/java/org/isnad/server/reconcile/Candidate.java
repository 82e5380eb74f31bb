package org.isnad.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Map;

/**
 * A thing that a query may mean.
 *
 * @param likeness of the name asked for to the nearest name of the thing, from 0 to 1
 * @param label    whether the name is its label, letter by letter
 * @param agrees   of the properties asked for, whether those known of the thing agree
 * @param score    from 0 to 100
 */
record Candidate(Thing thing, double likeness, boolean label, Map<Property, Boolean> agrees, double score) {

    /** The surest first; of equals the one whose label it is, then who said more. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> !candidate.label())
            .thenComparing(candidate -> -candidate.thing().claims())
            .thenComparing(candidate -> candidate.thing().id());

    /** Whether the name is one of its names. */
    boolean isNamedSo() {
        return likeness >= Comparing.SAME;
    }

    /** Whether nothing that was asked for speaks against it. */
    boolean isUndisputed() {
        return !agrees.containsValue(false);
    }

    ObjectNode json(Names names, boolean match) {
        ObjectNode json = Json.object()
                .put("id", thing.id())
                .put("name", thing.label())
                .put("description", thing.description(names))
                .put("score", score)
                .put("match", match);
        json.set("type", thing.types());
        ArrayNode features = json.putArray("features");
        feature(features, "name_similarity").put("value", likeness);
        feature(features, "exact_label").put("value", label);
        agrees.forEach((property, agree) -> feature(features, property.id + "_agrees").put("value", agree));
        feature(features, "claims").put("value", thing.claims());
        feature(features, "known").put("value", thing.known());
        return json;
    }

    private static ObjectNode feature(ArrayNode features, String id) {
        return features.addObject().put("id", id);
    }
}
