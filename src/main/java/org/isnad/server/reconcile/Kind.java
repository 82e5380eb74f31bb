package org.isnad.server.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import org.isnad.graph.Vocabulary;

/** What can be asked for: the types of the service. The broader come before the narrower. */
enum Kind {
    ACTOR("Actor", "actor"),
    PERSON("Person", "person"),
    ORGANIZATION("Organization", "organization"),
    OUTLET("Outlet", "outlet of news"),
    COUNTRY("Country", "country"),
    PLACE("Place", "place"),
    OFFICE("Office", "office");

    /** The name of the type; but for outlets that of a class of the ontology. */
    final String id;

    /** For people. */
    final String words;

    Kind(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** By its name or by the IRI of its class. */
    static Optional<Kind> of(String id) {
        String name = id.startsWith(Vocabulary.NAMESPACE) ? id.substring(Vocabulary.NAMESPACE.length()) : id;
        return Arrays.stream(values()).filter(kind -> kind.id.equals(name)).findFirst();
    }

    ObjectNode json() {
        return Json.object().put("id", id).put("name", words);
    }
}
