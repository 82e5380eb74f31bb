package org.isnad.server.query;

/** How much a query consists of. The optimizer looks at all of it several times, and cannot be broken off. */
final class Size {

    /** Most patterns, groups and clauses. */
    static final int PARTS = 1000;

    /** Most operators, functions and constants; a long list of constants belongs into {@code VALUES}. */
    static final int EXPRESSIONS = 10_000;

    private int parts;
    private int expressions;

    /** @throws RefusedException when there are too many */
    void addParts(int more) {
        parts += more;
        if (parts > PARTS) {
            throw new RefusedException("the query has more than " + PARTS + " patterns and clauses; ask in steps");
        }
    }

    /** @throws RefusedException when there are too many */
    void addExpression() {
        if (++expressions > EXPRESSIONS) {
            throw new RefusedException(
                    "the query has more than " + EXPRESSIONS + " expressions; put long lists into VALUES");
        }
    }
}
