package org.isnad.server.query;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_NotExists;
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
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;

/**
 * Has every function watched that can make much out of little. The others stay as they are, for the optimizer knows
 * what to do with comparisons only when it sees them.
 */
final class Watching extends ExprTransformCopy {

    private static final Set<Class<? extends ExprFunction>> GROWING =
            Set.of(E_StrDatatype.class, E_StrEncodeForURI.class, E_StrUpperCase.class, E_Multiply.class);

    private final AtomicLong joined = new AtomicLong();
    private final Review review;
    private final Parts parts;

    Watching(Review review) {
        this.review = review;
        this.parts = new Parts(review);
    }

    /** The query with all watched that must be, wherever it stands. */
    Query watched(Query query) {
        return QueryTransformOps.transform(query, parts, this);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr one) {
        review.addExpression();
        return watched(super.transform(function, one));
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr one, Expr two) {
        review.addExpression();
        return watched(super.transform(function, one, two));
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        review.addExpression();
        return watched(super.transform(function, args));
    }

    @Override
    public Expr transform(ExprFunctionOp exists, ExprList args, Op op) {
        Element inner = ElementTransformer.transform(exists.getElement(), parts, this);
        return exists instanceof E_Exists ? new E_Exists(inner) : new E_NotExists(inner);
    }

    private Expr watched(Expr function) {
        return switch (function) {
            case E_Regex regex -> new WatchedRegex(regex);
            case E_StrReplace replace -> new WatchedRegex(replace);
            case E_StrConcat concat -> new WatchedConcat(concat);
            case E_Function call -> new Watched(known(call));
            case ExprFunction other when GROWING.contains(other.getClass()) -> new Watched(other);
            default -> function;
        };
    }

    private E_Function known(E_Function call) {
        if (!Functions.isKnown(call.getFunctionIRI())) {
            review.object("there is no function <" + call.getFunctionIRI() + "> here");
        }
        return call;
    }

    @Override
    public Expr transform(NodeValue constant) {
        review.addExpression();
        try {
            return Bounds.checked(constant);
        } catch (TooMuchException e) {
            review.object(e.getMessage());
            return constant;
        }
    }

    @Override
    public Expr transform(ExprAggregator aggregate) {
        Aggregator aggregator = aggregate.getAggregator();
        if (aggregator.getExprList() == null) {
            return aggregate;
        }
        ExprList args = ExprTransformer.transform(this, aggregator.getExprList());
        Aggregator watched = switch (aggregator) {
            case AggGroupConcat join -> join.copy(joined(args, join.getSeparator()));
            case AggGroupConcatDistinct join -> join.copy(joined(args, join.getSeparator()));
            default -> aggregator.copy(args);
        };
        return new ExprAggregator(aggregate.getVar(), watched);
    }

    private ExprList joined(ExprList args, @Nullable String separator) {
        return new ExprList(new Joined(args.get(0), separator == null ? 1 : separator.length(), joined));
    }
}
