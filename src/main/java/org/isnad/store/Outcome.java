package org.isnad.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.article.Fault;

/** What came of one item of the input. */
sealed interface Outcome {

    /** An article to write. */
    record Extracted(Node graph, List<Quad> quads, boolean replaces) implements Outcome {}

    /** An article that the store has already. */
    record Unchanged() implements Outcome {}

    /** An article met before in this input, word for word. */
    record Repeated() implements Outcome {}

    /** No article. */
    record Failed(Fault fault) implements Outcome {}

    /** Nothing follows. */
    record End() implements Outcome {}
}
