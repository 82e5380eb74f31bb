package org.isnad.server.query;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function whose value may be larger than what it is given: it is called as ever, and its value looked at. */
class Watched extends ExprFunctionN {

    private final ExprFunction function;

    Watched(ExprFunction function) {
        super(function.getFunctionSymbol().getSymbol(), new ExprList(List.copyOf(function.getArgs())));
        this.function = function;
    }

    /** The value, before anybody has looked at it. */
    NodeValue value(Binding binding, FunctionEnv env) {
        return function.eval(binding, env);
    }

    @Override
    protected final NodeValue evalSpecial(Binding binding, FunctionEnv env) {
        Bounds.stopIf(Bounds.cancelled(env));
        return Bounds.checked(value(binding, env));
    }

    /** Called by the optimizer, which would evaluate constants before the time of the query begins to run. */
    @Override
    public final NodeValue eval(List<NodeValue> values) {
        throw new ExprEvalException("not evaluated ahead of the query");
    }

    @Override
    public final String getFunctionIRI() {
        return function.getFunctionIRI();
    }

    @Override
    public final Expr copy(ExprList args) {
        return around(copyOf(function, args));
    }

    Watched around(ExprFunction copy) {
        return new Watched(copy);
    }

    private static ExprFunction copyOf(ExprFunction function, ExprList args) {
        return (ExprFunction)
                switch (function) {
                    case ExprFunction1 one -> one.copy(args.get(0));
                    case ExprFunction2 two -> two.copy(args.get(0), args.get(1));
                    case ExprFunctionN several -> several.copy(args);
                    default -> throw new IllegalArgumentException("nobody watches " + function);
                };
    }
}
