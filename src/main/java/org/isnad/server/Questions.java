package org.isnad.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.isnad.store.NamedQuery;
import org.isnad.store.Parameter;
import org.isnad.store.Prefixes;
import org.isnad.store.QueryLibrary;

/** The questions that come with the program, and the prefixes they use, for the editor of queries. */
final class Questions {

    private Questions() {}

    /** An object with {@code prefixes} (name to IRI) and {@code questions}, in UTF-8. */
    static byte[] json() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode all = mapper.createObjectNode();
        ObjectNode prefixes = all.putObject("prefixes");
        Prefixes.OF_QUERIES.getNsPrefixMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> prefixes.put(prefix.getKey(), prefix.getValue()));
        for (NamedQuery query : QueryLibrary.questions().all().values()) {
            describe(query, all.withArray("questions").addObject());
        }
        try {
            return mapper.writeValueAsBytes(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain text can be written as JSON", e);
        }
    }

    private static void describe(NamedQuery query, ObjectNode question) {
        question.put("name", query.name())
                .put("title", query.title())
                .put("description", query.header().getOrDefault("description", ""))
                .put("sparql", query.sparql());
        question.putArray("parameters");
        for (Parameter parameter : query.parameters()) {
            question.withArray("parameters")
                    .addObject()
                    .put("name", parameter.name())
                    .put("type", parameter.type().name().toLowerCase(Locale.ROOT))
                    .put("description", parameter.description())
                    .put("fallback", parameter.fallback());
        }
    }
}
