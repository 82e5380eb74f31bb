package org.isnad.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.graph.Iris;
import org.isnad.search.Hit;
import org.jspecify.annotations.Nullable;

/** Finds what somebody means by a name, in whichever script and spelling, or by an IRI. */
public final class NameSearch {

    private static final List<String> LANGUAGES = List.of("ar", "en");
    private static final List<Node> PROPERTIES =
            List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

    private final Store store;

    public NameSearch(Store store) {
        this.store = store;
    }

    /** The ids of the actors that bear this IRI, this id or one of these names; sorted, empty for none. */
    public List<String> actors(Iris iris, String meant) {
        return store.read(() -> {
            List<Node> named = Stream.of(NodeFactory.createURI(meant), iris.thing(meant))
                    .filter(node -> node.getURI().startsWith(iris.base()) && isNamed(node))
                    .toList();
            return (named.isEmpty() ? things(meant).stream() : named.stream())
                    .map(iris::id)
                    .filter(id -> id != null && !id.startsWith("place/") && !id.startsWith("office/"))
                    .distinct()
                    .sorted()
                    .toList();
        });
    }

    private Set<Node> things(String name) {
        Set<Node> exact = called(name);
        return exact.isEmpty() ? soundingLike(name) : exact;
    }

    /** What bears the name as written; within a transaction. */
    public Set<Node> called(String name) {
        return LANGUAGES.stream()
                .map(language -> NodeFactory.createLiteralLang(name, language))
                .flatMap(label -> PROPERTIES.stream()
                        .flatMap(property ->
                                Iter.toList(store.dataset().find(Node.ANY, Node.ANY, property, label)).stream()))
                .map(Quad::getSubject)
                .map(this::head)
                .collect(Collectors.toSet());
    }

    /** What bears a name that sounds the same, in whatever script; within a transaction. */
    public Set<Node> soundingLike(String name) {
        return store.text().soundingLike(name).stream()
                .map(Hit::subject)
                .map(NodeFactory::createURI)
                .map(this::head)
                .collect(Collectors.toSet());
    }

    /** Whose the name is, when it has been found to be another's. */
    private Node head(Node actor) {
        List<Quad> same = Iter.toList(store.dataset().find(Node.ANY, actor, OWL.sameAs.asNode(), Node.ANY));
        return same.isEmpty() ? actor : same.getFirst().getObject();
    }

    private boolean isNamed(Node node) {
        return PROPERTIES.stream().anyMatch(property -> store.dataset().contains(Node.ANY, node, property, Node.ANY));
    }

    /** The label of a thing; null when it has none. Within a transaction. */
    public @Nullable String label(Node thing) {
        return Iter.toList(store.dataset().find(Node.ANY, thing, RDFS.label.asNode(), Node.ANY)).stream()
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
