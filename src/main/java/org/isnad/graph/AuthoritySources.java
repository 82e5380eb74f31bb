package org.isnad.graph;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Sha256;

/**
 * The authority files, not yet understood: enough to tell whether they are the ones that a store was made with, which
 * takes a hundredth of the time that it takes to understand them.
 */
public final class AuthoritySources {

    private static final List<String> BUILT_IN = List.of(
            "ontology/authority/offices.ttl",
            "ontology/authority/organizations.ttl",
            "ontology/authority/outlets.ttl",
            "ontology/authority/people.ttl",
            "ontology/authority/places.ttl",
            "ontology/authority/gazetteer.tsv");

    private final List<SourceText> files;

    private AuthoritySources(List<SourceText> files) {
        this.files = List.copyOf(files);
    }

    /**
     * The program's own files and then those of the user.
     *
     * @param own Turtle files, and tables of places ({@code .tsv}); may be empty
     * @throws AuthorityException when a file is missing, unreadable or not in UTF-8
     */
    public static AuthoritySources with(List<Path> own) {
        List<SourceText> files = new ArrayList<>(
                BUILT_IN.parallelStream().map(SourceText::builtIn).toList());
        own.forEach(path -> files.add(SourceText.at(path)));
        return new AuthoritySources(files);
    }

    /** In the order given. */
    List<SourceText> files() {
        return files;
    }

    /** Tells whether the files are the same, in whatever order they were given. */
    public String fingerprint() {
        return files.parallelStream().map(SourceText::text).map(Sha256::of).sorted().collect(joining(" "));
    }
}
