package org.isnad.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.isnad.graph.Renaming;

/** Articles with whoever bears a name in the place of the name. */
final class LinkedArticles {

    private LinkedArticles() {}

    /** What names say of themselves stays as the articles told it: see {@link Renaming}. */
    static JavaRDD<ReadArticle> of(JavaRDD<ReadArticle> articles, JavaPairRDD<String, Head> heads) {
        return Lookup.in(
                heads.mapValues(Head::iri),
                articles,
                article -> names(article).iterator(),
                (article, found) -> Stream.of(linked(article, found)));
    }

    private static Stream<String> names(ReadArticle article) {
        return Stream.concat(
                article.namings().stream().map(ReadArticle.Naming::actor), article.mentioned().stream());
    }

    private static ReadArticle linked(ReadArticle article, Map<String, String> heads) {
        Map<Node, Node> renamed = new HashMap<>();
        names(article).filter(heads::containsKey).forEach(name -> renamed.put(node(name), node(heads.get(name))));
        if (renamed.isEmpty()) {
            return article;
        }
        List<ReadArticle.Claim> claims = article.claims().stream()
                .map(claim -> new ReadArticle.Claim(
                        claim.iri(),
                        claim.day(),
                        claim.stems(),
                        claim.kinds(),
                        each(heads, Arrays.stream(claim.speakers())),
                        claim.places()))
                .toList();
        return new ReadArticle(
                article.iri(),
                article.told(),
                QuadText.of(new Renaming(renamed).apply(QuadText.read(article.quads()))),
                article.namings(),
                new ArrayList<>(Arrays.asList(each(heads, article.mentioned().stream()))),
                new ArrayList<>(claims),
                article.runs());
    }

    private static String[] each(Map<String, String> heads, Stream<String> names) {
        return names.map(name -> heads.getOrDefault(name, name)).distinct().sorted().toArray(String[]::new);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
