package org.isnad.store;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.graph.Iris;

/** Finds the actors that somebody means by a name or by an IRI. */
public final class ActorSearch {

    private static final List<String> LANGUAGES = List.of("ar", "en");

    private final Store store;
    private final Iris iris;

    public ActorSearch(Store store, Iris iris) {
        this.store = store;
        this.iris = iris;
    }

    /** The ids of the actors with this IRI, this id or one of these names; sorted, empty for none. */
    public List<String> find(String meant) {
        return store.read(() -> {
            List<Node> named = Stream.of(NodeFactory.createURI(meant), iris.thing(meant))
                    .filter(node -> node.getURI().startsWith(iris.base()) && isNamed(node))
                    .toList();
            return (named.isEmpty() ? byName(meant) : named.stream())
                    .map(iris::id)
                    .filter(id -> id != null)
                    .distinct()
                    .sorted()
                    .toList();
        });
    }

    private boolean isNamed(Node node) {
        return properties().anyMatch(property -> store.dataset().contains(Node.ANY, node, property, Node.ANY));
    }

    private Stream<Node> byName(String name) {
        return LANGUAGES.stream()
                .map(language -> NodeFactory.createLiteralLang(name, language))
                .flatMap(label -> properties().flatMap(property ->
                        Iter.toList(store.dataset().find(Node.ANY, Node.ANY, property, label)).stream()))
                .map(Quad::getSubject);
    }

    private static Stream<Node> properties() {
        return Stream.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel).map(property -> property.asNode());
    }
}
