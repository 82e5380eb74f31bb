package org.isnad.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD of a page says of its article. */
final class JsonLd {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> articles = new ArrayList<>();

    private JsonLd() {}

    /** What a page says; of broken JSON-LD nothing. */
    static JsonLd of(Document page) {
        JsonLd ld = new JsonLd();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                ld.collect(JSON.readTree(script.data()));
            } catch (JsonProcessingException e) {
                // Many pages carry broken JSON-LD; the rest of the page tells the same.
                continue;
            }
        }
        return ld;
    }

    private void collect(@Nullable JsonNode node) {
        if (node == null) {
            return;
        } else if (node.isArray()) {
            node.forEach(this::collect);
        } else if (node.isObject()) {
            boolean isArticle = false;
            for (JsonNode type : node.path("@type").isArray() ? node.path("@type") : List.of(node.path("@type"))) {
                isArticle |= type.asText().endsWith("Article") || type.asText().endsWith("BlogPosting");
            }
            if (isArticle) {
                articles.add(node);
            }
            collect(node.get("@graph"));
            collect(node.get("mainEntity"));
        }
    }

    /** The first value of a property, or of the name of what it refers to; null when there is none. */
    @Nullable
    String value(String property) {
        return values(property).stream().findFirst().orElse(null);
    }

    /** All values of a property of the first article that has any. */
    List<String> values(String property) {
        for (JsonNode article : articles) {
            List<String> values = new ArrayList<>();
            words(article.path(property), values);
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    private static void words(JsonNode node, List<String> values) {
        if (node.isArray()) {
            node.forEach(element -> words(element, values));
        } else if (node.isObject()) {
            words(node.has("name") ? node.path("name") : node.path("@id"), values);
        } else if (node.isTextual() && !node.asText().isBlank()) {
            values.add(node.asText().strip());
        }
    }
}
