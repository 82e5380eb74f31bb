package org.isnad.graph;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.isnad.actor.Actor;
import org.isnad.actor.Reading;
import org.isnad.actor.Statement;
import org.isnad.article.Article;
import org.isnad.text.CodePoints;
import org.isnad.text.Span;

/** All that the graph says about one article, in the named graph of the article. */
public final class ArticleQuads {

    private final Iris iris;
    private final Reading reading;
    private final Article article;
    private final Node node;
    private final Triples triples;
    private final Map<Article.Field, CodePoints> points = new EnumMap<>(Article.Field.class);

    private ArticleQuads(Iris iris, Reading reading) {
        this.iris = iris;
        this.reading = reading;
        this.article = reading.article();
        this.node = iris.article(article.id());
        this.triples = new Triples(node);
        for (Article.Field field : Article.Field.values()) {
            points.put(field, CodePoints.in(article.in(field)));
        }
    }

    /**
     * The quads of a reading: the article, its claims, and the actors no authority file describes. In a fixed order,
     * each once, without blank nodes; they depend on the reading alone.
     *
     * @throws IllegalArgumentException for a speech act that the ontology lacks
     */
    public static List<Quad> of(Iris iris, Reading reading) {
        ArticleQuads quads = new ArticleQuads(iris, reading);
        quads.article();
        quads.mentions();
        quads.claims();
        quads.actors();
        return quads.triples.quads();
    }

    private void article() {
        triples.add(node, RDF.type.asNode(), Vocabulary.Article);
        triples.add(node, DCTerms.identifier.asNode(), article.id());
        // An article without a headline has an empty title, so that every query may ask for it.
        triples.add(node, DCTerms.title.asNode(), Literals.string(article.title(), article.language()));
        triples.add(node, SchemaDO.articleBody.asNode(), Literals.string(article.text(), article.language()));
        triples.add(node, DCTerms.language.asNode(), article.language());
        if (article.published() != null) {
            triples.add(node, SchemaDO.datePublished.asNode(), Literals.published(article.published()));
        }
        triples.add(node, DC_11.publisher.asNode(), article.publisher());
        if (reading.publisher() != null) {
            triples.add(node, DCTerms.publisher.asNode(), iris.actor(reading.publisher()));
        }
        if (article.url() != null) {
            triples.add(node, SchemaDO.url.asNode(), Literals.url(article.url()));
        }
        article.authors().forEach(author -> triples.add(node, SchemaDO.author.asNode(), author));
        triples.add(node, Vocabulary.contentHash, ContentHash.of(article));
    }

    /** Told of the article only: a claim's speakers, relayers and places are edges of its own already. */
    private void mentions() {
        for (Statement statement : reading.statements()) {
            actors(statement)
                    .filter(actor -> actor.kind() != Actor.Kind.UNNAMED)
                    .forEach(actor -> triples.add(node, Vocabulary.mentions, iris.actor(actor)));
            statement.places().forEach(place -> triples.add(node, Vocabulary.mentions, iris.place(place)));
        }
    }

    private void claims() {
        List<Node> claims = claimNodes();
        ClaimTriples told = new ClaimTriples(iris, reading, triples, points);
        for (int i = 0; i < claims.size(); i++) {
            told.add(reading.statements().get(i), i, claims);
        }
    }

    /** The names of the claims, in the order of the statements. */
    private List<Node> claimNodes() {
        Map<Node, Integer> seen = new HashMap<>();
        return reading.statements().stream()
                .map(statement -> {
                    Span words = points.get(statement.field()).of(statement.content());
                    Node first = iris.claim(article.id(), statement.field(), words, 1);
                    return iris.claim(article.id(), statement.field(), words, seen.merge(first, 1, Integer::sum));
                })
                .toList();
    }

    private void actors() {
        ActorTriples actors = new ActorTriples(iris, triples);
        if (reading.publisher() != null) {
            actors.add(reading.publisher());
        }
        reading.statements().stream().flatMap(ArticleQuads::actors).forEach(actors::add);
    }

    private static Stream<Actor> actors(Statement statement) {
        Stream<Actor> others = Stream.concat(statement.via().stream(), Stream.ofNullable(statement.addressee()));
        return Stream.concat(statement.speakers().stream(), others);
    }
}
