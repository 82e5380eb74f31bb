package org.isnad.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question: what bears this name, or has these properties?
 *
 * @param name       as in the table of who asks; null when only properties are given
 * @param kinds      one of which it must be; empty for any
 * @param limit      how many candidates at most
 * @param properties what else is known of it
 */
record Query(@Nullable String name, Set<Kind> kinds, int limit, List<Wanted> properties) {

    private static final int LONGEST_NAME = 1000;
    private static final int USUAL = 10;
    private static final int MOST = 100;

    /** A property and the values it may have, any of which will do. */
    record Wanted(Property property, List<String> values) {}

    /** @throws BadQueryException when it is not a query of the specification, or names what there is not */
    static Query of(JsonNode json) throws BadQueryException {
        if (!json.isObject()) {
            throw new BadQueryException("a query is an object");
        }
        JsonNode name = json.path("query");
        if (!name.isMissingNode() && !name.isTextual()) {
            throw new BadQueryException("query takes a string");
        }
        List<Wanted> properties = properties(json.path("properties"));
        String text = name.asText("").strip();
        if (text.isEmpty() && (properties.isEmpty() || name.isTextual())) {
            throw new BadQueryException("a query needs a query that is not empty, or properties");
        }
        if (text.length() > LONGEST_NAME) {
            throw new BadQueryException("a name has at most " + LONGEST_NAME + " characters");
        }
        return new Query(text.isEmpty() ? null : text, kinds(json.path("type")), limit(json.path("limit")), properties);
    }

    /** The types; none, or the one that stands for all, is any. */
    static Set<Kind> kinds(JsonNode type) throws BadQueryException {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (JsonNode each : type.isArray() ? type : Json.array().add(type)) {
            String id = each.isObject() ? each.path("id").asText("") : each.asText("");
            if (!each.isMissingNode() && !each.isNull() && !id.isEmpty()) {
                kinds.add(Kind.of(id).orElseThrow(() -> new BadQueryException("there is no type '" + id + "'")));
            }
        }
        return kinds;
    }

    private static int limit(JsonNode limit) throws BadQueryException {
        if (limit.isMissingNode() || limit.isNull()) {
            return USUAL;
        }
        if (!limit.isNumber() || limit.asDouble() < 1) {
            throw new BadQueryException("limit takes a whole number of at least 1");
        }
        return (int) Math.min(MOST, limit.asDouble());
    }

    private static List<Wanted> properties(JsonNode json) throws BadQueryException {
        List<Wanted> properties = new ArrayList<>();
        if (!json.isMissingNode() && !json.isArray()) {
            throw new BadQueryException("properties takes an array");
        }
        for (JsonNode each : json) {
            String id = each.path("pid").asText("");
            Property property = Property.of(id)
                    .orElseThrow(() -> new BadQueryException("there is no property '" + id + "'"));
            List<String> values = new ArrayList<>();
            JsonNode value = each.path("v");
            for (JsonNode one : value.isArray() ? value : Json.array().add(value)) {
                String text = one.isObject() ? one.path("id").asText("") : one.asText("");
                if (!text.isBlank()) {
                    values.add(text.strip());
                }
            }
            if (!values.isEmpty()) {
                properties.add(new Wanted(property, List.copyOf(values)));
            }
        }
        return List.copyOf(properties);
    }
}
