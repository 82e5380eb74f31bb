package org.isnad.server.query;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/**
 * Has every function watched that can make much out of little. The others stay as they are, for the optimizer knows
 * what to do with comparisons only when it sees them.
 */
final class Watching extends ExprTransformCopy {

    private static final Set<Class<? extends ExprFunction>> GROWING = Set.of(
            E_StrDatatype.class, E_StrEncodeForURI.class, E_StrUpperCase.class, E_Multiply.class, E_Function.class);

    private final AtomicLong joined = new AtomicLong();
    private final Size size;

    Watching(Size size) {
        this.size = size;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr one) {
        size.addExpression();
        return watched(super.transform(function, one));
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr one, Expr two) {
        size.addExpression();
        return watched(super.transform(function, one, two));
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        size.addExpression();
        return watched(super.transform(function, args));
    }

    private static Expr watched(Expr function) {
        return switch (function) {
            case E_Regex regex -> new WatchedRegex(regex);
            case E_StrReplace replace -> new WatchedRegex(replace);
            case E_StrConcat concat -> new WatchedConcat(concat);
            case ExprFunction other when GROWING.contains(other.getClass()) -> new Watched(other);
            default -> function;
        };
    }

    @Override
    public Expr transform(NodeValue constant) {
        size.addExpression();
        return Bounds.checked(constant);
    }

    @Override
    public Expr transform(ExprAggregator aggregate) {
        return switch (aggregate.getAggregator()) {
            case AggGroupConcat join ->
                new ExprAggregator(
                        aggregate.getVar(),
                        new AggGroupConcat(joined(join, join.getSeparator()), join.getSeparator()));
            case AggGroupConcatDistinct join ->
                new ExprAggregator(
                        aggregate.getVar(),
                        new AggGroupConcatDistinct(joined(join, join.getSeparator()), join.getSeparator()));
            default -> aggregate;
        };
    }

    private Expr joined(Aggregator join, @Nullable String separator) {
        return new Joined(join.getExprList().get(0), separator == null ? 1 : separator.length(), joined);
    }
}
