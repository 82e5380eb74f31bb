package org.isnad.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueString;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order in which Jena sorts them. What a row is sorted by is made once, and not for each comparison, which
 * with text and numbers is most of the work.
 */
final class SortedRows extends QueryIter1 {

    /** A row with what it is sorted by; null where it has no such value, or none that can be computed. */
    private record Row(Binding row, @Nullable NodeValue[] keys) {}

    private final List<SortCondition> conditions;
    private @Nullable Iterator<Row> sorted;

    SortedRows(QueryIterator rows, List<SortCondition> conditions, ExecutionContext context) {
        super(rows, context);
        this.conditions = conditions;
    }

    @Override
    protected boolean hasNextBinding() {
        return sorted().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return sorted().next().row();
    }

    private Iterator<Row> sorted() {
        if (sorted == null) {
            List<Row> rows = new ArrayList<>();
            getInput().forEachRemaining(row -> rows.add(new Row(row, keys(row))));
            rows.sort(this::compare);
            sorted = rows.iterator();
        }
        return sorted;
    }

    private @Nullable NodeValue[] keys(Binding row) {
        @Nullable NodeValue[] keys = new NodeValue[conditions.size()];
        for (int i = 0; i < keys.length; i++) {
            try {
                keys[i] = conditions.get(i).expression.eval(row, getExecContext());
            } catch (ExprEvalException e) {
                keys[i] = null;
            }
        }
        return keys;
    }

    private int compare(Row one, Row other) {
        if (getExecContext().getCancelSignal().get()) {
            throw new QueryCancelledException();
        }
        for (int i = 0; i < one.keys().length; i++) {
            int order = compare(one.keys()[i], other.keys()[i]);
            if (order != 0) {
                return conditions.get(i).direction == Query.ORDER_DESCENDING ? -order : order;
            }
        }
        return BindingComparator.compareBindingsSyntactic(one.row(), other.row());
    }

    /** Jena asks of each two values anew of what kinds they are; most are texts. */
    private static int compare(@Nullable NodeValue one, @Nullable NodeValue other) {
        return one instanceof NodeValueString a && other instanceof NodeValueString b
                ? a.getString().compareTo(b.getString())
                : BindingComparator.compareNodesRaw(one, other);
    }

    @Override
    protected void closeSubIterator() {
        sorted = Collections.emptyIterator();
    }

    @Override
    protected void requestSubCancel() {
        // The signal of the context tells.
    }
}
