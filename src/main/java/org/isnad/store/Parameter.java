package org.isnad.store;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Something a named question leaves to its asker; the variable of the same name in the query.
 *
 * @param description what it means, for the asker
 * @param fallback    its value when none is given; null when one must be given
 */
public record Parameter(
        String name,
        Type type,
        String description,
        @Nullable String fallback) {

    /** How a value becomes an RDF term. */
    public enum Type {
        /** A plain literal. */
        STRING,
        /** An {@code xsd:integer}. */
        INTEGER,
        /** An IRI, given in full or with one of the known prefixes. */
        IRI
    }

    /** The term for {@code value}: always a single term, whatever characters it holds. */
    Node term(String value) {
        return switch (type) {
            case STRING -> NodeFactory.createLiteralString(value);
            case INTEGER -> integer(value);
            case IRI -> iri(value);
        };
    }

    private Node integer(String value) {
        try {
            return NodeFactory.createLiteralDT(Long.toString(Long.parseLong(value.strip())), XSDDatatype.XSDinteger);
        } catch (NumberFormatException e) {
            throw new QueryException("the parameter '" + name + "' takes a whole number, not " + Quoted.of(value));
        }
    }

    private Node iri(String value) {
        String iri = Prefixes.ALL.expandPrefix(value);
        if (!iri.contains(":") || iri.chars().anyMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0)) {
            throw new QueryException("the parameter '" + name + "' takes an IRI, not " + Quoted.of(value));
        }
        return NodeFactory.createURI(iri);
    }
}
