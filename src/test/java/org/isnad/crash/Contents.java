package org.isnad.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import org.isnad.store.Checks;
import org.isnad.store.Defect;
import org.isnad.store.Store;

/**
 * What a store holds.
 *
 * @param articles what stands in the graph of each, by its id: the facts that do not change when actors are linked
 *                 across articles, sorted
 * @param quads    all quads but what the store notes of itself, sorted
 * @param defects  what {@code isnad check} finds
 */
record Contents(Map<String, Set<String>> articles, List<String> quads, List<Defect> defects) {

    /** Opens a store and reads all of it. */
    static Contents of(Path dir) {
        try (Store store = Store.open(dir)) {
            // As whoever searches or writes next: this mends an index that missed the last transaction.
            store.text().open();
            List<Quad> all = new ArrayList<>();
            store.read(() -> {
                store.dataset().find().forEachRemaining(all::add);
                return true;
            });
            Map<Node, String> ids = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
            all.stream()
                    .filter(quad -> quad.getPredicate().equals(DCTerms.identifier.asNode()))
                    .forEach(quad -> ids.put(quad.getGraph(), quad.getObject().getLiteralLexicalForm()));
            Map<String, Set<String>> articles = new TreeMap<>();
            all.stream()
                    .filter(Contents::holdsAlways)
                    .forEach(quad -> articles.computeIfAbsent(
                                    ids.getOrDefault(quad.getGraph(), "without an id: " + quad.getGraph()),
                                    id -> new TreeSet<>())
                            .add(quad.asTriple().toString()));
            List<String> quads = all.stream()
                    .filter(quad -> !quad.getGraph().equals(Iris.storeGraph()))
                    .map(Quad::toString)
                    .sorted()
                    .toList();
            return new Contents(articles, quads, Checks.run(store));
        }
    }

    /** Facts of articles and claims alone; who speaks may bear another name once more articles are known. */
    private static boolean holdsAlways(Quad quad) {
        String graph = quad.getGraph().getURI();
        boolean own = graph.contains("/article/") && quad.getSubject().getURI().matches(".*/(article|claim)/.*");
        boolean chain = quad.getSubject().getURI().contains("/chain/");
        return own
                && !chain
                && (quad.getObject().isLiteral()
                        || quad.getPredicate().equals(RDF.type.asNode())
                        || quad.getPredicate().equals(Vocabulary.article));
    }
}
