package org.isnad.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.isnad.actor.Authority;

/** Reads what is known before any article is: the authority files, and the ontology that their terms come from. */
public final class AuthorityReader {

    private static final List<String> BUILT_IN = List.of(
            "ontology/authority/offices.ttl",
            "ontology/authority/organizations.ttl",
            "ontology/authority/outlets.ttl",
            "ontology/authority/people.ttl",
            "ontology/authority/places.ttl");

    /**
     * The authority files, read.
     *
     * @param authority what they say, for linking
     * @param quads     all that they say, in the graph of authority
     */
    public record Known(Authority authority, List<Quad> quads) {}

    private AuthorityReader() {}

    /**
     * The program's own authority files and then those of the user, which may describe further things and add to what
     * is said of those already described.
     *
     * @param iris  the names that the things shall have; the files may write them below the default base
     * @param files Turtle files; may be empty
     * @throws AuthorityException when a file is missing, is not Turtle, or leaves out what is needed
     */
    public static Known read(Iris iris, List<Path> files) {
        List<TurtleFile> all = new ArrayList<>();
        BUILT_IN.forEach(name -> all.add(TurtleFile.builtIn(iris, name)));
        files.forEach(path -> all.add(TurtleFile.at(iris, path)));
        AuthorityTriples triples = new AuthorityTriples(iris, all);
        return new Known(triples.authority(), quads(iris.authorityGraph(), all));
    }

    /** The ontology, in its own graph. */
    public static List<Quad> ontology(Iris iris) {
        return quads(iris.ontologyGraph(), List.of(TurtleFile.builtIn(iris, "ontology/isnad.ttl")));
    }

    private static List<Quad> quads(Node graph, List<TurtleFile> files) {
        Set<Quad> quads = new LinkedHashSet<>();
        for (TurtleFile file : files) {
            for (Triple triple : file.triples()) {
                quads.add(Quad.create(graph, triple));
            }
        }
        return List.copyOf(quads);
    }
}
