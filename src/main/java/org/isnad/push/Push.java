package org.isnad.push;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import org.isnad.store.Store;

/**
 * Sends the graphs of a store to another: each article whole, in one request, and after them the graphs that they
 * share. What was sent already and has not changed is not sent again.
 */
public final class Push {

    /** Triples of a shared graph in one request. */
    private static final int PART = 50_000;

    /**
     * What came of it; graphs are counted.
     *
     * @param sent      new ones and changed ones
     * @param unchanged those that the server had
     * @param deleted   those that are in the store no more, and not on the server now
     * @param left      those that are in the store no more, but on the server still
     * @param refused   those that the server does not take
     */
    public record Report(long sent, long unchanged, long deleted, long left, long refused) {}

    /**
     * How to push.
     *
     * @param delete whether what the store has no more is to be removed from the server
     * @param again  whether all is to be sent, as if nothing had been
     * @param loaded whether the server holds all of the store already, so that it is only noted
     * @param dryRun whether nothing is to be sent, and only counted
     */
    public record Options(boolean delete, boolean again, boolean loaded, boolean dryRun) {

        private boolean isCalling() {
            return !loaded && !dryRun;
        }
    }

    private final Store store;
    private final Options options;
    private final Remote remote;
    private final Pushed pushed;
    private final int part;
    private final Consumer<String> told;
    private final LongConsumer step;
    private final Set<String> seen = new HashSet<>();
    private long sent;
    private long unchanged;
    private long deleted;
    private long left;
    private long refused;

    private Push(
            Store store,
            Options options,
            Remote remote,
            Pushed pushed,
            int part,
            Consumer<String> told,
            LongConsumer step) {
        this.store = store;
        this.part = part;
        this.options = options;
        this.remote = remote;
        this.pushed = pushed;
        this.told = told;
        this.step = step;
    }

    /**
     * Sends one unchanging state of a store.
     *
     * @param told told of pauses and of graphs that the server does not take, in a line each
     * @param step called after each graph with how many there were until then
     * @throws PushException when the server takes nothing more; what it has taken is noted
     */
    public static Report run(Store store, Target target, Options options, Consumer<String> told, LongConsumer step) {
        try (Remote remote = new Remote(target, Duration.ofSeconds(1), told)) {
            return run(store, remote, options, PART, told, step);
        }
    }

    /** @param part how many triples of a shared graph are sent in one request */
    static Report run(
            Store store, Remote remote, Options options, int part, Consumer<String> told, LongConsumer step) {
        try (Pushed pushed = Pushed.read(store.dir(), remote.url())) {
            Push push = new Push(store, options, remote, pushed, part, told, step);
            return store.read(push::all);
        }
    }

    private Report all() {
        DatasetGraph dataset = store.dataset();
        List<Node> shared = new ArrayList<>();
        Iterator<Node> graphs = dataset.listGraphNodes();
        while (graphs.hasNext()) {
            Node graph = graphs.next();
            if (dataset.contains(graph, graph, RDF.type.asNode(), Vocabulary.Article)) {
                graph(graph, true);
            } else if (!graph.equals(Iris.storeGraph())) {
                shared.add(graph);
            }
        }
        shared.sort(Comparator.comparing(Node::toString));
        shared.forEach(graph -> graph(graph, false));
        pushed.graphs().stream().filter(graph -> !seen.contains(graph)).forEach(this::removed);
        return new Report(sent, unchanged, deleted, left, refused);
    }

    private void graph(Node name, boolean isArticle) {
        String graph = name.getURI();
        seen.add(graph);
        GraphText text = new GraphText(store.dataset(), name);
        String content = text.content();
        if (!options.again() && pushed.has(graph, content)) {
            unchanged++;
        } else if (!options.isCalling() || (isArticle ? remote.put(graph, text.bytes()) : inParts(graph, text))) {
            sent++;
            note(graph, content);
        } else {
            refused++;
            told.accept("the server does not take " + graph);
        }
        step.accept(seen.size());
    }

    private boolean inParts(String graph, GraphText text) {
        note(graph, Pushed.PART);
        boolean[] state = {true, true};
        text.parts(part, triples -> {
            boolean first = state[1];
            state[1] = false;
            state[0] = state[0] && (first ? remote.put(graph, triples) : remote.add(graph, triples));
        });
        return state[0];
    }

    private void note(String graph, String content) {
        if (!options.dryRun()) {
            pushed.put(graph, content);
        }
    }

    private void removed(String graph) {
        if (!options.delete()) {
            left++;
        } else if (!options.isCalling() || remote.delete(graph)) {
            deleted++;
            if (!options.dryRun()) {
                pushed.remove(graph);
            }
        } else {
            refused++;
            told.accept("the server does not remove " + graph);
        }
    }
}
