package org.isnad.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.isnad.article.Article;
import org.jspecify.annotations.Nullable;

/** Articles as references in CSL-JSON, as Zotero reads them; the note of each holds its claims, one a line. */
final class References {

    private References() {}

    /** The articles with claims that pass; within a transaction. */
    static void write(Store store, Predicate<StoredClaim> passes, boolean withoutClaims, OutputStream out) {
        ClaimReader claims = new ClaimReader(store);
        JsonFactory json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        try (JsonGenerator generator = json.createGenerator(out)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
            generator.writeStartArray();
            for (Map.Entry<String, Node> article : claims.articles().entrySet()) {
                List<StoredClaim> kept =
                        claims.of(article.getValue()).stream().filter(passes).toList();
                if (withoutClaims || !kept.isEmpty()) {
                    Article stored = StoredArticle.in(store.dataset(), article.getValue());
                    write(generator, stored, claims.publisher(article.getValue()), kept);
                }
            }
            generator.writeEndArray();
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator json, Article article, String outlet, List<StoredClaim> claims)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("type", "article-newspaper");
        json.writeStringField("title", article.title());
        text(json, "container-title", outlet.isEmpty() ? article.publisher() : outlet);
        if (!article.authors().isEmpty()) {
            json.writeArrayFieldStart("author");
            for (String author : article.authors()) {
                json.writeStartObject();
                json.writeStringField("literal", author);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (article.published() != null) {
            issued(json, article.published());
        }
        text(json, "URL", article.url());
        text(json, "language", article.language());
        if (!claims.isEmpty()) {
            json.writeStringField(
                    "note", String.join("\n", claims.stream().map(References::note).toList()));
        }
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(field, value);
        }
    }

    private static void issued(JsonGenerator json, Temporal time) throws IOException {
        json.writeObjectFieldStart("issued");
        json.writeArrayFieldStart("date-parts");
        json.writeStartArray();
        for (ChronoField part : List.of(ChronoField.YEAR, ChronoField.MONTH_OF_YEAR, ChronoField.DAY_OF_MONTH)) {
            json.writeNumber(time.get(part));
        }
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Who, what, how and where: {@code speaker: "words" (warn, 2024-12-22; text 958-1066)}. */
    private static String note(StoredClaim claim) {
        String who = String.join(", ", claim.speakers().stream().map(Party::label).toList());
        String when = claim.date() == null ? "" : ", " + claim.date();
        String where = claim.field() + " " + claim.start() + "-" + claim.end();
        String words = claim.text().replaceAll("\\s+", " ");
        return who + ": \"" + words + "\" (" + claim.act() + when + "; " + where + ")";
    }
}
