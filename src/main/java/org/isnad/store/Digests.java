package org.isnad.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Vocabulary;
import org.isnad.link.Decision;

/**
 * The digests of the articles of a store, and which of them are missing. The file of digests is right as long as its
 * fingerprint is that of the store; whoever changes an article takes the fingerprint out of the store first. A file
 * that is not right is still so for every article whose content has the same hash in both.
 */
final class Digests {

    private final Store store;
    private final Engine engine;
    private final Node links;
    /** The content hash of every article of the store, as it was in the beginning. */
    private final Map<Node, String> stored;

    private final Map<Node, Digest> current = new ConcurrentHashMap<>();

    private Digests(Store store, Engine engine) {
        this.store = store;
        this.engine = engine;
        this.links = engine.iris().linksGraph();
        DigestFile file = DigestFile.read(store.files().digests());
        boolean sameEngine = file.version().equals(engine.version());
        Map<Node, String> hashes = file.digests().stream()
                .collect(Collectors.toMap(Digest::article, Digest::hash, (one, other) -> one));
        boolean right = sameEngine && store.read(() -> store.dataset().contains(quad(file.fingerprint())));
        this.stored = right ? hashes : store.read(this::hashes);
        if (sameEngine) {
            file.digests().stream()
                    .filter(digest -> digest.hash().equals(stored.get(digest.article())))
                    .forEach(digest -> current.put(digest.article(), digest));
        }
    }

    /** Those of a store, as far as this engine read its articles. */
    static Digests of(Store store, Engine engine) {
        return new Digests(store, engine);
    }

    private Map<Node, String> hashes() {
        Map<Node, String> hashes = new HashMap<>();
        store.dataset()
                .find(Node.ANY, Node.ANY, Vocabulary.contentHash, Node.ANY)
                .forEachRemaining(
                        quad -> hashes.put(quad.getGraph(), quad.getObject().getLiteralLexicalForm()));
        return hashes;
    }

    /** Whether the store had no article in the beginning. */
    boolean isEmpty() {
        return stored.isEmpty();
    }

    /** Whether the store had an article of this name in the beginning. */
    boolean has(Node article) {
        return stored.containsKey(article);
    }

    /** Whether this engine has read an article of this name and content. */
    boolean isCurrent(Node article, String hash) {
        Digest digest = current.get(article);
        return digest != null && digest.hash().equals(hash);
    }

    /** Takes the digest of an article that is being written. */
    void put(Digest digest) {
        current.put(digest.article(), digest);
    }

    /** Of every article that this engine has read. */
    Collection<Digest> all() {
        return current.values();
    }

    /** The articles of the store that this engine has not read yet. */
    List<Node> missing() {
        return stored.keySet().stream()
                .filter(article -> !current.containsKey(article))
                .toList();
    }

    /** All that the links depend on: every article, the decisions, and the program with all it knows. */
    String fingerprint(Collection<Decision> decisions) {
        List<String> all = new ArrayList<>();
        current.values().forEach(digest -> all.add(digest.article() + " " + digest.hash()));
        decisions.forEach(decision -> all.add(decision.toString()));
        all.add(engine.version());
        String text = all.stream().sorted().collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** How the graph of links states a fingerprint. */
    Quad quad(String fingerprint) {
        return Quad.create(links, links, Vocabulary.fingerprint, NodeFactory.createLiteralString(fingerprint));
    }

    /** Tells, within a transaction that changes articles, that links and file are no longer right. */
    void expire() {
        Set<Quad> old = Iter.toSet(store.dataset().find(links, links, Vocabulary.fingerprint, Node.ANY));
        old.forEach(store.dataset()::delete);
    }

    /** Writes the file, after the store has got this fingerprint. */
    void save(String fingerprint) {
        try {
            new DigestFile(engine.version(), fingerprint, current.values()).write(store.files().digests());
        } catch (IOException e) {
            throw store.files().unwritten(e);
        }
    }
}
