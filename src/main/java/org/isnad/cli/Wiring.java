package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.Isnad;
import org.isnad.article.ArticleReader;
import org.isnad.graph.ArticleQuads;
import org.isnad.graph.AuthorityReader;
import org.isnad.graph.ContentHash;
import org.isnad.graph.Iris;
import org.isnad.graph.LinkQuads;
import org.isnad.language.LanguagePack;
import org.isnad.link.Decision;
import org.isnad.link.Links;
import org.isnad.store.Appearances;
import org.isnad.store.Digest;
import org.isnad.store.Digesting;
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
                quads -> Digesting.of(quads, isnad.stems()),
                ontology,
                (articles, decisions) -> findings(settings.language(), iris, known, isnad, articles, decisions));
    }

    private static Findings findings(
            String language,
            Iris iris,
            AuthorityReader.Known known,
            Isnad isnad,
            Collection<Digest> articles,
            List<Decision> decisions) {
        Links links = isnad.link(
                Appearances.of(articles, iris, language, known.authority().actors()), decisions);
        Map<Node, Node> heads = LinkQuads.heads(iris, links);
        List<Quad> authority = known.quads().of(Mentioned.in(articles, heads));
        List<Quad> found =
                new ArrayList<>(LinkQuads.of(iris, links, NameForms.of(articles, known.quads()::describe)));
        found.addAll(Repetitions.of(articles, iris, heads, authority));
        return new Findings(heads, found, authority, links.candidates());
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
