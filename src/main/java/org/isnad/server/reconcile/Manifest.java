package org.isnad.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.isnad.graph.Vocabulary;

/** What the service says of itself to who asks nothing. */
final class Manifest {

    /** Queries in one batch. */
    static final int BATCH = 50;

    static final int PREVIEW_WIDTH = 400;
    static final int PREVIEW_HEIGHT = 220;

    private Manifest() {}

    /**
     * The manifest.
     *
     * @param root where the server answers; ends in {@code /}
     * @param base what the IRIs of the store begin with
     */
    static ObjectNode of(String root, String base) {
        ObjectNode manifest = Json.object();
        manifest.putArray("versions").add("0.2");
        manifest.put("name", "Isnad: who said what (" + root + ")");
        manifest.put("identifierSpace", base);
        manifest.put("schemaSpace", Vocabulary.NAMESPACE);
        manifest.put("documentation", root + "ontology");
        manifest.put("batchSize", BATCH);
        ArrayNode types = manifest.putArray("defaultTypes");
        for (Kind kind : Kind.values()) {
            types.add(kind.json());
        }
        String encoded = URLEncoder.encode(base, StandardCharsets.UTF_8);
        manifest.putObject("view").put("url", root + "about?iri=" + encoded + "{{id}}");
        manifest.putObject("preview")
                .put("url", root + "reconcile/preview?id={{id}}")
                .put("width", PREVIEW_WIDTH)
                .put("height", PREVIEW_HEIGHT);
        ObjectNode suggest = manifest.putObject("suggest");
        for (String what : new String[] {"entity", "property", "type"}) {
            suggest.putObject(what).put("service_url", root + "reconcile").put("service_path", "/suggest/" + what);
        }
        manifest.putObject("extend")
                .putObject("propose_properties")
                .put("service_url", root + "reconcile")
                .put("service_path", "/properties");
        return manifest;
    }
}
