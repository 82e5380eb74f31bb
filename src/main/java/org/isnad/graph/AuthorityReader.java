package org.isnad.graph;

import static java.util.stream.Collectors.partitioningBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.isnad.actor.Authority;
import org.isnad.actor.Place;

/** Reads what is known before any article is: the authority files, and the ontology that their terms come from. */
public final class AuthorityReader {

    private static final String TABLE = ".tsv";
    /** What the ids of places begin with that are nothing else besides. */
    private static final String PLACE = "place/";

    /**
     * The authority files, read.
     *
     * @param authority what they say, for linking
     * @param quads     what they say, for the graph of authority
     */
    public record Known(Authority authority, KnownQuads quads) {}

    private AuthorityReader() {}

    /**
     * What authority files say.
     *
     * @param iris    the names that the things shall have; the files may write them below the default base
     * @param sources the files; a later one may describe further things and add to what earlier ones say
     * @throws AuthorityException when a file is not what its name says, or leaves out what is needed
     */
    public static Known read(Iris iris, AuthoritySources sources) {
        Map<Boolean, List<SourceText>> tables =
                sources.files().stream().collect(partitioningBy(s -> s.name().endsWith(TABLE)));
        // Side by side, for this is most of what a small build takes.
        List<TurtleFile> turtle = tables.get(false).parallelStream()
                .map(source -> TurtleFile.of(iris, source))
                .toList();
        List<Place> rows = tables.get(true).stream()
                .flatMap(source -> PlaceTable.read(source.name(), source.text()).stream())
                .toList();
        AuthorityTriples triples = new AuthorityTriples(iris, turtle);
        Authority authority = triples.authority(rows);
        PlaceQuads places = new PlaceQuads(iris, authority.places(), triples.facts());
        return new Known(authority, new KnownQuads(iris, triples.facts(), places));
    }

    /** The ontology, in its own graph. */
    public static List<Quad> ontology(Iris iris) {
        Set<Quad> quads = new LinkedHashSet<>();
        for (Triple triple : TurtleFile.builtIn(iris, "ontology/isnad.ttl").triples()) {
            quads.add(Quad.create(iris.ontologyGraph(), triple));
        }
        return List.copyOf(quads);
    }

    /** Whether a subject is described only where it is mentioned. */
    static boolean isPlace(Iris iris, Node subject) {
        return subject.isURI() && subject.getURI().startsWith(iris.base() + PLACE);
    }
}
