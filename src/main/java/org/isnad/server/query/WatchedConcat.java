package org.isnad.server.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** {@code CONCAT}: its many arguments are measured before they are put together. */
final class WatchedConcat extends Watched {

    private final E_StrConcat concat;

    WatchedConcat(E_StrConcat concat) {
        super(concat);
        this.concat = concat;
    }

    @Override
    NodeValue value(Binding binding, FunctionEnv env) {
        List<NodeValue> parts = new ArrayList<>();
        long length = 0;
        for (Expr arg : getArgs()) {
            NodeValue part = arg.eval(binding, env);
            length += part.asNode().isLiteral()
                    ? part.asNode().getLiteralLexicalForm().length()
                    : 0;
            Bounds.checkLength(length, false);
            parts.add(part);
        }
        return concat.eval(parts);
    }

    @Override
    Watched around(ExprFunction copy) {
        return new WatchedConcat((E_StrConcat) copy);
    }
}
