package org.isnad.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.isnad.echo.Copies;
import org.isnad.echo.Echoes;
import org.isnad.echo.Saying;
import org.isnad.echo.Stem;
import org.isnad.echo.Stems;
import org.isnad.echo.Story;
import org.isnad.graph.EchoQuads;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds what several articles of a store repeat. Reads it one property at a time, which is faster than by claim. */
public final class Repetitions {

    /** What is known of a claim while the properties are read. */
    private static final class Draft {
        private Node article = Node.ANY;
        private List<Stem> stems = List.of();
        private @Nullable Node date;
        private final Set<String> speakers = new HashSet<>(2);
        private final Set<String> places = new HashSet<>(2);
    }

    private final DatasetGraph dataset;
    private final Stems stems;
    private final Map<Node, Node> published = new HashMap<>();

    private Repetitions(DatasetGraph dataset, Stems stems) {
        this.dataset = dataset;
        this.stems = stems;
        each(SchemaDO.datePublished.asNode(), published::put);
    }

    /** The echoes among all claims and the copies among all articles, for the graph of links; within a transaction. */
    public static List<Quad> in(DatasetGraph dataset, Iris iris, Stems stems) {
        Repetitions repetitions = new Repetitions(dataset, stems);
        Echoes echoes = Echoes.of(repetitions.sayings());
        return EchoQuads.of(iris, echoes, Copies.of(repetitions.stories()));
    }

    private Stream<Story> stories() {
        return Iter.asStream(dataset.find(Node.ANY, Node.ANY, SchemaDO.articleBody.asNode(), Node.ANY))
                .map(quad -> new Story(
                        quad.getSubject().getURI(),
                        told(quad.getSubject()),
                        stems.words(quad.getObject().getLiteralLexicalForm())));
    }

    private Stream<Saying> sayings() {
        Map<Node, Draft> drafts = new HashMap<>();
        each(Vocabulary.article, (claim, article) -> drafts.computeIfAbsent(claim, c -> new Draft()).article = article);
        BiConsumer<Node, BiConsumer<Draft, Node>> read = (property, take) -> each(property, (claim, value) -> {
            Draft draft = drafts.get(claim);
            if (draft != null) {
                take.accept(draft, value);
            }
        });
        read.accept(Vocabulary.text, (draft, text) -> draft.stems = stems.of(text.getLiteralLexicalForm()));
        read.accept(Vocabulary.date, (draft, date) -> draft.date = date);
        Map<Node, Set<String>> regions = regions();
        read.accept(
                Vocabulary.place,
                (draft, place) -> draft.places.addAll(regions.computeIfAbsent(place, p -> Set.of(p.getURI()))));
        Set<Node> unnamed = Iter.toSet(Iter.map(
                dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.UnnamedSource), Quad::getSubject));
        each(Vocabulary.said, (speaker, claim) -> {
            Draft draft = drafts.get(claim);
            if (draft != null && !unnamed.contains(speaker)) {
                draft.speakers.add(speaker.getURI());
            }
        });
        return drafts.entrySet().stream().map(claim -> saying(claim.getKey(), claim.getValue()));
    }

    private Saying saying(Node claim, Draft draft) {
        return new Saying(
                claim.getURI(),
                draft.article.getURI(),
                told(draft.article),
                day(draft),
                draft.stems,
                draft.speakers,
                draft.places);
    }

    private String told(Node article) {
        Node time = published.get(article);
        return time == null ? "" : time.getLiteralLexicalForm();
    }

    /** The day it was said; without any date, the day it was published; null when neither is known to the day. */
    private @Nullable LocalDate day(Draft draft) {
        if (draft.date != null) {
            return draft.date.getLiteralDatatype().equals(XSDDatatype.XSDdate)
                    ? LocalDate.parse(draft.date.getLiteralLexicalForm())
                    : null;
        }
        String told = told(draft.article);
        return told.isEmpty() ? null : LocalDate.parse(told.substring(0, "2015-07-22".length()));
    }

    /** Each place that lies inside others, with itself and all of them. */
    private Map<Node, Set<String>> regions() {
        Map<Node, Set<Node>> parents = new HashMap<>();
        each(
                Vocabulary.inside,
                (place, parent) ->
                        parents.computeIfAbsent(place, p -> new HashSet<>(2)).add(parent));
        Map<Node, Set<String>> regions = new HashMap<>();
        for (Node place : parents.keySet()) {
            Set<Node> found = new HashSet<>();
            reach(place, parents, found);
            regions.put(place, found.stream().map(Node::getURI).collect(Collectors.toSet()));
        }
        return regions;
    }

    private static void reach(Node place, Map<Node, Set<Node>> parents, Set<Node> found) {
        if (found.add(place)) {
            parents.getOrDefault(place, Set.of()).forEach(parent -> reach(parent, parents, found));
        }
    }

    private void each(Node property, BiConsumer<Node, Node> take) {
        dataset.find(Node.ANY, Node.ANY, property, Node.ANY)
                .forEachRemaining(quad -> take.accept(quad.getSubject(), quad.getObject()));
    }
}
