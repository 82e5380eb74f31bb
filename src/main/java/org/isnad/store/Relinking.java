package org.isnad.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.isnad.graph.Renaming;
import org.isnad.graph.Vocabulary;
import org.isnad.link.Decision;

/**
 * Finds anew who is who in a store, and what else follows from all of its articles together. Articles whose names
 * change hands are read again from what is stored of them: the graph of an article always says what reading it said,
 * of whoever bears the names.
 */
public final class Relinking {

    private static final Node SAME = OWL.sameAs.asNode();
    /** Articles read again at once; bounds the memory that takes. */
    private static final int AT_ONCE = 1000;

    private final Store store;
    private final Engine engine;
    private final Digests digests;
    private final Node graph;

    /** @throws StoreException when the digests of the store cannot be read */
    public Relinking(Store store, Engine engine) {
        this(store, engine, Digests.of(store, engine));
    }

    Relinking(Store store, Engine engine, Digests digests) {
        this.store = store;
        this.engine = engine;
        this.digests = digests;
        this.graph = engine.iris().linksGraph();
    }

    /** What the graph of links says now of whose each name is. */
    Renaming stored() {
        return store.read(() -> {
            Map<Node, Node> heads = new HashMap<>();
            store.dataset()
                    .find(graph, Node.ANY, SAME, Node.ANY)
                    .forEachRemaining(quad -> heads.put(quad.getSubject(), quad.getObject()));
            return new Renaming(heads);
        });
    }

    /** Who is who, by all articles and decisions; writes nothing. */
    public Findings findings() {
        readMissing();
        return engine.findings().apply(digests.all(), decisions());
    }

    /**
     * Links, and writes what has changed, in one transaction.
     *
     * @throws StoreException when the store cannot be written; it is then as before
     */
    public void run() {
        readMissing();
        String fingerprint = digests.fingerprint(decisions());
        if (store.read(() -> store.dataset().contains(digests.quad(fingerprint)))) {
            return;
        }
        Findings findings = engine.findings().apply(digests.all(), decisions());
        Set<Node> changed = changed(stored().heads(), findings.heads());
        List<Quad> links = new ArrayList<>(findings.links());
        links.add(digests.quad(fingerprint));
        store.write(() -> {
            rewrite(changed, new Renaming(findings.heads()));
            store.replace(engine.iris().authorityGraph(), findings.known());
            store.replace(graph, links);
        });
        digests.save(fingerprint);
    }

    /**
     * Links the articles of a store while it is being filled with them.
     *
     * @param sink takes all that holds as long as no article has been renamed
     * @return what is left to do when the store is filled: renames, and says so
     */
    Runnable runWhileFilling(Consumer<Quad> sink) {
        Findings findings = engine.findings().apply(digests.all(), decisions());
        findings.known().forEach(sink);
        List<Quad> last = new ArrayList<>();
        for (Quad quad : findings.links()) {
            if (quad.getPredicate().equals(SAME)) {
                last.add(quad);
            } else {
                sink.accept(quad);
            }
        }
        String fingerprint = digests.fingerprint(decisions());
        last.add(digests.quad(fingerprint));
        return () -> {
            store.write(() -> {
                rewrite(findings.heads().keySet(), new Renaming(findings.heads()));
                last.forEach(store::add);
            });
            digests.save(fingerprint);
        };
    }

    private List<Decision> decisions() {
        return new Decisions(store.dir(), engine.iris()).all();
    }

    private static Set<Node> changed(Map<Node, Node> before, Map<Node, Node> now) {
        Set<Node> changed = new HashSet<>(before.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(name -> Objects.equals(before.get(name), now.get(name)));
        return changed;
    }

    /** Reads every article again that names one of {@code names}. */
    private void rewrite(Set<Node> names, Renaming renaming) {
        digests.all().stream()
                .filter(digest -> digest.namings().stream().anyMatch(naming -> names.contains(naming.actor())))
                .map(Digest::article)
                .forEach(article -> store.replace(article, renaming.apply(read(article))));
    }

    /** Reads again what another version of the program read, or what was written and then never linked. */
    private void readMissing() {
        List<Node> missing = digests.missing();
        Renaming renaming = missing.isEmpty() ? new Renaming(Map.of()) : stored();
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            List<Node> some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            List<List<Quad>> quads = some.parallelStream()
                    .map(article -> store.read(() -> read(article)))
                    .toList();
            store.write(() -> {
                digests.expire();
                IntStream.range(0, some.size())
                        .forEach(i -> store.replace(some.get(i), renaming.apply(quads.get(i))));
            });
            quads.forEach(article -> digests.put(engine.digest().apply(article)));
        }
    }

    /** All quads of a stored article as it reads alone, with the hash of the content that it was made of. */
    private List<Quad> read(Node article) {
        DatasetGraph dataset = store.dataset();
        Node hash = Vocabulary.contentHash;
        List<Quad> quads = new ArrayList<>();
        dataset.find(article, article, hash, Node.ANY).forEachRemaining(quads::add);
        engine.quads().apply(StoredArticle.in(dataset, article)).stream()
                .filter(quad -> !quad.getPredicate().equals(hash))
                .forEach(quads::add);
        return quads;
    }
}
