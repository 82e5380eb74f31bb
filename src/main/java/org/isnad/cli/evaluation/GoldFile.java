package org.isnad.cli.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads marked claims: JSON, one object a line. */
public final class GoldFile {

    private GoldFile() {}

    /**
     * The claims by article.
     *
     * @throws IOException when the file cannot be read, or a line is not such a claim; the message says where
     */
    public static Map<String, List<GoldClaim>> read(Path file) throws IOException {
        Map<String, List<GoldClaim>> claims = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                GoldClaim claim = claim(file, i + 1, lines.get(i));
                claims.computeIfAbsent(claim.doc(), d -> new ArrayList<>()).add(claim);
            }
        }
        return claims;
    }

    private static GoldClaim claim(Path file, int number, String line) throws IOException {
        try {
            JsonNode json = new ObjectMapper().readTree(line);
            if (!json.path("doc").isTextual() || !json.path("claim").isTextual()) {
                throw new IOException(file + ", line " + number + ": not a claim with 'doc' and 'claim'");
            }
            List<String> places = new ArrayList<>();
            json.path("places").forEach(place -> places.add(place.asText()));
            return new GoldClaim(
                    json.path("doc").asText().replaceFirst("\\.(txt|json)$", ""),
                    json.path("claim").asText(),
                    textOrNull(json, "actor"),
                    json.path("kind").asText(""),
                    textOrNull(json, "date"),
                    places,
                    textOrNull(json, "via"),
                    json.path("optional").asBoolean(false));
        } catch (JsonProcessingException e) {
            throw new IOException(file + ", line " + number + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable String textOrNull(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() && !value.asText().isEmpty() ? value.asText() : null;
    }
}
