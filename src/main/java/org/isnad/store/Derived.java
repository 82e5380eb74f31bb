package org.isnad.store;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What is found out about a whole store, and kept until the store changes: every change of articles or links gives it
 * another epoch or another fingerprint.
 *
 * @param <T> immutable
 */
public final class Derived<T> {

    /** What was found, and in which state of the store. */
    private record Found<T>(List<String> state, T value) {}

    private final Store store;
    private final Supplier<T> finding;
    private volatile @Nullable Found<T> last;

    /** @param finding runs within a transaction that reads */
    public Derived(Store store, Supplier<T> finding) {
        this.store = store;
        this.finding = finding;
    }

    /** As the store is now; found out by the first who asks, while the others wait. */
    public T get() {
        return store.read(() -> {
            List<String> state = state();
            Found<T> known = last;
            return known != null && known.state().equals(state) ? known.value() : find(state);
        });
    }

    private synchronized T find(List<String> state) {
        Found<T> known = last;
        if (known == null || !known.state().equals(state)) {
            known = new Found<>(state, finding.get());
            last = known;
        }
        return known.value();
    }

    private List<String> state() {
        return Stream.of(Vocabulary.epoch, Vocabulary.fingerprint)
                .flatMap(property ->
                        Iter.toList(store.dataset().find(Node.ANY, Node.ANY, property, Node.ANY)).stream())
                .map(Quad::toString)
                .sorted()
                .toList();
    }
}
