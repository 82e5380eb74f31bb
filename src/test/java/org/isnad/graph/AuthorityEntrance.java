package org.isnad.graph;

import java.nio.file.Path;
import java.util.List;
import org.isnad.Arabic;
import org.isnad.actor.Authority;
import org.isnad.actor.Knowledge;
import org.isnad.actor.Place;

/** Reads authority files of a user alone, without the many of the program's own. */
public final class AuthorityEntrance {

    private static final Iris IRIS = Iris.standard();

    private AuthorityEntrance() {}

    /** As {@link AuthorityReader#read} does, and on to what linking and the graph of authority need. */
    public static void read(Path file) {
        SourceText source = SourceText.at(file);
        boolean table = source.name().endsWith(".tsv");
        List<Place> rows = table ? PlaceTable.read(source.name(), source.text()) : List.of();
        List<TurtleFile> turtle = table ? List.of() : List.of(TurtleFile.of(IRIS, source));
        AuthorityTriples triples = new AuthorityTriples(IRIS, turtle);
        Authority authority = triples.authority(rows);
        PlaceQuads places = new PlaceQuads(IRIS, authority.places(), triples.facts());
        new KnownQuads(IRIS, triples.facts(), places).of(triples.facts().keySet());
        Knowledge.of(authority, Arabic.PACK.language(), Arabic.LEXICON);
    }
}
