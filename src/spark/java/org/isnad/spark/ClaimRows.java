package org.isnad.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.actor.Actor;
import org.isnad.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Claims as rows of a table, one for each claim and speaker. */
final class ClaimRows {

    /** The columns; what is not stated is null. */
    static final StructType COLUMNS = new StructType()
            .add("claim", DataTypes.StringType, false)
            .add("article", DataTypes.StringType, false)
            .add("actor", DataTypes.StringType)
            .add("actorName", DataTypes.StringType)
            .add("act", DataTypes.StringType)
            .add("text", DataTypes.StringType, false)
            .add("field", DataTypes.StringType, false)
            .add("start", DataTypes.IntegerType, false)
            .add("end", DataTypes.IntegerType, false)
            .add("date", DataTypes.StringType)
            .add("places", DataTypes.createArrayType(DataTypes.StringType, false), false)
            .add("outlet", DataTypes.StringType)
            .add("chain", DataTypes.createArrayType(DataTypes.StringType, false), false)
            .add("rule", DataTypes.StringType)
            .add("confidence", DataTypes.DoubleType);

    /** Of each subject and property the objects, in the order told. */
    private final Map<Node, Map<Node, List<Node>>> facts = new LinkedHashMap<>();

    private final Map<Node, List<Node>> speakers = new HashMap<>();
    private final Program program;
    private final Map<String, String> labels;

    private ClaimRows(Program program, Collection<Quad> quads, Map<String, String> labels) {
        this.program = program;
        this.labels = labels;
        for (Quad quad : quads) {
            facts.computeIfAbsent(quad.getSubject(), subject -> new HashMap<>())
                    .computeIfAbsent(quad.getPredicate(), property -> new ArrayList<>(1))
                    .add(quad.getObject());
            if (quad.getPredicate().equals(Vocabulary.said)) {
                speakers.computeIfAbsent(quad.getObject(), claim -> new ArrayList<>(1))
                        .add(quad.getSubject());
            }
        }
    }

    /**
     * The rows of all articles.
     *
     * @param articles linked, and kept
     * @param labels   of whoever no authority describes, by IRI
     */
    static JavaRDD<Row> of(
            JavaRDD<ReadArticle> articles, JavaPairRDD<String, String> labels, Broadcast<Settings> settings) {
        return Lookup.in(
                labels,
                articles,
                article -> article.mentioned().iterator(),
                (article, found) -> new ClaimRows(
                                Program.of(settings.value()), QuadText.read(article.quads()), found)
                        .rows(NodeFactory.createURI(article.iri())));
    }

    private Stream<Row> rows(Node article) {
        return facts.keySet().stream()
                .filter(subject -> all(subject, Vocabulary.article).contains(article))
                .flatMap(claim -> speakers.getOrDefault(claim, List.of()).stream()
                        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                        .map(speaker -> row(article, claim, speaker)));
    }

    private Row row(Node article, Node claim, Node speaker) {
        return RowFactory.create(
                claim.getURI(),
                text(article, DCTerms.identifier.asNode()),
                speaker.getURI(),
                label(speaker),
                text(claim, Vocabulary.act),
                text(claim, Vocabulary.text),
                text(claim, Vocabulary.field),
                Integer.valueOf(number(claim, Vocabulary.start)),
                Integer.valueOf(number(claim, Vocabulary.end)),
                text(claim, Vocabulary.date),
                all(claim, Vocabulary.place).stream().map(Node::getURI).sorted().toArray(String[]::new),
                outlet(article),
                chain(claim),
                text(claim, Vocabulary.rule),
                Double.valueOf(number(claim, Vocabulary.confidence)));
    }

    private @Nullable String outlet(Node article) {
        List<Node> publishers = all(article, DCTerms.publisher.asNode());
        return publishers.isEmpty() ? text(article, DC_11.publisher.asNode()) : label(publishers.getFirst());
    }

    /** The names from the publisher to the speaker. */
    private String[] chain(Node claim) {
        List<String> names = new ArrayList<>();
        for (List<Node> cell = all(claim, Vocabulary.chain);
                !cell.isEmpty() && !cell.getFirst().equals(RDF.nil.asNode());
                cell = all(cell.getFirst(), RDF.rest.asNode())) {
            all(cell.getFirst(), RDF.first.asNode()).forEach(who -> names.add(label(who)));
        }
        return names.toArray(String[]::new);
    }

    /** Of an authority, of the graph of links, or of the article, which alone knows a source without a name. */
    private String label(Node actor) {
        Actor known = program.actors().get(actor.getURI());
        String here = text(actor, RDFS.label.asNode());
        return known != null
                ? known.label().text()
                : labels.getOrDefault(actor.getURI(), here == null ? actor.getURI() : here);
    }

    private String number(Node claim, Node property) {
        String number = text(claim, property);
        return number == null ? "0" : number;
    }

    /** The form of a literal, or the last step of an IRI. */
    private @Nullable String text(Node subject, Node property) {
        List<Node> found = all(subject, property);
        if (found.isEmpty()) {
            return null;
        }
        Node first = found.getFirst();
        return first.isLiteral() ? first.getLiteralLexicalForm() : first.getURI().replaceFirst(".*[#/]", "");
    }

    private List<Node> all(Node subject, Node property) {
        return facts.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }
}
