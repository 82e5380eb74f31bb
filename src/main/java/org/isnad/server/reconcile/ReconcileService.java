package org.isnad.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.search.Asked;
import org.isnad.server.linked.LinkedData;
import org.isnad.server.linked.Reply;
import org.isnad.store.Derived;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * {@code /reconcile}: which actor, place or office of the store does a name mean? What cannot be answered is an error,
 * with a status of HTTP or in place of its result, and never an empty result.
 */
public final class ReconcileService extends HttpServlet {

    private static final String LANGUAGE = "ar";
    private static final List<String> NAMES =
            List.of(RDFS.label.getURI(), SKOS.prefLabel.getURI(), SKOS.altLabel.getURI());
    /** How many the index of words may add to those of similar names. */
    private static final int FOUND_BY_WORDS = 20;
    /** Rows that one extension of a table may ask for. */
    private static final int MOST_IDS = 1000;

    private final transient Store store;
    private final transient Derived<Names> names;
    private transient @Nullable Comparing comparing;

    /** @param store open as long as this is used */
    public ReconcileService(Store store) {
        this.store = store;
        this.names = new Derived<>(store, this::read);
    }

    private synchronized Names read() {
        if (comparing == null) {
            comparing = Comparing.of(LANGUAGE);
        }
        return NamesReader.read(store.dataset(), LinkedData.base(store), comparing);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
            switch (path) {
                case "/" -> endpoint(request, response);
                case "/suggest/entity" -> send(response, entities(request));
                case "/suggest/property" -> send(response, Suggestions.properties(prefix(request)));
                case "/suggest/type" -> send(response, Suggestions.kinds(prefix(request)));
                case "/properties" -> send(response, proposals(request));
                case "/preview" -> preview(request, response);
                default -> Reply.problem(response, HttpServletResponse.SC_NOT_FOUND, "there is no such service");
            }
        } catch (BadQueryException e) {
            Reply.problem(response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        }
    }

    private void endpoint(HttpServletRequest request, HttpServletResponse response)
            throws IOException, BadQueryException {
        String queries = parameter(request, "queries");
        String extend = parameter(request, "extend");
        if (queries != null) {
            answer(Json.parsed(queries), response);
        } else if (extend != null) {
            send(response, extended(Json.parsed(extend)));
        } else if (request.getMethod().equals("GET") && request.getQueryString() == null) {
            send(response, Manifest.of(Reply.root(request), store.read(() -> LinkedData.base(store))));
        } else {
            throw new BadQueryException("send queries= or extend=, with JSON");
        }
    }

    /** One of a form; a form that cannot be read is no form. */
    private static @Nullable String parameter(HttpServletRequest request, String name) throws BadQueryException {
        try {
            return request.getParameter(name);
        } catch (RuntimeException e) {
            throw new BadQueryException("a form that cannot be read, or is too long");
        }
    }

    private void answer(ObjectNode queries, HttpServletResponse response) throws IOException {
        if (queries.size() > Manifest.BATCH) {
            String message = "at most " + Manifest.BATCH + " queries at once, not " + queries.size();
            Reply.problem(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, message);
            return;
        }
        Names all = names.get();
        Matching matching = new Matching(all, name -> byWords(all, name));
        ObjectNode answers = Json.object();
        int failed = 0;
        for (Map.Entry<String, JsonNode> each : queries.properties()) {
            try {
                answers.set(each.getKey(), matching.answer(Query.of(each.getValue())));
            } catch (BadQueryException e) {
                failed++;
                answers.putObject(each.getKey())
                        .putObject("error")
                        .put("status", HttpServletResponse.SC_BAD_REQUEST)
                        .put("message", e.getMessage());
            }
        }
        if (failed > 0 && failed == queries.size()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        send(response, answers);
    }

    private Set<Thing> byWords(Names all, String name) {
        Set<Thing> things = new LinkedHashSet<>();
        store.text().find(new Asked(name, NAMES, null, null, null, FOUND_BY_WORDS)).forEach(hit -> {
            Thing thing = all.thing(hit.subject());
            if (thing != null) {
                things.add(thing);
            }
        });
        return things;
    }

    private ObjectNode entities(HttpServletRequest request) throws BadQueryException {
        String cursor = Objects.requireNonNullElse(request.getParameter("cursor"), "0");
        if (!cursor.matches("[0-9]{1,6}")) {
            throw new BadQueryException("cursor takes a whole number");
        }
        ArrayNode types = Json.array();
        for (String type : Objects.requireNonNullElse(request.getParameterValues("type"), new String[0])) {
            types.add(type);
        }
        return Suggestions.things(names.get(), prefix(request), Query.kinds(types), Integer.parseInt(cursor));
    }

    private static String prefix(HttpServletRequest request) throws BadQueryException {
        String prefix = request.getParameter("prefix");
        if (prefix == null) {
            throw new BadQueryException("send prefix=, the beginning of a name");
        }
        return prefix.strip();
    }

    private static ObjectNode proposals(HttpServletRequest request) {
        ObjectNode proposals = Json.object();
        String type = request.getParameter("type");
        if (type != null) {
            proposals.put("type", type);
        }
        proposals.set("properties", Suggestions.properties("").get("result"));
        return proposals;
    }

    private ObjectNode extended(ObjectNode query) throws BadQueryException {
        JsonNode ids = query.path("ids");
        if (!ids.isArray() || !query.path("properties").isArray()) {
            throw new BadQueryException("an extension needs ids and properties, both arrays");
        }
        if (ids.size() > MOST_IDS) {
            throw new BadQueryException("at most " + MOST_IDS + " ids at once");
        }
        List<Property> properties = new ArrayList<>();
        ObjectNode extended = Json.object();
        ArrayNode meta = extended.putArray("meta");
        for (JsonNode each : query.path("properties")) {
            String id = each.path("id").asText("");
            Property property = Property.of(id)
                    .orElseThrow(() -> new BadQueryException("there is no property '" + id + "'"));
            properties.add(property);
            ObjectNode column = meta.addObject().put("id", property.id).put("name", property.words);
            if (property == Property.COUNTRY) {
                column.set("type", Kind.COUNTRY.json());
            }
        }
        Names all = names.get();
        ObjectNode rows = extended.putObject("rows");
        for (JsonNode id : ids) {
            ObjectNode row = rows.putObject(id.asText());
            Thing thing = all.thing(id.asText());
            properties.forEach(property ->
                    row.set(property.id, thing == null ? Json.array() : Values.cells(thing, property, all)));
        }
        return extended;
    }

    private void preview(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Names all = names.get();
        Thing thing = all.thing(Objects.requireNonNullElse(request.getParameter("id"), ""));
        if (thing == null) {
            Reply.problem(response, HttpServletResponse.SC_NOT_FOUND, "the store knows nobody by this id");
        } else {
            Reply.text(response, "text/html; charset=utf-8", Preview.of(thing, all));
        }
    }

    private static void send(HttpServletResponse response, ObjectNode json) throws IOException {
        Reply.text(response, "application/json; charset=utf-8", json.toString());
    }
}
