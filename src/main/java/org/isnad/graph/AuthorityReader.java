package org.isnad.graph;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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

    private static final List<String> BUILT_IN = List.of(
            "ontology/authority/offices.ttl",
            "ontology/authority/organizations.ttl",
            "ontology/authority/outlets.ttl",
            "ontology/authority/people.ttl",
            "ontology/authority/places.ttl",
            "ontology/authority/gazetteer.tsv");

    private static final String TABLE = ".tsv";
    /** What the ids of places begin with that are nothing else besides. */
    private static final String PLACE = "place/";

    /**
     * The authority files, read.
     *
     * @param authority   what they say, for linking
     * @param quads       what they say, for the graph of authority
     * @param fingerprint tells whether the files are the same, in whatever order they were given
     */
    public record Known(Authority authority, KnownQuads quads, String fingerprint) {}

    private AuthorityReader() {}

    /**
     * The program's own authority files and then those of the user, which may describe further things and add to what
     * is said of those already described.
     *
     * @param iris  the names that the things shall have; the files may write them below the default base
     * @param files Turtle files, and tables of places ({@code .tsv}); may be empty
     * @throws AuthorityException when a file is missing, is not what its name says, or leaves out what is needed
     */
    public static Known read(Iris iris, List<Path> files) {
        // Side by side, for this is most of what a small build takes; the order of the files is kept.
        List<SourceText> sources = new ArrayList<>(
                BUILT_IN.parallelStream().map(SourceText::builtIn).toList());
        files.forEach(path -> sources.add(SourceText.at(path)));
        Map<Boolean, List<SourceText>> tables =
                sources.stream().collect(partitioningBy(s -> s.name().endsWith(TABLE)));
        List<TurtleFile> turtle = tables.get(false).parallelStream()
                .map(source -> TurtleFile.of(iris, source))
                .toList();
        List<Place> rows = tables.get(true).stream()
                .flatMap(source -> PlaceTable.read(source.name(), source.text()).stream())
                .toList();
        AuthorityTriples triples = new AuthorityTriples(iris, turtle);
        Authority authority = triples.authority(rows);
        PlaceQuads places = new PlaceQuads(iris, authority.places(), triples.facts());
        return new Known(authority, new KnownQuads(iris, triples.facts(), places), fingerprint(sources));
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

    private static String fingerprint(List<SourceText> sources) {
        return sources.parallelStream().map(AuthorityReader::hash).sorted().collect(joining(" "));
    }

    private static String hash(SourceText source) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(source.text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
