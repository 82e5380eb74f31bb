package org.isnad.server.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/** How large one value of a query may grow: without a bound, twenty doublings of a text fill any memory. */
final class Bounds {

    /** Longest text that an expression may make, in chars. */
    static final int TEXT_CHARS = 1 << 20;

    /** Longest number that an expression may take or make, in chars; arithmetic on longer ones cannot be broken off. */
    static final int NUMBER_CHARS = 1 << 12;

    /** All that the groups of one query may join to texts, in chars. */
    static final long JOINED_CHARS = 1L << 24;

    private Bounds() {}

    /**
     * The value, when it is not too large.
     *
     * @throws TooMuchException when it is
     */
    static NodeValue checked(NodeValue value) {
        Node node = value.getNode();
        if (value.hasNode() && node != null && node.isLiteral()) {
            checkLength(node.getLiteralLexicalForm().length(), value.isNumber());
        } else if (value.isInteger()) {
            checkLength(value.getInteger().bitLength() / 3L, true);
        } else if (value.isDecimal()) {
            checkLength(
                    value.getDecimal().precision()
                            + (long) Math.abs(value.getDecimal().scale()),
                    true);
        } else if (value.isString()) {
            checkLength(value.getString().length(), false);
        }
        return value;
    }

    /** @throws TooMuchException when a text or a number of so many chars is too large */
    static void checkLength(long chars, boolean number) {
        if (number && chars > NUMBER_CHARS) {
            throw new TooMuchException("the query makes a number of more than " + NUMBER_CHARS + " digits");
        }
        if (chars > TEXT_CHARS) {
            throw new TooMuchException("the query makes a text of more than " + TEXT_CHARS + " characters");
        }
    }

    /** Whether the time of the query is up, or its asker gone; never true where nobody can tell. */
    static AtomicBoolean cancelled(FunctionEnv env) {
        Context context = env.getContext();
        AtomicBoolean signal = context == null ? null : Context.getCancelSignal(context);
        return signal == null ? new AtomicBoolean() : signal;
    }

    /** @throws QueryCancelledException when the signal is given */
    static void stopIf(AtomicBoolean cancelled) {
        if (cancelled.get()) {
            throw new QueryCancelledException();
        }
    }
}
