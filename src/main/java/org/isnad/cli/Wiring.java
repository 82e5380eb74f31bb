package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.isnad.article.ArticleReader;
import org.isnad.graph.AuthorityReader;
import org.isnad.graph.AuthoritySources;
import org.isnad.graph.ContentHash;
import org.isnad.graph.Iris;
import org.isnad.language.LanguagePack;
import org.isnad.store.Engine;
import org.isnad.store.Source;
import org.isnad.text.Sha256;

/** Puts reader, engine and graph together as {@link Pipeline} wants them. */
final class Wiring {

    private Wiring() {}

    static Engine engine(Pipeline.Settings settings) {
        Iris iris = new Iris(settings.base());
        AuthoritySources sources = AuthoritySources.with(settings.authority());
        List<Quad> ontology = AuthorityReader.ontology(iris);
        ReadingEngine engine = new ReadingEngine(iris, settings.language(), sources);
        if (!settings.authority().isEmpty()) {
            // Their faults are better told before any work than in its midst.
            engine.load();
        }
        return new Engine(
                version(settings, ontology, sources.fingerprint()),
                iris,
                ContentHash::of,
                engine::quads,
                engine::digest,
                ontology,
                engine::findings);
    }

    static Source source(Pipeline.Settings settings, List<Path> paths) {
        ArticleReader reader = ArticleReader.of(LanguagePack.load(settings.language()));
        return sink -> reader.read(paths, sink);
    }

    static long bytes(List<Path> paths) {
        return ArticleReader.bytes(paths);
    }

    /** Everything besides an article that its quads depend on: the program itself, the language and what is known. */
    private static String version(Pipeline.Settings settings, List<Quad> ontology, String known) {
        MessageDigest digest = Sha256.begin();
        String all = Version.program() + settings.language() + settings.base() + known;
        digest.update(all.getBytes(StandardCharsets.UTF_8));
        ontology.stream()
                .map(Quad::toString)
                .sorted()
                .forEach(quad -> digest.update(quad.getBytes(StandardCharsets.UTF_8)));
        addProgram(digest);
        return Sha256.end(digest);
    }

    /** The jar, byte by byte; without a jar, as in tests, the program counts as unchanged. */
    private static void addProgram(MessageDigest digest) {
        try {
            Path program = Path.of(Wiring.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isRegularFile(program)) {
                try (InputStream in = Files.newInputStream(program)) {
                    byte[] buffer = new byte[1 << 16];
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        digest.update(buffer, 0, n);
                    }
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the program cannot read its own jar", e);
        }
    }
}
