package org.isnad.server;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.article.ArticleReader;
import org.isnad.article.Fault;
import org.isnad.article.Input;
import org.isnad.store.Build;
import org.isnad.store.BuildReport;
import org.isnad.store.Engine;
import org.isnad.store.Store;

/** Takes single articles into a store that is being served, one after the other. */
public final class Intake {

    /** What came of an article: its IRI, the quads of its graph as triples, and whether the store had it not before. */
    record Taken(String iri, Graph graph, boolean added) {}

    private final Store store;
    private final Engine engine;
    private final ArticleReader reader;
    private final ReentrantLock one = new ReentrantLock(true);

    /** @param engine what the store was built with */
    public Intake(Store store, Engine engine, ArticleReader reader) {
        this.store = store;
        this.engine = engine;
        this.reader = reader;
    }

    /**
     * Stores the one article in {@code bytes}.
     *
     * @param id what the article is called when it does not say itself
     * @throws ProblemException when they hold no article, or several
     * @throws org.isnad.store.StoreException when the store cannot be written; it is then as before
     */
    Taken take(String id, byte[] bytes) throws ProblemException {
        Input.Found found = only(read(id, bytes));
        one.lock();
        try {
            List<Fault> faults = new ArrayList<>();
            Build build = new Build(store, engine, 1, faults::add, b -> {});
            BuildReport report = build.runWhileRead(sink -> sink.accept(found));
            if (!faults.isEmpty()) {
                throw new ProblemException(400, faults.getFirst().what());
            }
            Node iri = engine.iris().article(found.article().id());
            return new Taken(iri.getURI(), graph(iri), report.added() > 0);
        } finally {
            one.unlock();
        }
    }

    private List<Input> read(String id, byte[] bytes) {
        List<Input> inputs = new ArrayList<>();
        reader.read(id, new ByteArrayInputStream(bytes), inputs::add);
        return inputs;
    }

    private static Input.Found only(List<Input> inputs) throws ProblemException {
        for (Input input : inputs) {
            if (input instanceof Fault fault) {
                throw new ProblemException(400, fault.what() + "\n" + fault.advice());
            }
        }
        if (inputs.size() == 1 && inputs.getFirst() instanceof Input.Found found) {
            return found;
        }
        throw new ProblemException(400, "send one article at a time, not " + inputs.size());
    }

    private Graph graph(Node article) {
        return store.read(() -> {
            Graph graph = GraphFactory.createDefaultGraph();
            store.dataset()
                    .find(article, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> graph.add(quad.asTriple()));
            return graph;
        });
    }
}
