package org.isnad.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.isnad.graph.ActorLabels;
import org.isnad.graph.LinkQuads;
import org.isnad.link.Link;
import org.isnad.link.Links;
import scala.Tuple2;

/** What the graph of links says of names: whose each is and why, and the label of whoever no authority describes. */
final class NameFacts {

    /** A form of a name, and of which name. */
    private record Spelling(String actor, ReadArticle.Form form) implements Serializable {}

    /** How many articles use it. */
    private record Counted(Spelling spelling, long count) implements Serializable {}

    private NameFacts() {}

    /** The quads by whoever they are about. */
    static JavaPairRDD<String, String> of(
            JavaRDD<ReadArticle> articles,
            JavaPairRDD<String, Head> heads,
            Broadcast<Settings> settings,
            int partitions) {
        JavaPairRDD<String, Counted> forms = articles.flatMapToPair(article -> article.namings().stream()
                        .flatMap(naming -> naming.forms().stream()
                                .map(form -> new Tuple2<>(new Spelling(naming.actor(), form), 1L)))
                        .iterator())
                .reduceByKey(Long::sum, partitions)
                .mapToPair(row -> new Tuple2<>(row._1().actor(), new Counted(row._1(), row._2())));
        JavaPairRDD<String, Counted> formsOfAll = forms.leftOuterJoin(heads, partitions)
                .mapToPair(row -> new Tuple2<>(
                        row._2()._2().isPresent() ? row._2()._2().get().iri() : row._1(),
                        row._2()._1()));
        JavaPairRDD<String, Tuple2<String, Head>> namesOfAll =
                heads.mapToPair(row -> new Tuple2<>(row._2().iri(), row));
        return formsOfAll
                .cogroup(namesOfAll, partitions)
                .mapValues(one -> quads(Program.of(settings.value()), one._1(), one._2()));
    }

    /** All that is said of one actor by its names together, as N-Quads. */
    private static String quads(
            Program program, Iterable<Counted> counted, Iterable<Tuple2<String, Head>> names) {
        Map<String, String> same = new HashMap<>();
        Map<String, Link> reasons = new HashMap<>();
        for (Tuple2<String, Head> name : names) {
            String id = id(program, name._1());
            String head = id(program, name._2().iri());
            same.put(id, head);
            reasons.put(id, new Link(id, head, name._2().score(), name._2().evidence()));
        }
        List<ActorLabels.Form> forms = new ArrayList<>();
        for (Counted one : counted) {
            ReadArticle.Form form = one.spelling().form();
            ActorLabels.Form known = new ActorLabels.Form(
                    NodeFactory.createURI(one.spelling().actor()),
                    NodeFactory.createLiteralLang(form.text(), form.language()),
                    one.count());
            if (!program.known().describe(known.actor())) {
                forms.add(known);
            }
        }
        List<Quad> quads = LinkQuads.of(program.iris(), new Links(same, reasons, List.of()), forms);
        return QuadText.of(quads);
    }

    private static String id(Program program, String iri) {
        String id = program.iris().id(NodeFactory.createURI(iri));
        return id == null ? iri : id;
    }
}
