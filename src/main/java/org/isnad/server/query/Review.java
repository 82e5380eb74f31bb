package org.isnad.server.query;

import org.jspecify.annotations.Nullable;

/**
 * What there is to say against a query. It is counted how much the query consists of, since the optimizer looks at all
 * of it several times and cannot be broken off.
 */
final class Review {

    /** Most patterns, groups and clauses. */
    private static final int PARTS = 1000;

    /** Most operators, functions and constants; a long list of constants belongs into {@code VALUES}. */
    private static final int EXPRESSIONS = 10_000;

    private int parts;
    private int expressions;
    private @Nullable String objection;

    void addParts(int more) {
        parts += more;
        if (parts > PARTS) {
            object("the query has more than " + PARTS + " patterns and clauses; ask in steps");
        }
    }

    void addExpression() {
        if (++expressions > EXPRESSIONS) {
            object("the query has more than " + EXPRESSIONS + " expressions; put long lists into VALUES");
        }
    }

    /** The first objection counts. */
    void object(String message) {
        if (objection == null) {
            objection = message;
        }
    }

    /** @throws RefusedException with the first objection */
    void end() {
        if (objection != null) {
            throw new RefusedException(objection);
        }
    }
}
