package org.isnad.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.SchemaDO;
import org.isnad.article.Article;
import org.jspecify.annotations.Nullable;

/** An article as a store keeps it, read back so that it can be read for claims again. */
final class StoredArticle {

    private final DatasetGraph dataset;
    private final Node graph;

    private StoredArticle(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
    }

    /** The article of a graph, within a transaction; only the order of its authors is lost. */
    static Article in(DatasetGraph dataset, Node graph) {
        StoredArticle stored = new StoredArticle(dataset, graph);
        return new Article(
                stored.text(DCTerms.identifier.asNode()),
                stored.text(DCTerms.language.asNode()),
                stored.text(DCTerms.title.asNode()),
                stored.text(SchemaDO.articleBody.asNode()),
                stored.first(SchemaDO.url.asNode()),
                stored.first(DC_11.publisher.asNode()),
                stored.published(),
                stored.values(SchemaDO.author.asNode())
                        .map(StoredArticle::form)
                        .sorted()
                        .toList());
    }

    private @Nullable Temporal published() {
        Node time = values(SchemaDO.datePublished.asNode()).findFirst().orElse(null);
        if (time == null) {
            return null;
        }
        String value = time.getLiteralLexicalForm();
        if (time.getLiteralDatatype().equals(XSDDatatype.XSDdate)) {
            return LocalDate.parse(value);
        }
        boolean zoned = value.endsWith("Z") || value.matches(".*[+-]\\d\\d:\\d\\d");
        return zoned ? OffsetDateTime.parse(value) : LocalDateTime.parse(value);
    }

    private String text(Node property) {
        String value = first(property);
        return value == null ? "" : value;
    }

    private @Nullable String first(Node property) {
        return values(property).map(StoredArticle::form).findFirst().orElse(null);
    }

    private Stream<Node> values(Node property) {
        List<Quad> quads = Iter.toList(dataset.find(graph, graph, property, Node.ANY));
        return quads.stream().map(Quad::getObject);
    }

    private static String form(Node node) {
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }
}
