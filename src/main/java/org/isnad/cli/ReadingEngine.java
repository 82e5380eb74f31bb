package org.isnad.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.Isnad;
import org.isnad.article.Article;
import org.isnad.graph.ArticleQuads;
import org.isnad.graph.AuthorityReader;
import org.isnad.graph.AuthoritySources;
import org.isnad.graph.Iris;
import org.isnad.graph.LinkQuads;
import org.isnad.link.Decision;
import org.isnad.link.Links;
import org.isnad.store.Appearances;
import org.isnad.store.Digest;
import org.isnad.store.Digesting;
import org.isnad.store.Findings;
import org.isnad.store.Mentioned;
import org.isnad.store.NameForms;
import org.isnad.store.Repetitions;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles and links them with all that is known. To load what is known takes a second, and a build that finds
 * nothing new never needs it: so the first article does it. Any number of threads may share one.
 */
final class ReadingEngine {

    private record Loaded(AuthorityReader.Known known, Isnad isnad) {}

    private final Iris iris;
    private final String language;
    private final AuthoritySources sources;
    private volatile @Nullable Loaded loaded;

    ReadingEngine(Iris iris, String language, AuthoritySources sources) {
        this.iris = iris;
        this.language = language;
        this.sources = sources;
    }

    /** @throws org.isnad.graph.AuthorityException when an authority file cannot be understood */
    Loaded load() {
        Loaded now = loaded;
        return now != null ? now : loadOnce();
    }

    private synchronized Loaded loadOnce() {
        if (loaded == null) {
            AuthorityReader.Known known = AuthorityReader.read(iris, sources);
            loaded = new Loaded(known, Isnad.of(language, known.authority()));
        }
        return loaded;
    }

    List<Quad> quads(Article article) {
        return ArticleQuads.of(iris, load().isnad.read(article));
    }

    Digest digest(Collection<Quad> quads) {
        return Digesting.of(quads, load().isnad.stems());
    }

    Findings findings(Collection<Digest> articles, List<Decision> decisions) {
        Loaded now = load();
        Links links = now.isnad.link(
                Appearances.of(articles, iris, language, now.known.authority().actors()), decisions);
        Map<Node, Node> heads = LinkQuads.heads(iris, links);
        List<Quad> authority = now.known.quads().of(Mentioned.in(articles, heads));
        List<Quad> found =
                new ArrayList<>(LinkQuads.of(iris, links, NameForms.of(articles, now.known.quads()::describe)));
        found.addAll(Repetitions.of(articles, iris, heads, authority));
        return new Findings(heads, found, authority, links.candidates());
    }
}
