package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.Isnad;
import org.isnad.article.ArticleReader;
import org.isnad.graph.ActorLabels;
import org.isnad.graph.ArticleQuads;
import org.isnad.graph.AuthorityReader;
import org.isnad.graph.ContentHash;
import org.isnad.graph.Iris;
import org.isnad.graph.LinkQuads;
import org.isnad.language.LanguagePack;
import org.isnad.link.Links;
import org.isnad.store.Appearances;
import org.isnad.store.Engine;
import org.isnad.store.Findings;
import org.isnad.store.Mentioned;
import org.isnad.store.NameForms;
import org.isnad.store.Repetitions;
import org.isnad.store.Source;

/** Puts reader, engine and graph together as {@link Pipeline} wants them. */
final class Wiring {

    private Wiring() {}

    static Engine engine(Pipeline.Settings settings) {
        Iris iris = new Iris(settings.base());
        AuthorityReader.Known known = AuthorityReader.read(iris, settings.authority());
        List<Quad> ontology = AuthorityReader.ontology(iris);
        Isnad isnad = Isnad.of(settings.language(), known.authority());
        return new Engine(
                version(settings, ontology, known.fingerprint()),
                iris,
                ContentHash::of,
                article -> ArticleQuads.of(iris, isnad.read(article)),
                ontology,
                dataset -> known.quads().of(Mentioned.in(dataset)),
                (dataset, decisions) -> findings(
                        dataset,
                        iris,
                        known,
                        isnad.link(
                                Appearances.in(
                                        dataset,
                                        iris,
                                        settings.language(),
                                        known.authority().actors()),
                                decisions)),
                dataset -> Repetitions.in(dataset, iris, isnad.stems()));
    }

    private static Findings findings(DatasetGraph dataset, Iris iris, AuthorityReader.Known known, Links links) {
        List<ActorLabels.Form> forms = NameForms.in(dataset, known.quads()::describe);
        return new Findings(LinkQuads.heads(iris, links), LinkQuads.of(iris, links, forms), links.candidates());
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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String all = Version.program() + settings.language() + settings.base() + known;
            digest.update(all.getBytes(StandardCharsets.UTF_8));
            ontology.stream()
                    .map(Quad::toString)
                    .sorted()
                    .forEach(quad -> digest.update(quad.getBytes(StandardCharsets.UTF_8)));
            addProgram(digest);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
