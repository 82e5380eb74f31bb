package org.isnad.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.isnad.actor.Actor;
import org.isnad.actor.OfficeNamed;
import org.isnad.actor.Reading;
import org.isnad.actor.Statement;
import org.isnad.article.Article;
import org.isnad.attribution.Mode;
import org.isnad.text.CodePoints;
import org.isnad.text.Span;

/** What an article's graph says about each of its claims. */
final class ClaimTriples {

    private final Iris iris;
    private final Reading reading;
    private final Triples triples;
    private final Map<List<Node>, Node> lists = new HashMap<>();
    private final Map<Article.Field, CodePoints> points;

    /** @param points of each field of the article */
    ClaimTriples(Iris iris, Reading reading, Triples triples, Map<Article.Field, CodePoints> points) {
        this.iris = iris;
        this.reading = reading;
        this.triples = triples;
        this.points = points;
    }

    /**
     * @param statement one of the reading
     * @param position  which of them, from 0
     * @param claims    the names of all claims of the reading, in order
     */
    void add(Statement statement, int position, List<Node> claims) {
        Node claim = claims.get(position);
        statement.speakers().forEach(speaker -> triples.add(iris.actor(speaker), Vocabulary.said, claim));
        triples.add(claim, RDF.type.asNode(), Vocabulary.Claim);
        words(claim, statement);
        circumstances(claim, statement);
        if (statement.within() >= 0) {
            triples.add(claim, Vocabulary.within, claims.get(statement.within()));
        }
        statement.via().forEach(relayer -> triples.add(claim, Vocabulary.via, iris.actor(relayer)));
        chain(claim, statement);
        triples.add(claim, Vocabulary.rule, statement.rule());
        triples.add(claim, Vocabulary.confidence, Literals.decimal(statement.confidence()));
        triples.add(claim, Vocabulary.evidence, statement.evidence());
    }

    /** What stands in the article, and where. */
    private void words(Node claim, Statement statement) {
        Article article = reading.article();
        String field = article.in(statement.field());
        Span span = points.get(statement.field()).of(statement.content());
        triples.add(claim, Vocabulary.article, iris.article(article.id()));
        triples.add(claim, Vocabulary.text, Literals.string(statement.content().in(field), article.language()));
        triples.add(claim, Vocabulary.field, Iris.name(statement.field()));
        triples.add(claim, Vocabulary.start, Literals.integer(span.start()));
        triples.add(claim, Vocabulary.end, Literals.integer(span.end()));
        triples.add(claim, Vocabulary.cue, statement.cueText());
        triples.add(claim, Vocabulary.act, Vocabulary.act(statement.act()));
        triples.add(claim, Vocabulary.mode, mode(statement.mode()));
        triples.add(claim, Vocabulary.mention, statement.mention());
        triples.add(claim, Vocabulary.role, statement.role());
        office(claim, statement);
    }

    /** The office by which the speaker is called; where nobody is named, whose title it then was. */
    private void office(Node claim, Statement statement) {
        OfficeNamed named = statement.office();
        if (named == null) {
            return;
        }
        triples.add(claim, Vocabulary.office, iris.thing(named.office().id()));
        if (named.tenure() != null) {
            triples.add(claim, Vocabulary.tenure, iris.thing(named.tenure().id()));
        }
    }

    /** When, about where, to whom and through what. */
    private void circumstances(Node claim, Statement statement) {
        if (statement.said() != null) {
            triples.add(claim, Vocabulary.date, Literals.date(statement.said().value()));
            Node basis = statement.said().stated() ? Vocabulary.Stated : Vocabulary.Published;
            triples.add(claim, Vocabulary.dateBasis, basis);
        }
        statement.places().forEach(place -> triples.add(claim, Vocabulary.place, iris.place(place)));
        if (statement.addressee() != null) {
            triples.add(claim, Vocabulary.addressee, iris.actor(statement.addressee()));
        } else {
            triples.add(claim, Vocabulary.addressee, statement.addresseeText());
        }
        triples.add(claim, Vocabulary.medium, statement.medium());
    }

    private void chain(Node claim, Statement statement) {
        triples.add(claim, Vocabulary.chain, list(claim, links(statement), 1));
    }

    /**
     * The list is named below the claim, cell by cell: a blank node would have another name in every store. Most claims
     * of an article reach it by a chain that another has too; they share its cells, which are the dearest part of a
     * claim.
     */
    private Node list(Node claim, List<Node> links, int position) {
        if (links.isEmpty()) {
            return RDF.nil.asNode();
        }
        Node known = lists.get(links);
        if (known != null) {
            return known;
        }
        Node cell = iris.link(claim, position);
        lists.put(links, cell);
        triples.add(cell, RDF.first.asNode(), links.getFirst());
        triples.add(cell, RDF.rest.asNode(), list(claim, links.subList(1, links.size()), position + 1));
        return cell;
    }

    /** From the publisher to the (first) speaker; who speaks in its own outlet is one link of the chain, not two. */
    private List<Node> links(Statement statement) {
        List<Node> links = new ArrayList<>();
        Stream<Actor> relayers = Stream.concat(Stream.ofNullable(reading.publisher()), statement.via().stream());
        Stream.concat(relayers, Stream.of(statement.speakers().getFirst()))
                .map(iris::actor)
                .forEach(link -> {
                    if (links.isEmpty() || !links.getLast().equals(link)) {
                        links.add(link);
                    }
                });
        return links;
    }

    private static Node mode(Mode mode) {
        return switch (mode) {
            case DIRECT -> Vocabulary.Direct;
            case INDIRECT -> Vocabulary.Indirect;
            case MIXED -> Vocabulary.Mixed;
        };
    }
}
