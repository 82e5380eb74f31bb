package org.isnad.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of things: as texts, and as cells to extend a table with. */
final class Values {

    private Values() {}

    /** Empty when nothing is known; countries by their ids. */
    static List<String> of(Thing thing, Property property) {
        return switch (property) {
            case COUNTRY -> thing.countries();
            case OFFICE -> thing.offices();
            case WIKIDATA -> thing.wikidata();
            case NAME_AR -> thing.arabic().stream().limit(1).toList();
            case NAME_EN -> thing.english().stream().limit(1).toList();
            case OTHER_NAMES ->
                thing.names().stream().filter(name -> !name.equals(thing.label())).toList();
            case KIND ->
                Stream.concat(
                                thing.narrow().stream().map(kind -> kind.words),
                                Stream.ofNullable(thing.words()))
                        .toList();
            case LATITUDE -> one(thing.latitude());
            case LONGITUDE -> one(thing.longitude());
            case CLAIMS -> List.of(Long.toString(thing.claims()));
            case IRI -> List.of(thing.iri());
        };
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    /** The cells of a property. */
    static ArrayNode cells(Thing thing, Property property, Names names) {
        ArrayNode cells = Json.array();
        for (String value : of(thing, property)) {
            ObjectNode cell = cells.addObject();
            switch (property) {
                case COUNTRY -> cell.put("id", value).put("name", names.label(value));
                case LATITUDE, LONGITUDE -> degrees(cell, value);
                case CLAIMS -> cell.put("int", thing.claims());
                case OFFICE, WIKIDATA, NAME_AR, NAME_EN, OTHER_NAMES, KIND, IRI -> cell.put("str", value);
            }
        }
        return cells;
    }

    /** An authority file of a researcher may hold anything. */
    private static void degrees(ObjectNode cell, String value) {
        try {
            cell.put("float", Double.parseDouble(value));
        } catch (NumberFormatException e) {
            cell.put("str", value);
        }
    }
}
