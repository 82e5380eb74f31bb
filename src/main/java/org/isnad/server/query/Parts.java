package org.isnad.server.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;

/** Counts what a query consists of, and refuses what this server never does. */
final class Parts extends ElementTransformCopyBase {

    private final Review review;

    Parts(Review review) {
        this.review = review;
    }

    @Override
    public Element transform(ElementService service, Node name, Element inner) {
        review.object("SERVICE is off: this server asks no other");
        return super.transform(service, name, inner);
    }

    @Override
    public Element transform(ElementPathBlock block) {
        for (TriplePath pattern : block.getPattern().getList()) {
            review.addParts(1 + (pattern.isTriple() ? 0 : PathLength.of(pattern.getPath())));
        }
        return super.transform(block);
    }

    @Override
    public Element transform(ElementFilter filter, Expr condition) {
        review.addParts(1);
        return super.transform(filter, condition);
    }

    @Override
    public Element transform(ElementBind bind, Var variable, Expr value) {
        review.addParts(1);
        return super.transform(bind, variable, value);
    }

    @Override
    public Element transform(ElementUnion union, List<Element> parts) {
        review.addParts(parts.size());
        return super.transform(union, parts);
    }

    @Override
    public Element transform(ElementOptional optional, Element inner) {
        review.addParts(1);
        return super.transform(optional, inner);
    }

    @Override
    public Element transform(ElementGroup group, List<Element> parts) {
        review.addParts(1);
        return super.transform(group, parts);
    }

    @Override
    public Element transform(ElementSubQuery inner, Query query) {
        review.addParts(1);
        return super.transform(inner, query);
    }
}
