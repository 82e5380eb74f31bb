package org.isnad.store;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.isnad.article.Fault;

/** What came of one item of the input. */
sealed interface Outcome {

    /**
     * An article to write.
     *
     * @param quads    of its graph
     * @param digest   of it
     * @param replaces whether the store has it in another form
     */
    record Extracted(List<Quad> quads, Digest digest, boolean replaces) implements Outcome {}

    /** An article that the store has already. */
    record Unchanged() implements Outcome {}

    /** An article met before in this input, word for word. */
    record Repeated() implements Outcome {}

    /** No article. */
    record Failed(Fault fault) implements Outcome {}

    /** Nothing follows. */
    record End() implements Outcome {}
}
