package org.isnad.search;

import java.util.Iterator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;

/**
 * The number of the last transaction that changed what can be searched. The quads and the index each keep it: where the
 * two differ, one of them was not written to the end.
 */
final class Epoch {

    private static final Node STORE = Iris.storeGraph();

    private Epoch() {}

    /** That of the quads, within a transaction; 0 before the first. */
    static long of(DatasetGraph dataset) {
        Iterator<Quad> found = dataset.find(STORE, STORE, Vocabulary.epoch, Node.ANY);
        return found.hasNext() && found.next().getObject().getLiteralValue() instanceof Number number
                ? number.longValue()
                : 0;
    }

    /** Begins the next, within a transaction that writes. */
    static long next(DatasetGraph dataset) {
        long next = of(dataset) + 1;
        dataset.deleteAny(STORE, STORE, Vocabulary.epoch, Node.ANY);
        dataset.add(quad(next));
        return next;
    }

    /** How a dataset states an epoch. */
    static Quad quad(long epoch) {
        Node number = NodeFactory.createLiteralDT(Long.toString(epoch), XSDDatatype.XSDinteger);
        return Quad.create(STORE, STORE, Vocabulary.epoch, number);
    }
}
