package org.isnad.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.isnad.article.Fault;
import org.isnad.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes whole articles, a new store all at once, and many to a transaction else; and counts. */
final class ArticleWriter {

    /** Transactions are dear in TDB2: commits every 10,000 quads take fifteen times the disk of one commit. */
    static final int QUADS_PER_TRANSACTION = 200_000;

    /** So many transactions leave enough copied blocks behind to be worth a compaction. */
    private static final int TRANSACTIONS_TO_COMPACT = 4;

    private static final Node TYPE = RDF.type.asNode();
    private static final Node CLAIM = Vocabulary.Claim;

    private final Store store;
    private final Digests digests;
    private final Consumer<Fault> faults;
    private final LongConsumer step;
    private final int quadsPerTransaction;
    private long added;
    private long replaced;
    private long unchanged;
    private long repeated;
    private long failed;
    private long claims;
    private long quads;
    private int transactions;
    private boolean ended;
    private final List<Outcome.Extracted> taken = new ArrayList<>();

    ArticleWriter(
            Store store, Digests digests, Consumer<Fault> faults, LongConsumer step, int quadsPerTransaction) {
        this.store = store;
        this.digests = digests;
        this.faults = faults;
        this.step = step;
        this.quadsPerTransaction = quadsPerTransaction;
    }

    /** Takes articles without writing them; tells whether all of them together are few enough for one transaction. */
    boolean takesAll(Extraction extraction) {
        while (quads < quadsPerTransaction && !ended) {
            Outcome.Extracted next = nextExtracted(extraction);
            if (next != null) {
                taken.add(next);
                count(next);
                step.accept(extraction.bytes());
            }
        }
        return ended;
    }

    /** Hands the quads of all articles to {@code sink}, first of those taken, for a store that has none. */
    void writeTo(Consumer<Quad> sink, Extraction extraction) {
        taken.forEach(article -> article.quads().forEach(sink));
        taken.clear();
        for (Outcome.Extracted next = nextExtracted(extraction); next != null; next = nextExtracted(extraction)) {
            next.quads().forEach(sink);
            count(next);
            step.accept(extraction.bytes());
        }
    }

    /** @throws StoreException when the store cannot be written; the articles written until then are whole */
    void write(Extraction extraction) {
        while (!ended) {
            Outcome.Extracted first = nextExtracted(extraction);
            if (first != null) {
                store.write(() -> writeBatch(first, extraction));
                transactions++;
            }
        }
    }

    private void writeBatch(Outcome.Extracted first, Extraction extraction) {
        digests.expire();
        long limit = quads + quadsPerTransaction;
        for (Outcome.Extracted next = first; next != null; next = nextExtracted(extraction)) {
            write(next);
            step.accept(extraction.bytes());
            if (quads >= limit) {
                return;
            }
        }
    }

    /** Passes over everything that needs no writing; null at the end of the input. */
    private Outcome.@Nullable Extracted nextExtracted(Extraction extraction) {
        while (!ended) {
            switch (extraction.next()) {
                case Outcome.Extracted extracted -> {
                    return extracted;
                }
                case Outcome.Unchanged() -> unchanged++;
                case Outcome.Repeated() -> repeated++;
                case Outcome.Failed(Fault fault) -> {
                    failed++;
                    faults.accept(fault);
                }
                case Outcome.End() -> {
                    ended = true;
                    continue;
                }
            }
            step.accept(extraction.bytes());
        }
        return null;
    }

    private void write(Outcome.Extracted article) {
        if (article.replaces()) {
            store.replace(article.digest().article(), article.quads());
        } else {
            article.quads().forEach(store::add);
        }
        count(article);
    }

    private void count(Outcome.Extracted article) {
        digests.put(article.digest());
        added += article.replaces() ? 0 : 1;
        replaced += article.replaces() ? 1 : 0;
        for (Quad quad : article.quads()) {
            claims += quad.getPredicate().equals(TYPE) && quad.getObject().equals(CLAIM) ? 1 : 0;
        }
        quads += article.quads().size();
    }

    void compactIfWorthwhile() {
        if (transactions >= TRANSACTIONS_TO_COMPACT) {
            Compaction.run(store);
        }
    }

    BuildReport report(Duration time) {
        return new BuildReport(added, replaced, unchanged, repeated, failed, claims, quads, time);
    }
}
