package org.isnad.server.reconcile;

import java.util.Arrays;
import java.util.Optional;

/** What is known of things besides their names: a reason to prefer one, and what a table can be extended by. */
enum Property {
    COUNTRY("country", "country"),
    OFFICE("office", "office held"),
    WIKIDATA("wikidata", "id in Wikidata"),
    NAME_AR("name_ar", "name in Arabic"),
    NAME_EN("name_en", "name in English"),
    OTHER_NAMES("other_names", "other names"),
    KIND("kind", "kind"),
    LATITUDE("latitude", "latitude"),
    LONGITUDE("longitude", "longitude"),
    CLAIMS("claims", "number of claims"),
    IRI("iri", "IRI");

    final String id;
    final String words;

    Property(String id, String words) {
        this.id = id;
        this.words = words;
    }

    static Optional<Property> of(String id) {
        return Arrays.stream(values()).filter(property -> property.id.equals(id)).findFirst();
    }
}
