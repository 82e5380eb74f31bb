package org.isnad.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.isnad.echo.Echo;
import org.isnad.echo.EchoGroup;
import org.isnad.echo.Echoes;

/** What the graph of links says about claims told in several articles, and about articles copied from one another. */
public final class EchoQuads {

    private final Node graph;
    private final List<Quad> quads = new ArrayList<>();

    private EchoQuads(Iris iris) {
        this.graph = iris.linksGraph();
    }

    /**
     * The quads, in a fixed order.
     *
     * @param echoes claims by their IRIs
     * @param copies articles by their IRIs
     */
    public static List<Quad> of(Iris iris, Echoes echoes, List<Echo> copies) {
        EchoQuads all = new EchoQuads(iris);
        all.echoes(echoes.pairs());
        echoes.groups().forEach(group -> all.group(iris, group));
        all.copies(copies);
        return List.copyOf(all.quads);
    }

    private void echoes(List<Echo> pairs) {
        Map<String, Double> best = new TreeMap<>();
        for (Echo echo : pairs) {
            add(echo.later(), Vocabulary.echoes, iri(echo.earlier()));
            best.merge(echo.later(), echo.score(), Math::max);
            best.merge(echo.earlier(), echo.score(), Math::max);
        }
        best.forEach((claim, score) -> add(claim, Vocabulary.echoScore, Literals.decimal(score)));
    }

    private void group(Iris iris, EchoGroup group) {
        Node node = iris.echoGroup(group.id());
        add(node.getURI(), RDF.type.asNode(), Vocabulary.EchoGroup);
        group.members().forEach(member -> add(member, Vocabulary.echoGroup, node));
    }

    private void copies(List<Echo> copies) {
        for (Echo copy : copies) {
            add(copy.later(), Vocabulary.copyOf, iri(copy.earlier()));
            add(copy.later(), Vocabulary.copyScore, Literals.decimal(copy.score()));
        }
    }

    private void add(String subject, Node property, Node object) {
        quads.add(Quad.create(graph, iri(subject), property, object));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
