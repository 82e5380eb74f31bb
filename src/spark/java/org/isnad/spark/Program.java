package org.isnad.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sys.JenaSystem;
import org.isnad.Isnad;
import org.isnad.actor.Actor;
import org.isnad.article.ArticleReader;
import org.isnad.graph.AuthorityReader;
import org.isnad.graph.AuthoritySources;
import org.isnad.graph.Iris;
import org.isnad.graph.KnownQuads;
import org.isnad.language.LanguagePack;

/**
 * The single-machine program as one executor holds it: tables, rules and all that is known are loaded once, for all
 * tasks that ever run there.
 */
final class Program {

    private static final Map<Settings, Program> LOADED = new ConcurrentHashMap<>();

    private final Iris iris;
    private final Isnad isnad;
    private final KnownQuads known;
    private final Map<String, Actor> actors = new HashMap<>();
    private final ArticleReader reader;

    private Program(Settings settings) {
        JenaSystem.init();
        this.iris = new Iris(settings.base());
        AuthorityReader.Known read = AuthorityReader.read(iris, sources(settings.authority()));
        this.known = read.quads();
        read.authority().actors().forEach(actor -> actors.put(iris.actor(actor).getURI(), actor));
        this.isnad = Isnad.of(settings.language(), read.authority());
        this.reader = ArticleReader.of(LanguagePack.load(settings.language()));
    }

    /**
     * The program in this process.
     *
     * @throws org.isnad.graph.AuthorityException when an authority file cannot be understood
     */
    static Program of(Settings settings) {
        return LOADED.computeIfAbsent(settings, Program::new);
    }

    /** What is read from files is written to files for it, since the driver's are not on this machine. */
    private static AuthoritySources sources(List<Settings.AuthorityFile> own) {
        try {
            Path dir = Files.createTempDirectory("isnad-authority");
            List<Path> files = new ArrayList<>();
            try {
                for (Settings.AuthorityFile file : own) {
                    Path one = Files.createDirectory(dir.resolve(Integer.toString(files.size())));
                    files.add(Files.writeString(one.resolve(file.name()), file.text()));
                }
                return AuthoritySources.with(files);
            } finally {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                    Files.deleteIfExists(file.getParent());
                }
                Files.deleteIfExists(dir);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Iris iris() {
        return iris;
    }

    Isnad isnad() {
        return isnad;
    }

    ArticleReader reader() {
        return reader;
    }

    /** What authority files say. */
    KnownQuads known() {
        return known;
    }

    /** Whom authority files describe, by IRI. */
    Map<String, Actor> actors() {
        return actors;
    }
}
