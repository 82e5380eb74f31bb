package org.isnad.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.graph.Renaming;
import org.isnad.graph.Vocabulary;
import org.isnad.link.Decision;

/**
 * Finds anew who is who in a store, in one transaction. Articles whose names change hands are read again from what is
 * stored of them: the graph of an article always says what reading it said, of whoever bears the names.
 */
public final class Relinking {

    private final Store store;
    private final Engine engine;
    private final Node graph;
    private final Node authority;

    public Relinking(Store store, Engine engine) {
        this.store = store;
        this.engine = engine;
        this.graph = engine.iris().linksGraph();
        this.authority = engine.iris().authorityGraph();
    }

    /** What the graph of links says now of whose each name is. */
    Renaming stored() {
        return store.read(() -> {
            Map<Node, Node> heads = new HashMap<>();
            store.dataset()
                    .find(graph, Node.ANY, OWL.sameAs.asNode(), Node.ANY)
                    .forEachRemaining(quad -> heads.put(quad.getSubject(), quad.getObject()));
            return new Renaming(heads);
        });
    }

    /**
     * Links, and writes what has changed.
     *
     * @throws StoreException when the store cannot be written; it is then as before
     */
    public void run() {
        List<Decision> decisions = new Decisions(store.dir(), engine.iris()).all();
        Quad fingerprint = store.read(() -> fingerprint(decisions));
        if (store.read(() -> store.dataset().contains(fingerprint))) {
            return;
        }
        Map<Node, Node> before = stored().heads();
        Findings findings = store.read(() -> engine.findings().apply(store.dataset(), decisions));
        Set<Node> changed = changed(before, findings.heads());
        if (changed.isEmpty()) {
            store.refresh(authority, store.read(this::known));
            store.refresh(graph, store.read(() -> links(findings, fingerprint)));
        } else {
            store.write(() -> {
                rewrite(changed, new Renaming(findings.heads()));
                store.replace(authority, known());
                store.replace(graph, links(findings, fingerprint));
            });
        }
    }

    private List<Quad> known() {
        return engine.known().apply(store.dataset());
    }

    /** All that the links depend on: every article, the decisions and the program with all it knows. */
    private Quad fingerprint(List<Decision> decisions) {
        List<String> all = new ArrayList<>();
        store.dataset()
                .find(Node.ANY, Node.ANY, Vocabulary.contentHash, Node.ANY)
                .forEachRemaining(quad -> all.add(quad.getSubject() + " " + quad.getObject()));
        decisions.forEach(decision -> all.add(decision.toString()));
        all.add(engine.version());
        String text = all.stream().sorted().collect(Collectors.joining("\n"));
        String hash =
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
        return Quad.create(graph, graph, Vocabulary.fingerprint, NodeFactory.createLiteralString(hash));
    }

    private List<Quad> links(Findings findings, Quad fingerprint) {
        List<Quad> links = new ArrayList<>(findings.quads());
        links.add(fingerprint);
        links.addAll(engine.links().apply(store.dataset()));
        return links;
    }

    private static Set<Node> changed(Map<Node, Node> before, Map<Node, Node> now) {
        Set<Node> changed = new HashSet<>(before.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(name -> Objects.equals(before.get(name), now.get(name)));
        return changed;
    }

    /** Reads every article again that names one of {@code names}. */
    private void rewrite(Set<Node> names, Renaming renaming) {
        DatasetGraph dataset = store.dataset();
        Set<Node> articles = new LinkedHashSet<>();
        for (Node name : names) {
            dataset.find(Node.ANY, name, SKOS.altLabel.asNode(), Node.ANY)
                    .forEachRemaining(quad -> articles.add(quad.getGraph()));
        }
        articles.removeIf(named -> !dataset.contains(named, named, RDF.type.asNode(), Vocabulary.Article));
        for (Node article : articles) {
            Node hash = Vocabulary.contentHash;
            List<Quad> quads = Iter.toList(dataset.find(article, article, hash, Node.ANY));
            engine.quads().apply(StoredArticle.in(dataset, article)).stream()
                    .filter(quad -> !quad.getPredicate().equals(hash))
                    .forEach(quads::add);
            store.replace(article, renaming.apply(quads));
        }
    }
}
