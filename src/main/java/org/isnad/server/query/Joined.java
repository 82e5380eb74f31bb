package org.isnad.server.query;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** What {@code GROUP_CONCAT} joins, counted over all groups of the query. */
final class Joined extends ExprFunctionN {

    private final int separator;
    private final AtomicLong joined;

    /**
     * @param separator the length of what stands between two parts
     * @param joined    how many chars the query has joined
     */
    Joined(Expr part, int separator, AtomicLong joined) {
        super("joined", part);
        this.separator = separator;
        this.joined = joined;
    }

    @Override
    protected NodeValue evalSpecial(Binding binding, FunctionEnv env) {
        NodeValue part = getArg(1).eval(binding, env);
        Node node = part.asNode();
        int length = node.isLiteral()
                ? node.getLiteralLexicalForm().length()
                : node.toString().length();
        if (joined.addAndGet((long) length + separator) > Bounds.JOINED_CHARS) {
            throw new TooMuchException("GROUP_CONCAT joins more than " + Bounds.JOINED_CHARS + " characters");
        }
        return part;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        throw new ExprEvalException("not evaluated ahead of the query");
    }

    @Override
    public Expr copy(ExprList args) {
        return new Joined(args.get(0), separator, joined);
    }
}
