package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The questions that come with the program: every {@code .rq} file of a folder of the class path. */
public final class QueryLibrary {

    private final SortedMap<String, NamedQuery> queries;

    private QueryLibrary(SortedMap<String, NamedQuery> queries) {
        this.queries = Collections.unmodifiableSortedMap(queries);
    }

    /** What a researcher may ask. */
    public static QueryLibrary questions() {
        return read("queries");
    }

    /** What would be a defect of a store if it had an answer. */
    public static QueryLibrary checks() {
        return read("queries/checks");
    }

    private static QueryLibrary read(String folder) {
        URL url = QueryLibrary.class.getResource("/" + folder);
        if (url == null) {
            return new QueryLibrary(new TreeMap<>());
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return list(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return list(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static QueryLibrary list(Path folder) throws IOException {
        SortedMap<String, NamedQuery> queries = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".rq")) {
                    String base = name.substring(0, name.length() - ".rq".length());
                    queries.put(base, NamedQuery.parse(base, Files.readString(file)));
                }
            }
        }
        return new QueryLibrary(queries);
    }

    /** All of them by name. */
    public SortedMap<String, NamedQuery> all() {
        return queries;
    }

    /** @throws QueryException when there is none of that name; suggests the nearest */
    public NamedQuery get(String name) {
        NamedQuery query = queries.get(name);
        if (query == null) {
            String nearest = Nearest.of(name, queries.keySet());
            throw new QueryException("there is no question named " + Quoted.of(name)
                    + (nearest == null ? "" : "; did you mean '" + nearest + "'?")
                    + "\nAll of them: isnad query");
        }
        return query;
    }
}
